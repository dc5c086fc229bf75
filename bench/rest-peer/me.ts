import type { FastifyRequest } from "fastify";

import { pool, rows } from "#bench/rest-peer/database";
import { envelope } from "#bench/rest-peer/envelope";
import { userOf } from "#bench/rest-peer/user-of";

/** One's own profile. */
export async function readMe(request: FastifyRequest) {
  const id = await userOf(request);
  const [user] = await rows(pool, "me", "SELECT * FROM users WHERE id = $1", [id]);
  return envelope(user, request);
}
