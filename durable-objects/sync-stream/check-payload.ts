import { MAX_PAYLOAD_BYTES, type Rejected } from "#contract/sync";
import {
  Encrypted,
  ENTITIES,
  type EntityName,
  isEncrypted,
  type Payload,
  raised,
  SCHEMA,
  schemaAt,
} from "#contract/tracker";
import { canonicalJson } from "#lib/canonical";
import { AppError, detailsOf } from "#lib/errors";

type Fields = NonNullable<Rejected["fields"]>;
export type Checked =
  | { ok: true; payload: string }
  | { ok: false; code: "invalid_payload" | "payload_too_large"; fields?: Fields };

/**
 * A payload by the schema of a version, as the latest schema has it: canonical JSON. Of what a
 * client encrypted only the wrapping is seen. `sent`: the payload as such JSON, if it is at hand.
 */
export function checkPayload(
  { entity, entity_id }: { entity: EntityName; entity_id: string },
  payload: Payload,
  version: number,
  sent = canonicalJson(payload),
): Checked {
  if (isTooLarge(sent)) return { ok: false, code: "payload_too_large" };
  const kind = ENTITIES[entity];
  const isSealed = isEncrypted(payload);
  const { error } = (isSealed ? Encrypted : schemaAt(kind, version)).safeParse(payload);
  if (error) return { ok: false, code: "invalid_payload", fields: detailsOf(error) };
  const latest = raised(kind, payload, version);
  if (kind.daily && !isSealed && entity_id !== `${latest["date"]}:${latest["item_id"]}`) {
    const fields = [{ path: "entity_id", message: "must be <date>:<item_id>" }];
    return { ok: false, code: "invalid_payload", fields };
  }
  const text = latest === payload ? sent : canonicalJson(latest);
  return isTooLarge(text) ? { ok: false, code: "payload_too_large" } : { ok: true, payload: text };
}

/** The same where nothing less will do. Throws VALIDATION_ERROR. */
export function requirePayload(row: Parameters<typeof checkPayload>[0], payload: Payload): string {
  const checked = checkPayload(row, payload, SCHEMA.latest);
  if (checked.ok) return checked.payload;
  const fields = checked.fields ?? [{ path: "", message: "holds at most 64 KB" }];
  const details = fields.map(({ path, message }) => ({ path: `payload.${path}`, message }));
  throw new AppError("VALIDATION_ERROR", undefined, { details });
}

/** No text has more than three bytes a UTF-16 unit. */
const isTooLarge = (text: string): boolean =>
  text.length * 3 > MAX_PAYLOAD_BYTES && Buffer.byteLength(text) > MAX_PAYLOAD_BYTES;
