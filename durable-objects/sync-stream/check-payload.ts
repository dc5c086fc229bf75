import type { z } from "zod";

import { MAX_PAYLOAD_BYTES, type Rejected } from "#contract/sync";
import { Encrypted, ENTITIES, type EntityName, type Payload } from "#contract/tracker";
import { canonicalJson } from "#lib/canonical";

type Fields = NonNullable<Rejected["fields"]>;
export type Checked =
  | { ok: true; payload: string }
  | { ok: false; code: "invalid_payload" | "payload_too_large"; fields?: Fields };

/**
 * A payload by the schema of a version, as the latest schema has it: canonical JSON. Of what a
 * client encrypted only the wrapping is seen.
 */
export function checkPayload(
  { entity, entity_id }: { entity: EntityName; entity_id: string },
  payload: Payload,
  version: number,
): Checked {
  const { schemas, up, daily } = ENTITIES[entity];
  const isEncrypted = payload["enc"] === 1;
  const { success, data, error } = (isEncrypted ? Encrypted : schemas[version - 1]!).safeParse(
    payload,
  );
  if (!success) return { ok: false, code: "invalid_payload", fields: fieldsOf(error) };
  const latest = up.slice(version - 1).reduce<Payload>((older, step) => step(older), data);
  if (daily && !isEncrypted && entity_id !== `${latest["date"]}:${latest["item_id"]}`) {
    const fields = [{ path: "entity_id", message: "must be <date>:<item_id>" }];
    return { ok: false, code: "invalid_payload", fields };
  }
  const text = canonicalJson(latest);
  return isTooLarge(text) ? { ok: false, code: "payload_too_large" } : { ok: true, payload: text };
}

export const fieldsOf = ({ issues }: z.core.$ZodError): Fields =>
  issues.slice(0, 20).map(({ path, message }) => ({ path: path.join("."), message }));

/** No text has more than three bytes a UTF-16 unit. */
const isTooLarge = (text: string): boolean =>
  text.length * 3 > MAX_PAYLOAD_BYTES && Buffer.byteLength(text) > MAX_PAYLOAD_BYTES;
