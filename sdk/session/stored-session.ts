import type { components } from "#sdk/generated/rest";
import type { SessionUser } from "#sdk/session/session-state";

/** The keys that the session has in the storage. */
export const SESSION = "session";
/** Whose data is stored. It outlives the session, so that nobody else gets to see it. */
export const OWNER = "owner";

/** A token this close to its end may be over on arrival. */
const MARGIN_MS = 30_000;

export type StoredSession = {
  access_token: string;
  refresh_token: string;
  user: SessionUser;
  /** By this device's clock, in milliseconds, so that it need not be right, only steady. */
  received_at: number;
  lasts_ms: number;
};

type Tokens = components["schemas"]["Tokens"];

export const received = (tokens: Tokens, user: SessionUser): StoredSession => ({
  access_token: tokens.access_token,
  refresh_token: tokens.refresh_token,
  user: userOf(user),
  received_at: Date.now(),
  lasts_ms: tokens.expires_in * 1000,
});

/** Of all that the server says of somebody, what a session keeps. */
export const userOf = ({ id, phone, email, display_name }: SessionUser): SessionUser => ({
  id,
  phone,
  email,
  display_name,
});

export const isSameUser = (one: SessionUser, other: SessionUser): boolean =>
  one.id === other.id &&
  one.phone === other.phone &&
  one.email === other.email &&
  one.display_name === other.display_name;

/** A token from the future means that the clock was set back: its age is not known. */
export function isFresh({ received_at, lasts_ms }: StoredSession): boolean {
  const age = Date.now() - received_at;
  return age >= 0 && age < lasts_ms - MARGIN_MS;
}

/** What was stored under `SESSION`; undefined for nothing, or nothing of this version. */
export function parseSession(value: unknown): StoredSession | undefined {
  if (!isSession(value)) return undefined;
  // Sessions of before there were addresses have none.
  const { user } = value;
  return { ...value, user: { ...user, phone: user.phone ?? null, email: user.email ?? null } };
}

function isSession(value: unknown): value is StoredSession {
  return (
    hasFields(value, ["access_token", "refresh_token"], "string") &&
    hasFields(value, ["received_at", "lasts_ms"], "number") &&
    isUser(Object(value).user)
  );
}

export const isUser = (value: unknown): value is SessionUser =>
  hasFields(value, ["id", "display_name"], "string");

const hasFields = (value: unknown, names: string[], type: string): boolean =>
  typeof value === "object" &&
  value !== null &&
  names.every((name) => typeof Reflect.get(value, name) === type);
