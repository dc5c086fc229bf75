import { createHmac } from "node:crypto";

import { sha256 } from "#lib/hash";

export const REFRESH_TOKEN_MS = 30 * 24 * 3600 * 1000;

/** All that is stored of a token. */
export const tokenHash = (token: string): string => sha256(token);

/**
 * The token that follows another: always the same one, so whoever repeats a refresh gets the same
 * answer without anything secret being kept for it. Nobody without the key can foretell it.
 */
export const successorOf = (token: string, env: Env): string =>
  createHmac("sha256", env.AUTH_SECRET).update(`refresh:${token}`).digest("base64url");
