import type { Pushed } from "#contract/sync";
import { ENTITIES, SCHEMA, schemaAt } from "#contract/tracker";
import { Draft } from "#durable-objects/sync-stream/draft";
import type { Device } from "#durable-objects/sync-stream/devices";
import type { Dispute } from "#durable-objects/sync-stream/dispute";
import { liveRows } from "#durable-objects/sync-stream/head";
import { loadOpen, loadPasts, loadSettled } from "#durable-objects/sync-stream/load";
import { PushPlanner, type Terms } from "#durable-objects/sync-stream/plan-push";
import { saveDisputes, saveDraft, saveVerdicts } from "#durable-objects/sync-stream/save";
import type { PreparedPush, PushItem, Sent } from "#durable-objects/sync-stream/sent";
import type { Stream } from "#durable-objects/sync-stream/stream";
import { keyOf, type Past } from "#durable-objects/sync-stream/tracked-row";
import { AppError } from "#lib/errors";
import { newId } from "#lib/ids";

/** What the database may grow to, log and all. */
const MAX_DATABASE_BYTES = 1024 ** 3;
/** A push may delete this many rows whatever they are of the whole. */
const FREE_DELETES = 20;

/** Takes a device's edits: reads what they concern, decides, and writes all of it in one turn. */
export function push(stream: Stream, asked: PreparedPush, now: number): Pushed {
  return stream.transact(() => {
    const { head, devices } = stream;
    const device = devices.greet(asked.device_id, now);
    requireEpoch(asked.epoch, head.epoch);
    requireRoom(stream.sql);
    const seen = asked.client_version ?? device.last_pulled_version;
    const othersAt = devices.newestOfOthers(device);
    const { planner, draft, places } = plan(stream, asked, device, now);
    const made = planner.answers;
    if (asked.atomic && made.rejected.length > 0) throw batchRejected(made.rejected, places);
    saveDraft(stream.sql, draft);
    saveVerdicts(stream.sql, made.verdicts, now);
    saveDisputes(stream.sql, planner.disputes.values());
    stream.head = draft.head;
    const version = draft.log.at(-1)?.entry.version ?? device.last_version;
    devices.pushed(device, { seqs: made.seqs, version }, now);
    return {
      accepted: made.accepted,
      rejected: made.rejected,
      latest_version: draft.head.version,
      pull_required: othersAt > seen,
      epoch: head.epoch,
      server_time: new Date(now).toISOString(),
      clock_skew_ms: skewOf(asked, now),
      open_conflicts: draft.head.open_conflicts,
    };
  });
}

/** `places`: where in the push the rejected ones stood. */
function plan(stream: Stream, asked: PreparedPush, device: Device, now: number) {
  const { sql, head } = stream;
  const base = asked.client_version ?? device.last_pulled_version;
  const mutations = asked.items.filter(isSent);
  const pasts = loadPasts(stream, oldest(mutations, base), device.key);
  const settled = loadSettled(sql, asked.items.map(idOf));
  const draft = new Draft(head, pasts);
  const isLatest = asked.schema_version >= SCHEMA.latest;
  const terms: Terms = {
    device: device.key,
    base,
    last_seq: device.last_seq,
    skew: skewOf(asked, now),
    rejectConflicts: asked.on_conflict === "reject",
    refuseDeletes:
      !asked.allow_mass_delete && deletesMost(mutations, pasts, settled, liveRows(head)),
    knows: (entity, field) =>
      isLatest || field in schemaAt(ENTITIES[entity], asked.schema_version).shape,
    show: stream.show,
    newId,
    now,
  };
  const behind = [...pasts.values()].flatMap(({ row, entries }) =>
    row && entries.length > 0 ? [row] : [],
  );
  const open = behind.length > 0 ? loadOpen(sql, behind) : new Map<string, Dispute>();
  const planner = new PushPlanner(draft, settled, open, terms);
  const places: number[] = [];
  for (const [place, item] of asked.items.entries()) {
    planner.take(item);
    if (planner.answers.rejected.length > places.length) places.push(place);
  }
  return { planner, draft, places };
}

/** Each row once, with the oldest base among its edits. */
function oldest(mutations: Sent[], base: number) {
  const wanted = new Map<string, { entity: string; entity_id: string; base: number }>();
  for (const { entity, entity_id, base_version = base } of mutations) {
    const key = keyOf({ entity, entity_id });
    const known = wanted.get(key);
    const older = Math.min(base_version, known?.base ?? base_version);
    wanted.set(key, { entity, entity_id, base: older });
  }
  return [...wanted.values()];
}

/** A client that lost its rows must not take everybody's with them. */
function deletesMost(
  mutations: Sent[],
  pasts: Map<string, Past>,
  settled: Map<string, unknown>,
  live: number,
): boolean {
  const deletes = mutations.filter(
    ({ id, payload, patch }) => payload === null && !patch && !settled.has(id),
  );
  const gone = new Set(
    deletes.map(keyOf).filter((key) => typeof pasts.get(key)?.row?.payload === "string"),
  );
  return gone.size > FREE_DELETES && gone.size * 2 > live;
}

const isSent = (item: PushItem): item is Sent => !("refused" in item);
const idOf = (item: PushItem): string => ("refused" in item ? item.refused.id : item.id);

/** What the device's clock must be put right by. */
const skewOf = ({ sent_at }: PreparedPush, now: number): number =>
  sent_at === undefined ? 0 : Math.round(now - sent_at);

function requireEpoch(asked: string | undefined, epoch: string): void {
  if (asked !== undefined && asked !== epoch) throw new AppError("EPOCH_MISMATCH");
}

function requireRoom(sql: SqlStorage): void {
  if (sql.databaseSize > MAX_DATABASE_BYTES) throw new AppError("QUOTA_EXCEEDED");
}

const batchRejected = (rejected: Pushed["rejected"], places: number[]) =>
  new AppError("BATCH_REJECTED", undefined, {
    details: rejected.slice(0, 50).map(({ id, code, message }, i) => ({
      path: `mutations.${places[i]}`,
      message,
      id,
      code,
    })),
  });
