import type { FastifyRequest } from "fastify";
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";

import { pool, rows } from "#bench/rest-peer/database";
import { refusal } from "#bench/rest-peer/refusal";

const keys = createLocalJWKSet(JSON.parse(process.argv[3]!) as JSONWebKeySet);

/** How long a session is believed to live, as Sideline believes it. */
const BELIEF_MS = 5_000;
const seenAlive = new Map<string, number>();

/** Whom a request's token speaks for. */
export async function userOf(request: FastifyRequest): Promise<string> {
  const token = request.headers.authorization?.slice("Bearer ".length) ?? "";
  const { payload } = await jwtVerify(token, keys, { algorithms: ["EdDSA"] });
  const { sub, sid, ver } = payload as { sub: string; sid: string; ver: number };
  if (Date.now() - (seenAlive.get(sid) ?? 0) < BELIEF_MS) return sub;
  const [alive] = await rows(
    pool,
    "session",
    `SELECT 1 FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.id = $1 AND u.id = $2
      AND s.revoked_at IS NULL AND u.banned_at IS NULL AND u.auth_version = $3`,
    [sid, sub, ver],
  );
  if (!alive) throw refusal(401);
  seenAlive.set(sid, Date.now());
  return sub;
}
