/** What both documents say of themselves. */
export const ABOUT = {
  title: "Sideline",
  version: "1.0.0",
  description: `The edge backend for coaching communities.

Sign in with \`POST /api/v1/auth/request-otp\` and \`/verify-otp\`, or with \`/auth/login\`, send the access token as \`Authorization: Bearer …\`, and open a WebSocket at \`/ws\` for everything live.

- Every JSON answer wears one envelope: \`{success, data, error, meta}\`. A refusal is an RFC 9457 problem as well; its \`error.code\` is stable: see [the catalogue](/docs/errors).
- Ids are UUIDs in lower case, times ISO 8601 in UTC with milliseconds.
- Creating requests take an \`Idempotency-Key\`, messages their \`client_msg_id\`: whatever failed may be sent again as it was.`,
  license: { name: "MIT", identifier: "MIT" },
};
