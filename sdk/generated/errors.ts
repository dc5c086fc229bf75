// Generated from the server's contract by `npm run docs`. Do not edit.

/** Every way in which the server refuses: its HTTP status, and what can be done about it. */
export const ERRORS = {
  MALFORMED_REQUEST: {
    status: 400,
    hint: "Send valid JSON with `Content-Type: application/json`.",
  },
  INVALID_CURSOR: { status: 400, hint: "Start again without a cursor." },
  UNAUTHENTICATED: {
    status: 401,
    hint: "Send `Authorization: Bearer <access_token>` from `/auth/verify-otp` or `/auth/refresh`.",
  },
  TOKEN_EXPIRED: { status: 401, hint: "Call `/auth/refresh` and try again with the new token." },
  SESSION_ENDED: { status: 401, hint: "Sign in again." },
  REFRESH_TOKEN_INVALID: { status: 401, hint: "Sign in again." },
  OTP_INVALID: { status: 401, hint: "Check the code, or request a new one." },
  OTP_EXPIRED: { status: 401, hint: "Request a new code." },
  FORBIDDEN: { status: 403, hint: "Ask someone with the rights to do it." },
  NOT_A_MEMBER: { status: 403, hint: "Ask an admin of the chat to add you." },
  ADMIN_ONLY: { status: 403, hint: "Ask an admin of the group." },
  BLOCKED: { status: 403, hint: "Whoever blocked the other must unblock first." },
  EMAIL_NOT_VERIFIED: { status: 403, hint: "Verify one of them first." },
  DELETE_WINDOW_CLOSED: { status: 403, hint: "Delete it for yourself instead." },
  NOT_FOUND: { status: 404, hint: "Check the address and the ids in it." },
  METHOD_NOT_ALLOWED: { status: 405, hint: "See `Allow` for the methods that it takes." },
  CONFLICT: { status: 409, hint: "Fetch the current state and decide anew." },
  LAST_ADMIN: {
    status: 409,
    hint: "Promote someone first, or name `?successor_id=` when leaving.",
  },
  GROUP_FULL: { status: 409, hint: "A group holds 256 members." },
  IDEMPOTENCY_CONFLICT: { status: 409, hint: "Use a new `client_msg_id` for each message." },
  IDEMPOTENCY_IN_PROGRESS: { status: 409, hint: "Repeat the request after `Retry-After`." },
  PRECONDITION_FAILED: {
    status: 412,
    hint: "Fetch it again and repeat the change with the new version.",
  },
  PAYLOAD_TOO_LARGE: { status: 413, hint: "Send less at once." },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, hint: "Send `Content-Type: application/json`." },
  VALIDATION_ERROR: { status: 422, hint: "`details` names each field and what is wrong with it." },
  MEDIA_NOT_FOUND: { status: 422, hint: "Upload the file first." },
  REPLY_NOT_FOUND: { status: 422, hint: "Reply to a message of the same chat that you can see." },
  NOT_FORWARDABLE: {
    status: 422,
    hint: "Deleted and system messages stay where they are; what went round often goes to one chat at a time.",
  },
  TOO_MANY_PINS: { status: 409, hint: "Unpin one first." },
  IDEMPOTENCY_KEY_REUSED: { status: 422, hint: "Use a new key for each request." },
  UPGRADE_REQUIRED: { status: 426, hint: "Connect with a WebSocket client." },
  RATE_LIMITED: { status: 429, hint: "Wait for `Retry-After` seconds." },
  INTERNAL: { status: 500, hint: "Try again; if it stays, report the request id." },
  UNAVAILABLE: { status: 503, hint: "Try again after `Retry-After` seconds." },
  DEVICE_REVOKED: {
    status: 401,
    hint: "Erase what the device holds, and sync under a new `device_id`.",
  },
  BATCH_REJECTED: {
    status: 409,
    hint: "`details` names each mutation at fault; mend it, or push without `atomic`.",
  },
  EPOCH_MISMATCH: {
    status: 409,
    hint: "Pull from version 0, then push again with the new `epoch`.",
  },
  ALREADY_RESOLVED: { status: 409, hint: "Fetch the row and edit it, if it shall be different." },
  ROW_CHANGED: { status: 409, hint: "Look at it, and repeat with `force` to undo nevertheless." },
  CHECKSUM_MISMATCH: { status: 422, hint: "Export again: the file was damaged or changed." },
  SCHEMA_TOO_OLD: { status: 426, hint: "Update the app." },
  QUOTA_EXCEEDED: {
    status: 507,
    hint: "Delete what is not needed any more, or export and thin it out.",
  },
} as const;
