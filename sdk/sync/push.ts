import { SCHEMA_VERSION } from "#sdk/generated/tracker";
import type { components } from "#sdk/generated/rest";
import type { Page } from "#sdk/storage/slot";
import type { Desk } from "#sdk/sync/desk";
import { noteSent } from "#sdk/sync/device";
import { fitting } from "#sdk/sync/fitting";
import { DEVICE, DONE, type Edit, OPEN, QUEUE, REFUSED } from "#sdk/sync/kept";

type Schemas = components["schemas"];
/** An edit is never sent so that a conflict refuses it, and so no refusal has a `current`. */
type Refusal = Omit<Schemas["RejectedMutation"], "current">;
type Pushed = Omit<Schemas["Pushed"], "rejected"> & { rejected: Refusal[] };
type Sent = [name: string, edit: Edit][];

/** Sends what comes first in the queue, as much as fits. Answers what the server made of it. */
export async function push(desk: Desk): Promise<Pushed> {
  const { version, epoch } = desk.cursor.value;
  const sent = batchOf(desk.replica.unsent());
  const first = sent[0]?.[1];
  await noteSent(desk, sent);
  const pushed = await desk.rest.POST("/api/v1/sync/push", {
    body: {
      device_id: desk.device.value.id,
      client_version: version,
      ...(epoch !== undefined && { epoch }),
      sent_at: desk.now(),
      schema_version: first?.schema_version ?? SCHEMA_VERSION,
      ...(first?.mayDeleteMuch && { allow_mass_delete: true }),
      mutations: sent.map(([, { mutation }]) => mutation),
    },
  });
  await settle(desk, sent, pushed);
  return pushed;
}

/** The first ones that fit into one body, and that are sent on the same terms. */
function batchOf(unsent: Sent): Sent {
  const terms = ([, { mayDeleteMuch, schema_version }]: Sent[number]) =>
    `${mayDeleteMuch} ${schema_version}`;
  const other = unsent.findIndex((entry) => terms(entry) !== terms(unsent[0]!));
  const alike = other < 0 ? unsent : unsent.slice(0, other);
  return alike.slice(0, fitting(alike.map(([, { mutation }]) => mutation)));
}

/** Writes down what became of each. Another tab may have done so already. */
async function settle({ store }: Desk, sent: Sent, pushed: Pushed): Promise<void> {
  const accepted = new Map(pushed.accepted.map((answer) => [answer.id, answer]));
  const rejected = new Map(pushed.rejected.map((answer) => [answer.id, answer]));
  const { epoch, latest_version, open_conflicts } = pushed;
  let left = 0;
  const slots = sent.map(([name]) => QUEUE.slot(name));
  await store.change([DEVICE, DONE, ...slots], (page) => {
    for (const [name] of sent) {
      const slot = QUEUE.slot(name);
      const edit = page.get(slot);
      const { id = "" } = edit?.mutation ?? {};
      const taken = accepted.get(id);
      const refusal = rejected.get(id);
      if (edit && taken) {
        const version = taken.version ?? latest_version;
        page.set(slot, { ...edit, accepted: { version, epoch } });
      } else if (edit && refusal) {
        page.set(slot, undefined);
        refuse(page, edit, refusal);
      } else if (edit) left++;
    }
    page.set(OPEN, open_conflicts);
  });
  if (left === sent.length) throw new Error("The server does not say what became of the edits");
}

function refuse(page: Page, edit: Edit, refusal: Refusal): void {
  const { id, seq } = edit.mutation;
  const { code, message, retryable, fields = [] } = refusal;
  page.set(REFUSED.slot(id), { edit, refusal: { code, message, retryable, fields } });
  page.set(
    DONE,
    page.get(DONE)?.filter((done) => !done.some((one) => one.id === id)),
  );
  const device = page.get(DEVICE);
  // The server goes on waiting for this number.
  if (device && retryable && seq !== undefined) {
    page.set(DEVICE, { ...device, free_seqs: [...device.free_seqs, seq] });
  }
}
