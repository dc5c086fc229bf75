// Generated from the server's contract by `npm run docs`. Do not edit.

/** They answer without an access token. */
export const OPEN_ROUTES: readonly string[] = [
  "GET /health",
  "GET /health/live",
  "GET /ready",
  "GET /health/ready",
  "GET /metrics",
  "GET /.well-known/jwks.json",
  "GET /dev/inbox",
  "POST /api/v1/auth/request-otp",
  "POST /api/v1/auth/verify-otp",
  "POST /api/v1/auth/refresh",
];

/** They take an `Idempotency-Key`. */
export const KEYED_ROUTES: readonly string[] = [
  "POST /api/v1/chats",
  "POST /api/v1/messages/{message_id}/forward",
];

/** A `client_msg_id` in the body makes them repeatable. */
export const NAMED_ROUTES: readonly string[] = ["POST /api/v1/chats/{id}/messages"];
