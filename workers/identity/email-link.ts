import { createHmac } from "node:crypto";

import type { email_links } from "#d1-migrations/schema/identity";
import { hmac, sha256 } from "#lib/hash";
import { type Budget, claim, spent } from "#workers/identity/attempts";

export type EmailLink = typeof email_links.$inferSelect;
export type LinkKind = EmailLink["kind"];

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long a link is good. */
export const LIFETIME_MS: Record<LinkKind, number> = {
  verify: 24 * HOUR_MS,
  attach: 24 * HOUR_MS,
  reset: HOUR_MS,
  magic_link: 15 * MINUTE_MS,
};

/** How many mails of a kind an address gets, whoever asks for them (seed 000 §12). */
const BUDGETS: Record<LinkKind, Budget> = {
  verify: { kind: "mail.verify", limit: 5, window_ms: HOUR_MS },
  attach: { kind: "mail.attach", limit: 5, window_ms: HOUR_MS },
  reset: { kind: "mail.reset", limit: 3, window_ms: HOUR_MS },
  magic_link: { kind: "mail.magic-link", limit: 5, window_ms: HOUR_MS },
};

/** Counts a mail of a kind for an address. Throws RATE_LIMITED when it has had its share. */
export async function spendLink(
  { kind, email, id }: Pick<EmailLink, "kind" | "email" | "id">,
  env: Env,
  now: number,
): Promise<void> {
  const standing = await claim(BUDGETS[kind], subjectOf(email, env), id, env, now);
  if (!standing.allowed) throw spent(BUDGETS[kind], standing);
}

/** What counts attempts is named by a keyed hash: an address says who somebody is. */
export const subjectOf = (email: string, env: Env): string =>
  hmac(env.AUTH_SECRET, `email:${email}`).slice(0, 32);

/**
 * The token of a link: 256 bits that follow from its id and a key that no database holds. So a mail
 * can be written again after a crash, and neither outbox nor backup ever has a token in it.
 */
export const linkToken = (id: string, env: Env): string =>
  createHmac("sha256", env.AUTH_SECRET).update(`link:${id}`).digest("base64url");

/** All that is stored of it. */
export const linkHash = (token: string): string => sha256(token);
