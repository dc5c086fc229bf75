import { env } from "cloudflare:workers";
import { asc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import { sessions } from "#d1-migrations/schema/identity";
import { device_tokens } from "#d1-migrations/schema/users";
import { newId } from "#lib/ids";
import { outcome } from "#test/support/outcome";
import { type Person, registered } from "#test/support/people";
import { registerDevice } from "#workers/users/register-device";

const PATH = "/users/me/fcm-token";

/** The tokens that pushes to a session would go to. */
const tokensOf = async ({ sid }: Person) => {
  const rows = await drizzle(env.DB)
    .select()
    .from(device_tokens)
    .where(eq(device_tokens.session_id, sid))
    .orderBy(asc(device_tokens.platform));
  return rows.map(({ token }) => token);
};

test("[USR-21] a token moves to the session that registered it last, whoever's that is", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const tablet = await ann.device();
  const token = newId();
  for (const owner of [ann, tablet, bob, bob]) {
    expect(await owner.put(PATH, { token, platform: "ios" })).toMatchObject({ status: 200 });
    for (const person of [ann, tablet, bob]) {
      expect(await tokensOf(person)).toEqual(person === owner ? [token] : []);
    }
  }
  const row = await drizzle(env.DB)
    .select()
    .from(device_tokens)
    .where(eq(device_tokens.token, token))
    .get();
  expect(row).toMatchObject({ user_id: bob.id, session_id: bob.sid, platform: "ios" });
});

test("[USR-22] a session has one token a platform: a new one takes the old one's place", async () => {
  const ann = await registered();
  const [first, second, web] = [newId(), newId(), newId()];
  await ann.put(PATH, { token: first });
  await ann.put(PATH, { token: web, platform: "web" });
  await ann.put(PATH, { token: second });
  expect(await tokensOf(ann)).toEqual([second, web]);
});

test("[USR-22] unregistering takes this session's tokens, or the one named, and no other's", async () => {
  const ann = await registered();
  const tablet = await ann.device();
  const [phone, web, other] = [newId(), newId(), newId()];
  await ann.put(PATH, { token: phone });
  await ann.put(PATH, { token: web, platform: "web" });
  await tablet.put(PATH, { token: other });

  expect(await ann.delete(PATH, { token: other })).toMatchObject({ status: 200 });
  expect(await ann.delete(PATH, { token: web })).toMatchObject({ status: 200 });
  expect(await tokensOf(ann)).toEqual([phone]);
  for (const _ of [1, 2]) expect(await ann.delete(PATH)).toMatchObject({ status: 200 });
  expect(await tokensOf(ann)).toEqual([]);
  expect(await tokensOf(tablet)).toEqual([other]);
});

test("[USR-22] a token that is none is refused", async () => {
  const ann = await registered();
  for (const wrong of [{}, { token: "" }, { token: "a", platform: "fax" }, { token: 7 }]) {
    expect(await ann.put(PATH, wrong)).toMatchObject({ status: 422 });
  }
  expect(await tokensOf(ann)).toEqual([]);
});

test("[USR-23] a session that has ended registers nothing, even where that is not known yet", async () => {
  const ann = await registered();
  await drizzle(env.DB).update(sessions).set({ revoked_at: 1 }).where(eq(sessions.id, ann.sid));
  const claims = { sub: ann.id, sid: ann.sid };
  const device = { token: newId(), platform: "web" as const };
  expect(await outcome(registerDevice(claims, device, env, 2))).toBe("SESSION_ENDED");
  expect(await tokensOf(ann)).toEqual([]);
});
