import { createHash } from "node:crypto";

import { importJWK, SignJWT } from "jose";

import { newId } from "#lib/ids";
import { startServer } from "#scripts/server";

export type Person = { user_id: string; token: string };

const HOURS = 6;

/**
 * Accounts with a session each, written straight into the database that a server will then find:
 * signing in by text message is not what is measured here.
 */
export async function settle(stateDir: string, count: number): Promise<Person[]> {
  const server = await startServer({ stateDir });
  const db = await server.miniflare.getD1Database("DB");
  const { JWT_SIGNING_KEY } = await server.miniflare.getBindings<{ JWT_SIGNING_KEY: string }>();
  const jwk = JSON.parse(JWT_SIGNING_KEY) as { kid: string };
  const key = await importJWK(jwk, "EdDSA");
  const now = Date.now();
  const people = Array.from({ length: count }, (_, i) => ({
    user_id: newId(),
    sid: newId(),
    phone: `+1${String(now % 1e5)}${String(i).padStart(6, "0")}`,
  }));
  const rows = JSON.stringify(
    people.map((person) => ({
      ...person,
      sha256: createHash("sha256").update(person.phone).digest("hex"),
    })),
  );
  await db.batch(INSERTS.map((insert) => db.prepare(insert).bind(rows, now)));
  await server.close();
  const seconds = Math.floor(now / 1000);
  return Promise.all(
    people.map(async ({ user_id, sid, phone }) => ({
      user_id,
      token: await new SignJWT({ sub: user_id, sid, phone, ver: 1, role: "user" })
        .setProtectedHeader({ alg: "EdDSA", typ: "JWT", kid: jwk.kid })
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + HOURS * 3600)
        .sign(key),
    })),
  );
}

const INSERTS = [
  `INSERT INTO users (id, phone, phone_sha256, display_name, created_at, updated_at)
   SELECT value ->> 'user_id', value ->> 'phone', value ->> 'sha256', 'Somebody', ?2, ?2
   FROM json_each(?1)`,
  `INSERT INTO privacy_settings (user_id, updated_at)
   SELECT value ->> 'user_id', ?2 FROM json_each(?1)`,
  `INSERT INTO sessions (id, user_id, device_name, created_at, last_seen_at)
   SELECT value ->> 'sid', value ->> 'user_id', 'bench', ?2, ?2 FROM json_each(?1)`,
];
