import type { Accepted } from "#contract/sync";
import type { AllResolved, Resolve, ResolveAll, Resolved } from "#contract/sync-review";
import type { EntityName } from "#contract/tracker";
import { requireConflict, shownConflict } from "#durable-objects/sync-stream/conflicts";
import type { Device } from "#durable-objects/sync-stream/devices";
import { type Dispute, disputeOf, type StoredDispute } from "#durable-objects/sync-stream/dispute";
import { loadSettled } from "#durable-objects/sync-stream/load";
import type { Stream } from "#durable-objects/sync-stream/stream";
import { acceptedAs, writeRows } from "#durable-objects/sync-stream/write-rows";
import { AppError } from "#lib/errors";
import { newId } from "#lib/ids";

/** How a conflict was resolved, so that doing it again is told from doing something else. */
type Resolution = { choice: string; accepted: Accepted };

/** `payload`: canonical JSON, with `merged`. */
export type Resolving = Omit<Resolve, "payload"> & { payload?: string | undefined };

/** A user's word on a conflict. What won stands unless they say otherwise. */
export function resolve(stream: Stream, id: string, asked: Resolving, now: number): Resolved {
  return stream.transact(() => {
    const device = stream.devices.greet(asked.device_id, now);
    const stored = requireConflict(stream, id);
    if (stored.resolution !== null) return again(stream, stored, stored.resolution, asked);
    if (loadSettled(stream.sql, [asked.mutation_id]).size > 0) {
      throw new AppError("CONFLICT", "This mutation_id already stands for another change");
    }
    const accepted = settle(stream, stored, asked, device, now);
    return { conflict: shownConflict(stream, resolved(disputeOf(stored))), accepted };
  });
}

/** Resolves all that is open in one way. */
export function resolveAll(stream: Stream, asked: ResolveAll, now: number): AllResolved {
  return stream.transact(() => {
    const device = stream.devices.greet(asked.device_id ?? "server:resolve", now);
    const query = "SELECT id FROM conflicts WHERE status = 'open' ORDER BY id";
    const open = stream.sql.exec<{ id: string }>(query).toArray();
    // One at a time: what all of them hold may be more than there is memory for.
    for (const { id } of open) {
      const mutation_id = `server:${newId()}`;
      const choice = { choice: asked.strategy, mutation_id, device_id: device.id };
      settle(stream, requireConflict(stream, id), choice, device, now);
    }
    const { version, open_conflicts } = stream.head;
    return { resolved: open.length, latest_version: version, open_conflicts };
  });
}

function settle(
  stream: Stream,
  stored: StoredDispute,
  asked: Resolving,
  device: Device,
  now: number,
): Accepted {
  const { id, entity_id, status } = stored;
  const entity = stored.entity as EntityName;
  const { mutation_id } = asked;
  const payload = chosen(disputeOf(stored), asked);
  // What won, or what became of it since, is what is.
  const row =
    payload === undefined
      ? undefined
      : writeRows(stream, device, [{ mutation_id, entity, entity_id, payload }], now)[0];
  const accepted = acceptedAs(mutation_id, row, stream, now);
  const { row: _, ...first } = accepted;
  const resolution: Resolution = { choice: signature(asked), accepted: first };
  stream.sql.exec(
    "UPDATE conflicts SET status = 'resolved', resolution = ? WHERE id = ?",
    JSON.stringify(resolution),
    id,
  );
  if (status === "open") {
    stream.head = { ...stream.head, open_conflicts: stream.head.open_conflicts - 1 };
  }
  return accepted;
}

/** Undefined: let it be. Throws NOT_FOUND where no loser has the version asked for. */
function chosen({ losers }: Dispute, { choice, payload, version }: Resolving) {
  if (choice === "winner") return undefined;
  if (choice === "merged") return payload;
  const loser = losers.findLast((side) => version === undefined || side.version === version);
  if (!loser) throw new AppError("NOT_FOUND", "No loser has this version");
  return loser.payload;
}

function again(stream: Stream, stored: StoredDispute, text: string, asked: Resolving): Resolved {
  const { choice, accepted } = JSON.parse(text) as Resolution;
  if (choice !== signature(asked)) throw new AppError("ALREADY_RESOLVED");
  const conflict = shownConflict(stream, disputeOf(stored));
  return { conflict, accepted: { ...accepted, duplicate: true }, duplicate: true };
}

const signature = ({ choice, payload, version }: Resolving): string =>
  [choice, version ?? "", payload ?? ""].join(" ");

const resolved = (dispute: Dispute): Dispute => ({ ...dispute, status: "resolved" });
