import { ENTITIES, type Payload, raised, SCHEMA } from "#contract/tracker";
import { stateOf } from "#durable-objects/sync-stream/base";
import { type Checked, checkPayload } from "#durable-objects/sync-stream/check-payload";
import type { Sent } from "#durable-objects/sync-stream/sent";

/** A patch names what changes; the row that comes of it must still be a whole one. */
export function applyPatch(sent: Sent, base: string | null): Checked {
  const wanted: Payload = { ...stateOf(base) };
  for (const [field, value] of Object.entries(sent.patch ?? {})) {
    if (value === null && !takesNull(sent)) delete wanted[field];
    else wanted[field] = value;
  }
  const latest = raised(ENTITIES[sent.entity], wanted, SCHEMA.oldest);
  return checkPayload(sent, latest, SCHEMA.latest);
}

/** A setting may be null; every other null in a patch removes a field. */
const takesNull = ({ entity }: Sent): boolean => entity === "settings";
