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
  "POST /api/v1/auth/register",
  "POST /api/v1/auth/verify-email",
  "POST /api/v1/auth/verify-email/request",
  "POST /api/v1/auth/magic-link",
  "POST /api/v1/auth/magic-link/verify",
  "POST /api/v1/auth/login",
  "POST /api/v1/auth/forgot-password",
  "POST /api/v1/auth/reset-password",
  "GET /api/v1/invites/{code}",
  "GET /api/v1/calendar/{feed_token}",
];

/** They take an `Idempotency-Key`. */
export const KEYED_ROUTES: readonly string[] = [
  "POST /api/v1/coaches/me/invite-codes",
  "POST /api/v1/invites/accept",
  "POST /api/v1/coaches/me/certifications",
  "POST /api/v1/coaches/me/locations",
  "POST /api/v1/chats",
  "POST /api/v1/messages/{message_id}/forward",
  "POST /api/v1/messages/conversations",
  "POST /api/v1/coaches/me/templates",
  "POST /api/v1/coaches/me/workouts/assign",
  "POST /api/v1/workouts/me/{id}/start",
  "POST /api/v1/workouts/me/{id}/complete",
  "POST /api/v1/workouts/me/{id}/skip",
  "POST /api/v1/workouts/exercises/{id}/complete",
  "POST /api/v1/workouts/exercises/{id}/skip",
  "POST /api/v1/workouts/exercises/{id}/reopen",
  "POST /api/v1/workouts/exercises/{id}/logs",
  "POST /api/v1/nutrition/entries",
  "POST /api/v1/nutrition/targets",
  "POST /api/v1/progress/metrics",
  "POST /api/v1/progress/photos",
  "POST /api/v1/coaches/me/availability-overrides",
  "POST /api/v1/coaches/me/session-types",
  "POST /api/v1/sessions/book",
  "POST /api/v1/sessions/{id}/cancel",
  "POST /api/v1/sessions/{id}/reschedule",
  "POST /api/v1/sessions/{id}/complete",
  "POST /api/v1/sessions/{id}/no-show",
  "POST /api/v1/calendar/feed",
];

/** A `client_msg_id` in the body makes them repeatable. */
export const NAMED_ROUTES: readonly string[] = [
  "POST /api/v1/chats/{id}/messages",
  "POST /api/v1/messages/conversations/{id}/messages",
];
