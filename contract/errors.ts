import { COACHING_ERRORS } from "#contract/coaching-errors";
import { SYNC_ERRORS } from "#contract/sync-errors";

/**
 * The catalogue: every way a request can fail, in one place. `status` is the HTTP status, `frame`
 * the number in a socket's `error` frame (seed 001 §7.6), `title` the RFC 9457 title, `hint` what
 * the caller can do about it. `docs/guide/errors.md` is generated from it.
 */
export const ERRORS = {
  MALFORMED_REQUEST: {
    status: 400,
    frame: 4000,
    title: "The request cannot be parsed",
    hint: "Send valid JSON with `Content-Type: application/json`.",
  },
  INVALID_CURSOR: {
    status: 400,
    frame: 4000,
    title: "The cursor is not one of ours",
    hint: "Start again without a cursor.",
  },
  UNAUTHENTICATED: {
    status: 401,
    frame: 4001,
    title: "Sign in first",
    hint: "Send `Authorization: Bearer <access_token>` from `/auth/verify-otp` or `/auth/refresh`.",
  },
  TOKEN_EXPIRED: {
    status: 401,
    frame: 4001,
    title: "The access token has expired",
    hint: "Call `/auth/refresh` and try again with the new token.",
  },
  SESSION_ENDED: {
    status: 401,
    frame: 4001,
    title: "This session has ended",
    hint: "Sign in again.",
  },
  REFRESH_TOKEN_INVALID: {
    status: 401,
    frame: 4001,
    title: "The refresh token is not valid",
    hint: "Sign in again.",
  },
  OTP_INVALID: {
    status: 401,
    frame: 4001,
    title: "The code is not right",
    hint: "Check the code, or request a new one.",
  },
  OTP_EXPIRED: {
    status: 401,
    frame: 4001,
    title: "The code has expired",
    hint: "Request a new code.",
  },
  INVALID_CREDENTIALS: {
    status: 401,
    frame: 4001,
    title: "The address or the password is not right",
    hint: "Check both, or have a link sent by `/auth/magic-link` or `/auth/forgot-password`.",
  },
  LINK_INVALID: {
    status: 401,
    frame: 4001,
    title: "The link is not good, or not any more",
    hint: "Each link works once and for a limited time: request a new one.",
  },
  FORBIDDEN: {
    status: 403,
    frame: 4003,
    title: "You may not do this",
    hint: "Ask someone with the rights to do it.",
  },
  NOT_A_MEMBER: {
    status: 403,
    frame: 4003,
    title: "You are not a member of this chat",
    hint: "Ask an admin of the chat to add you.",
  },
  ADMIN_ONLY: {
    status: 403,
    frame: 4003,
    title: "Only admins of the group may do this",
    hint: "Ask an admin of the group.",
  },
  BLOCKED: {
    status: 403,
    frame: 4003,
    title: "A block stands between you",
    hint: "Whoever blocked the other must unblock first.",
  },
  EMAIL_NOT_VERIFIED: {
    status: 403,
    frame: 4003,
    title: "Neither an e-mail address nor a phone is verified",
    hint: "Verify one of them first.",
  },
  DELETE_WINDOW_CLOSED: {
    status: 403,
    frame: 4003,
    title: "The message is too old to be deleted for everyone",
    hint: "Delete it for yourself instead.",
  },
  NOT_FOUND: {
    status: 404,
    frame: 4004,
    title: "Not found",
    hint: "Check the address and the ids in it.",
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    frame: 4000,
    title: "This address does not take that method",
    hint: "See `Allow` for the methods that it takes.",
  },
  CONFLICT: {
    status: 409,
    frame: 4009,
    title: "The state of things does not allow this",
    hint: "Fetch the current state and decide anew.",
  },
  PHONE_IN_USE: {
    status: 409,
    frame: 4009,
    title: "The phone belongs to another account",
    hint: "Sign in with the phone to use that account.",
  },
  LAST_ADMIN: {
    status: 409,
    frame: 4009,
    title: "The group would be left without an admin",
    hint: "Promote someone first, or name `?successor_id=` when leaving.",
  },
  GROUP_FULL: {
    status: 409,
    frame: 4009,
    title: "The group is full",
    hint: "A group holds 256 members.",
  },
  IDEMPOTENCY_CONFLICT: {
    status: 409,
    frame: 4009,
    title: "This client_msg_id already stands for another message",
    hint: "Use a new `client_msg_id` for each message.",
  },
  IDEMPOTENCY_IN_PROGRESS: {
    status: 409,
    frame: 4009,
    title: "The first request with this key is still running",
    hint: "Repeat the request after `Retry-After`.",
  },
  PRECONDITION_FAILED: {
    status: 412,
    frame: 4009,
    title: "Somebody else changed it first",
    hint: "Fetch it again and repeat the change with the new version.",
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    frame: 4000,
    title: "The request is too large",
    hint: "Send less at once.",
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    frame: 4000,
    title: "This content type is not understood",
    hint: "Send `Content-Type: application/json`.",
  },
  VALIDATION_ERROR: {
    status: 422,
    frame: 4000,
    title: "The request is not valid",
    hint: "`details` names each field and what is wrong with it.",
  },
  MEDIA_NOT_FOUND: {
    status: 422,
    frame: 4000,
    title: "There is no such media",
    hint: "Upload the file first.",
  },
  REPLY_NOT_FOUND: {
    status: 422,
    frame: 4000,
    title: "The message replied to is not in this chat",
    hint: "Reply to a message of the same chat that you can see.",
  },
  NOT_FORWARDABLE: {
    status: 422,
    frame: 4000,
    title: "This message cannot be forwarded",
    hint: "Deleted and system messages stay where they are; what went round often goes to one chat at a time.",
  },
  TOO_MANY_PINS: {
    status: 409,
    frame: 4009,
    title: "Five chats are pinned already",
    hint: "Unpin one first.",
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    frame: 4000,
    title: "This Idempotency-Key came with another body before",
    hint: "Use a new key for each request.",
  },
  UPGRADE_REQUIRED: {
    status: 426,
    frame: 4000,
    title: "This address speaks WebSocket only",
    hint: "Connect with a WebSocket client.",
  },
  RATE_LIMITED: {
    status: 429,
    frame: 4029,
    title: "Too many requests",
    hint: "Wait for `Retry-After` seconds.",
  },
  INTERNAL: {
    status: 500,
    frame: 5000,
    title: "Something went wrong on our side",
    hint: "Try again; if it stays, report the request id.",
  },
  UNAVAILABLE: {
    status: 503,
    frame: 5000,
    title: "Not available right now",
    hint: "Try again after `Retry-After` seconds.",
  },
  ...COACHING_ERRORS,
  ...SYNC_ERRORS,
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** The codes as a list that zod can make an enum of. */
export const ERROR_CODES = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];
