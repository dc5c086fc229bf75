import type { Detail } from "#contract/envelope";
import { Snapshot } from "#contract/sync-transfer";
import { ENTITY_NAMES, SCHEMA } from "#contract/tracker";
import { checkPayload } from "#durable-objects/sync-stream/check-payload";
import type { Wanted } from "#durable-objects/sync-stream/write-rows";
import { canonicalJson } from "#lib/canonical";
import { AppError, fieldError, invalid } from "#lib/errors";
import { sha256 } from "#lib/hash";

const MOST_DETAILS = 20;

/**
 * The rows of a snapshot as the latest schema has them. Every one is checked before any is used.
 * Throws CHECKSUM_MISMATCH and VALIDATION_ERROR.
 */
export function readSnapshot(given: unknown): Wanted[] {
  const { success, data, error } = Snapshot.safeParse(given);
  if (!success) throw invalid(error);
  const { checksum, ...rest } = data;
  if (sha256(canonicalJson(rest)) !== checksum) throw new AppError("CHECKSUM_MISMATCH");
  if (data.schema_version > SCHEMA.latest) {
    throw fieldError("snapshot.schema_version", "is newer than this server");
  }
  const details: Detail[] = [];
  const rows = ENTITY_NAMES.flatMap((entity) => rowsOf(data, entity, details));
  if (details.length > 0) {
    throw new AppError("VALIDATION_ERROR", undefined, { details: details.slice(0, MOST_DETAILS) });
  }
  return rows;
}

function rowsOf(
  { entities, schema_version }: Snapshot,
  entity: Wanted["entity"],
  details: Detail[],
): Wanted[] {
  const seen = new Set<string>();
  return (entities[entity] ?? []).flatMap(({ id: entity_id, payload }, i) => {
    const path = `snapshot.entities.${entity}.${i}`;
    if (seen.has(entity_id)) details.push({ path, message: "has the id of another row" });
    seen.add(entity_id);
    const checked = checkPayload({ entity, entity_id }, payload, schema_version);
    if (checked.ok) return [{ entity, entity_id, payload: checked.payload }];
    const fields = checked.fields ?? [{ path: "payload", message: "holds at most 64 KB" }];
    details.push(...fields.map((field) => ({ ...field, path: `${path}.${field.path}` })));
    return [];
  });
}
