import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { decodeJwt } from "jose";
import { expect, test } from "vitest";

import { Sessions } from "#contract/identity";
import { sessions } from "#d1-migrations/schema/identity";
import { device_tokens, users } from "#d1-migrations/schema/users";
import { newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { signInWith } from "#test/support/codes";
import { envWith } from "#test/support/env-with";
import { newPhone, type Person, registered } from "#test/support/people";
import { endSessions } from "#workers/identity/end-sessions";
import { sweepOutbox } from "#workers/outbox/sweep";

/** Lets a device register for pushes. */
async function pushable(person: Person): Promise<void> {
  const now = Date.now();
  await drizzle(env.DB).insert(device_tokens).values({
    token: newId(),
    user_id: person.id,
    session_id: person.sid,
    created_at: now,
    updated_at: now,
  });
}

const pushes = async (person: Person) => {
  const tokens = drizzle(env.DB).select().from(device_tokens);
  return (await tokens.where(eq(device_tokens.session_id, person.sid))).length;
};

/** Two devices of one user, both connected and registered for pushes. */
async function twoDevices(): Promise<[Person, Person]> {
  const phone = await registered();
  const tablet = await phone.device("tablet");
  for (const device of [phone, tablet]) {
    await device.connect();
    await device.hears("connected");
    await pushable(device);
  }
  return [phone, tablet];
}

async function expectEnded(device: Person): Promise<void> {
  expect(await device.closed()).toMatchObject({ code: 4001 });
  expect(await device.get("/users/me/sessions")).toMatchObject({
    status: 401,
    error: { code: "SESSION_ENDED" },
  });
  expect(await pushes(device)).toBe(0);
}

async function expectAlive(device: Person): Promise<void> {
  device.say({ event: "ping", data: {}, req_id: "1" });
  await device.hears("pong");
  expect(await device.get("/users/me/sessions")).toMatchObject({ status: 200 });
  expect(await pushes(device)).toBe(1);
}

test("[IDN-19] the list names one's own devices, last seen first, and which one asks", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const tablet = await ann.device("tablet");
  await drizzle(env.DB).update(sessions).set({ last_seen_at: 5 }).where(eq(sessions.id, bob.sid));
  await drizzle(env.DB)
    .update(sessions)
    .set({ last_seen_at: Date.now() - 1000 })
    .where(eq(sessions.id, ann.sid));

  const { status, data } = await ann.get("/users/me/sessions");

  expect(status).toBe(200);
  expect(Sessions.parse(data).sessions).toMatchObject([
    { session_id: tablet.sid, device_name: "tablet", current: false },
    { session_id: ann.sid, device_name: "phone", current: true },
  ]);
});

test("[IDN-19] a device is called as it calls itself, or as its User-Agent does", async () => {
  const phone = newPhone();
  await signInWith(phone, { device_name: "  Ann's phone " });
  const { access_token } = await signInWith(phone, {}, { "user-agent": "Sideline/1.0 (Android)" });

  const authorization = `Bearer ${access_token}`;
  const { data } = await ask("GET", "/api/v1/users/me/sessions", undefined, { authorization });

  const names = Sessions.parse(data).sessions.map(({ device_name }) => device_name);
  expect(new Set(names)).toEqual(new Set(["Ann's phone", "Sideline/1.0 (Android)"]));
});

test("[IDN-20] logout ends this device's session, pushes and sockets, and no other's", async () => {
  const [phone, tablet] = await twoDevices();

  const reply = await phone.post("/auth/logout");

  expect(reply).toMatchObject({ status: 200, data: { message: "Logged out successfully" } });
  await expectEnded(phone);
  await expectAlive(tablet);
});

test("[IDN-20] after logout the refresh token is worth nothing", async () => {
  const { access_token, refresh_token } = await signInWith(newPhone());
  const authorization = `Bearer ${access_token}`;
  await ask("POST", "/api/v1/auth/logout", { refresh_token }, { authorization });
  expect(await ask("POST", "/api/v1/auth/refresh", { refresh_token })).toMatchObject({
    status: 401,
    error: { code: "REFRESH_TOKEN_INVALID" },
  });
});

test("[IDN-21] logout-others leaves the device that asks", async () => {
  const [phone, tablet] = await twoDevices();
  expect(await phone.post("/auth/logout-others")).toMatchObject({ status: 200 });
  expect(await phone.post("/auth/logout-others")).toMatchObject({ status: 200 });
  await expectEnded(tablet);
  await expectAlive(phone);
});

test("[IDN-22] logout-all ends every device and raises auth_version", async () => {
  const [phone, tablet] = await twoDevices();
  const stranger = await registered();

  expect(await phone.post("/auth/logout-all")).toMatchObject({ status: 200 });

  await expectEnded(phone);
  await expectEnded(tablet);
  expect(await stranger.get("/users/me/sessions")).toMatchObject({ status: 200 });
  const user = await drizzle(env.DB).select().from(users).where(eq(users.id, phone.id)).get();
  expect(user?.auth_version).toBe(2);
});

test("[IDN-22] who signs in after logout-all is in, with the new auth_version", async () => {
  const phone = newPhone();
  const { access_token } = await signInWith(phone);
  const all = { authorization: `Bearer ${access_token}` };
  await ask("POST", "/api/v1/auth/logout-all", undefined, all);

  const again = await signInWith(phone);

  expect(decodeJwt(again.access_token)).toMatchObject({ ver: 2 });
  const authorization = `Bearer ${again.access_token}`;
  expect(await ask("GET", "/api/v1/users/me/sessions", undefined, { authorization })).toMatchObject(
    { status: 200 },
  );
});

test("[IDN-23] a lost device is signed out from another one, and again without harm", async () => {
  const [phone, tablet] = await twoDevices();
  for (const _ of [1, 2]) {
    expect(await phone.delete(`/users/me/sessions/${tablet.sid}`)).toMatchObject({ status: 200 });
  }
  await expectEnded(tablet);
  await expectAlive(phone);
});

test("[IDN-23] other people's sessions do not exist", async () => {
  const [ann, eve] = [await registered(), await registered()];
  for (const sid of [ann.sid, newId()]) {
    expect(await eve.delete(`/users/me/sessions/${sid}`)).toMatchObject({
      status: 404,
      error: { code: "NOT_FOUND" },
    });
  }
  expect(await eve.delete("/users/me/sessions/nonsense")).toMatchObject({ status: 422 });
  expect(await ann.get("/users/me/sessions")).toMatchObject({ status: 200 });
});

test("[IDN-24] when the server dies before it closes the sockets, the recorded effect does", async () => {
  const [phone, tablet] = await twoDevices();
  const dying = envWith({
    get USER_HUB(): Env["USER_HUB"] {
      throw new Error("The machine lost power");
    },
  });
  await endSessions({ user_id: phone.id, which: eq(sessions.id, phone.sid) }, "test", dying, 0);

  expect(await phone.get("/users/me/sessions")).toMatchObject({ error: { code: "SESSION_ENDED" } });
  expect(phone.heard().at(-1)?.event, "the socket is still open").toBe("connected");
  await sweepOutbox(env, Date.now());
  await expectEnded(phone);
  await expectAlive(tablet);
});
