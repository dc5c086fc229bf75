import { MAX_MUTATIONS, Mutation, type Push } from "#contract/sync";
import { isEntity, SCHEMA } from "#contract/tracker";
import { checkPayload } from "#durable-objects/sync-stream/check-payload";
import { rejection } from "#durable-objects/sync-stream/rejection";
import type { PreparedPush, PushItem } from "#durable-objects/sync-stream/sent";
import { canonicalJson } from "#lib/canonical";
import { checksum } from "#lib/checksum";
import { AppError, detailsOf } from "#lib/errors";
import { isSafe } from "#workers/sync/is-safe";

/** Reads a push: each mutation is checked by itself and brought up to the latest schema. */
export function preparePush({ mutations, sent_at, ...rest }: Push): PreparedPush {
  if (mutations.length > MAX_MUTATIONS) {
    throw new AppError("PAYLOAD_TOO_LARGE", `A push holds at most ${MAX_MUTATIONS} mutations`);
  }
  requireSchema(rest.schema_version);
  const items = mutations.map((mutation) => prepare(mutation, rest.schema_version));
  return { ...rest, sent_at: milliseconds(sent_at), items };
}

/** Throws SCHEMA_TOO_OLD. */
export function requireSchema(version: number): void {
  if (version < SCHEMA.oldest) throw new AppError("SCHEMA_TOO_OLD");
}

function prepare(given: unknown, version: number): PushItem {
  if (!isSafe(given)) return unreadable(given, [FORBIDDEN]);
  const { success, data, error } = Mutation.safeParse(given);
  if (!success) return unreadable(given, detailsOf(error));
  const { id, seq, entity, entity_id, op, payload, patch } = data;
  const wanted = canonicalJson(payload ?? patch ?? null);
  const digest = checksum(`${entity}/${entity_id} ${op} ${patch ? "in part " : ""}${wanted}`);
  if (version > SCHEMA.latest) {
    return { refused: rejection(id, "schema_too_new"), seq, digest };
  }
  if (!isEntity(entity)) return { refused: rejection(id, "unknown_entity"), seq, digest };
  const checked = payload && checkPayload({ entity, entity_id }, payload, version, wanted);
  if (checked && !checked.ok) {
    return { refused: rejection(id, checked.code, checked.fields), seq, digest };
  }
  return {
    id,
    digest,
    seq,
    entity,
    entity_id,
    payload: checked?.payload ?? null,
    patch,
    base_version: data.base_version,
    client_timestamp: milliseconds(data.client_timestamp),
    group_id: data.group_id,
  };
}

const FORBIDDEN = { path: "", message: "is nested too deeply or has a forbidden key" };

/** What can be told of a mutation that cannot be read as a whole. */
function unreadable(given: unknown, fields: (typeof FORBIDDEN)[]): PushItem {
  const { id = "", seq } = Object(given) as Record<string, unknown>;
  return {
    refused: rejection(typeof id === "string" ? id : "", "invalid_mutation", fields),
    seq: Mutation.shape.seq.safeParse(seq).data,
    digest: checksum(isSafe(given) ? canonicalJson(given) : ""),
  };
}

/** The furthest that dates reach: what a clock says beyond is as wrong. */
const LAST_MS = 8.64e15;

function milliseconds(time: string | number | undefined): number | undefined {
  const ms = typeof time === "string" ? Date.parse(time) : time;
  return ms === undefined ? undefined : Math.max(-LAST_MS, Math.min(ms, LAST_MS));
}
