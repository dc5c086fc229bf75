import { SCHEMA_VERSION } from "#sdk/generated/tracker";
import type { components } from "#sdk/generated/rest";
import type { Page } from "#sdk/storage/slot";
import type { Desk } from "#sdk/sync/desk";
import {
  BASE,
  CURSOR,
  type Cursor,
  type Edit,
  NOWHERE,
  OPEN,
  QUEUE,
  rowName,
} from "#sdk/sync/kept";
import { renew } from "#sdk/sync/device";

type Pulled = components["schemas"]["Pulled"];
type Row = components["schemas"]["SyncRow"];

/** What a page brought, and whether there is more. */
export type PulledPage = { rows: Row[]; more: boolean };

/** Fetches the next page of what has changed, and writes it down together with how far it goes. */
export async function pull(desk: Desk, limit: number): Promise<PulledPage> {
  if (isOutgrown(desk.cursor.value)) await reset(desk);
  const from = desk.cursor.value;
  const { id } = desk.device.value;
  const { version, epoch, bootstrap_from } = from;
  const pulled = await desk.rest.POST("/api/v1/sync/pull", {
    body: {
      client_version: version,
      device_id: id,
      ...(epoch !== undefined && { epoch }),
      ...(bootstrap_from !== undefined && { bootstrap_from }),
      limit,
      schema_version: SCHEMA_VERSION,
    },
  });
  await renew(desk, { id, last_seq: pulled.last_seq });
  const isHere = !pulled.reset_required && (await take(desk, from, pulled));
  if (!isHere) await (pulled.reset_required ? reset(desk) : reread(desk));
  const isWhole = pulled.has_more || pulled.bootstrap || agrees(desk, pulled);
  if (isHere && !isWhole) await reset(desk);
  return { rows: isHere ? pulled.changes : [], more: !isHere || !isWhole || pulled.has_more };
}

/** The rows were fetched by an app of before, in terms that this one has left behind. */
const isOutgrown = ({ version, schema_version = 0 }: Cursor): boolean =>
  version > 0 && schema_version < SCHEMA_VERSION;

/** Begins again: with the next page come all rows there are. The queue stays. */
export const reset = ({ store }: Desk): Promise<void> =>
  store.change([CURSOR], (page) => {
    const { synced_at } = page.get(CURSOR) ?? NOWHERE;
    page.set(CURSOR, { ...NOWHERE, ...(synced_at !== undefined && { synced_at }) });
  });

/** False where another tab was faster: then the page is about something else. */
async function take(desk: Desk, from: Cursor, pulled: Pulled): Promise<boolean> {
  const { store, replica } = desk;
  // All that a first page does not bring is gone, also what was taken over from elsewhere.
  const old = pulled.bootstrap && from.version === 0 ? await store.list(BASE) : [];
  const edits = replica.accepted().map((name) => QUEUE.slot(name));
  let isNext = false;
  await store.change([CURSOR, ...edits], (page) => {
    isNext = isSame(page.get(CURSOR) ?? NOWHERE, from);
    if (!isNext) return;
    for (const [name] of old) page.set(BASE.slot(name), undefined);
    for (const row of pulled.changes) {
      page.set(BASE.slot(rowName(row.entity, row.entity_id)), row.payload ?? undefined);
    }
    for (const slot of edits) if (isOver(page.get(slot), pulled)) page.set(slot, undefined);
    page.set(CURSOR, after(page, pulled, desk.now()));
    page.set(OPEN, pulled.open_conflicts);
  });
  return isNext;
}

/** What became of the edit is among the rows. */
const isOver = (edit: Edit | undefined, { epoch, next_version }: Pulled): boolean =>
  edit?.accepted !== undefined &&
  (edit.accepted.epoch !== epoch || edit.accepted.version <= next_version);

function after(page: Page, pulled: Pulled, now: number): Cursor {
  const { next_version, epoch, has_more, bootstrap_from } = pulled;
  const synced_at = has_more ? page.get(CURSOR)?.synced_at : now;
  return {
    version: next_version,
    epoch,
    schema_version: SCHEMA_VERSION,
    ...(has_more && bootstrap_from !== null && { bootstrap_from }),
    ...(synced_at !== undefined && { synced_at }),
  };
}

const isSame = (one: Cursor, other: Cursor): boolean =>
  one.version === other.version &&
  one.epoch === other.epoch &&
  one.bootstrap_from === other.bootstrap_from;

/** Whether as many rows are here as there are; a storage may have lost some. */
function agrees({ replica }: Desk, { counts }: Pulled): boolean {
  if (!counts) return true;
  const here = replica.counts();
  const there = new Map(Object.entries(counts));
  return [...new Set([...here.keys(), ...there.keys()])].every(
    (entity) => (here.get(entity) ?? 0) === (there.get(entity) ?? 0),
  );
}

/** Reads what an earlier life, or another tab, has left. */
export async function reread({ replica, cursor }: Desk): Promise<void> {
  // First the cursor: rows may be newer than it says, but not older.
  await cursor.load();
  await replica.load();
}
