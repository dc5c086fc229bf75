import type { Rejected, RejectionCode } from "#contract/sync";

const MESSAGES: Record<RejectionCode, string> = {
  invalid_mutation: "The mutation is not valid",
  invalid_payload: "The payload does not fit its entity",
  unknown_entity: "There is no such entity",
  payload_too_large: "A payload holds at most 64 KB",
  id_reused: "This id stood for another mutation before",
  conflict: "Somebody else changed the same first",
  mass_delete: "Over half of all rows would go: say allow_mass_delete if they shall",
  quota_exceeded: "The tracker is full",
  schema_too_new: "The server does not know this schema_version yet",
};

/** What may pass another time, as it is. */
const RETRYABLE = new Set<RejectionCode>(["mass_delete", "quota_exceeded", "schema_too_new"]);

export const rejection = (
  id: string,
  code: RejectionCode,
  fields?: { path: string; message: string }[],
): Rejected => ({
  id,
  code,
  message: MESSAGES[code],
  retryable: RETRYABLE.has(code),
  ...(fields && { fields }),
});
