import { newId } from "#sdk/new-id";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { Desk } from "#sdk/sync/desk";
import { DEVICE, type Device, type Edit, NO_DEVICE, QUEUE } from "#sdk/sync/kept";

/** What the server takes of a name. */
const MOST_NAME = 64;

export const newDevice = (): Device => ({ ...NO_DEVICE, id: newId(), tabs: newId() });

export const isNameless = ({ device, deviceName }: Desk): boolean =>
  deviceName !== undefined && !device.value.is_named;

/** Tells the server what this device is called, once: from then on its owner may call it otherwise. */
export async function introduce({ store, rest, device, deviceName = "" }: Desk): Promise<void> {
  const { id } = device.value;
  const params = { path: { id } };
  const body = { name: deviceName.slice(0, MOST_NAME) };
  await rest.PATCH("/api/v1/sync/devices/{id}", { params, body }).catch((thrown: unknown) => {
    // A name that the server does not like is no reason not to sync.
    if (!(thrown instanceof SidelineError) || thrown.retryable) throw thrown;
  });
  await store.change([DEVICE], (page) => {
    const known = page.get(DEVICE);
    if (known?.id === id) page.set(DEVICE, { ...known, is_named: true });
  });
}

/** Writes down, before they are sent, up to which number edits were sent. */
export async function noteSent({ store, device }: Desk, sent: [string, Edit][]): Promise<void> {
  const sent_seq = Math.max(...sent.map(([, { mutation }]) => mutation.seq ?? 0));
  if (sent_seq <= device.value.sent_seq) return;
  await store.change([DEVICE], (page) => {
    const known = page.get(DEVICE);
    if (known && known.sent_seq < sent_seq) page.set(DEVICE, { ...known, sent_seq });
  });
}

/**
 * Goes on as a new device where the server has seen more of this one than it ever sent: its storage
 * was restored from an older copy, and the numbers that it gives out stand for edits of its other
 * life. What waits is numbered anew; what of it was sent before, the server knows by id.
 */
export async function renew(desk: Desk, told: Pick<Device, "id" | "last_seq">): Promise<void> {
  const { store, replica, device } = desk;
  if (told.last_seq <= device.value.sent_seq) return;
  const waiting = replica.unsent().map(([name]) => QUEUE.slot(name));
  await store.change([DEVICE, ...waiting], (page) => {
    const known = page.get(DEVICE);
    // Another tab may have sent some meanwhile, or been faster with this.
    if (!known || known.id !== told.id || told.last_seq <= known.sent_seq) return;
    const { tabs, queued } = known;
    let last_seq = 0;
    for (const slot of waiting) {
      const edit = page.get(slot);
      if (!edit) continue;
      page.set(slot, { ...edit, mutation: { ...edit.mutation, seq: ++last_seq } });
    }
    page.set(DEVICE, { ...newDevice(), tabs, queued, last_seq });
  });
}
