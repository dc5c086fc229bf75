import { randomUUID } from "node:crypto";

import { expect, test, vi } from "vitest";

import { Rest } from "#sdk/rest/rest";
import { SESSION } from "#sdk/session/stored-session";
import { sharedServer } from "#test/blackbox/server";
import { type App, codeFor, newPhone, signedInApp, startApp } from "#test/sdk/sign-in";

const PASSWORD = "a password of mine";
const OTHER = "another password";
const newAddress = () => `${randomUUID()}@example.com`;
const server = sharedServer();

/** The token of the newest mail, once there are as many. */
async function linkTo(to: string, count = 1): Promise<string> {
  const open = new Rest({ url: server.url, fetch });
  const params = { query: { to, limit: 10 } };
  const read = async () => (await open.GET("/dev/inbox", { params })).messages;
  await vi.waitFor(async () => expect(await read()).toHaveLength(count), { timeout: 10_000 });
  const token = (await read())[0]?.data?.["token"];
  if (typeof token !== "string") throw new Error(`No link came for ${to}`);
  return token;
}

/** An app with somebody in it who has registered by e-mail. */
async function registeredApp(email = newAddress()): Promise<App & { email: string }> {
  const app = startApp(server.url);
  await app.session.register({ email, password: PASSWORD, display_name: "Ana" });
  await app.session.verifyEmail(await linkTo(email));
  return { ...app, email };
}

const asked = ({ network }: App, route: string) =>
  network.asked.filter((one) => one === route).length;

test("[SDK-60] one registers, opens the link, and is signed in under the device's name", async () => {
  const { session, rest, storage } = startApp(server.url);
  const email = newAddress();
  await session.register({ email, password: PASSWORD, display_name: "Ana" });
  expect(session.state.value).toEqual({ status: "signed-out" });
  expect(await session.verifyEmail(await linkTo(email))).toEqual({ is_new_user: true });
  const user = { email, phone: null, display_name: "Ana" };
  expect(session.state.value).toMatchObject({ status: "signed-in", user });
  expect((await rest.GET("/api/v1/users/me/sessions")).sessions).toMatchObject([
    { device_name: "Ana's phone" },
  ]);
  const later = startApp(server.url, storage);
  await vi.waitFor(() => expect(later.session.state.value).toEqual(session.state.value));
});

test("[SDK-60] a registration's link is sent again for the asking", async () => {
  const { session } = startApp(server.url);
  const email = newAddress();
  await session.register({ email, password: PASSWORD, display_name: "Ana" });
  await linkTo(email);
  await session.requestVerification(email);
  expect(await session.verifyEmail(await linkTo(email, 2))).toEqual({ is_new_user: true });
});

test("[SDK-60] password and magic link sign in on another device, and what is wrong signs nobody in", async () => {
  const { email } = await registeredApp();
  const other = startApp(server.url);
  const wrong = other.session.signInWithPassword(email, OTHER);
  await expect(wrong).rejects.toMatchObject({ code: "INVALID_CREDENTIALS", retryable: false });
  await expect(other.session.signInWithMagicLink("nonsense")).rejects.toMatchObject({
    code: "LINK_INVALID",
  });
  expect(other.session.state.value).toEqual({ status: "signed-out" });
  expect(await other.session.signInWithPassword(email, PASSWORD)).toEqual({ is_new_user: false });

  await other.session.signOut();
  await other.session.requestMagicLink(email);
  await other.session.signInWithMagicLink(await linkTo(email, 2));
  expect(other.session.state.value).toMatchObject({ status: "signed-in", user: { email } });
});

test("[SDK-60] a forgotten password is chosen anew, which ends this session too", async () => {
  const app = await registeredApp();
  await app.session.forgotPassword(app.email);
  await app.session.resetPassword(await linkTo(app.email, 2), OTHER);
  await expect(app.rest.GET("/api/v1/users/me")).rejects.toMatchObject({ status: 401 });
  expect(app.session.state.value).toEqual({ status: "signed-out", reason: "ended" });
  await app.session.signInWithPassword(app.email, OTHER);
  expect((await app.rest.GET("/api/v1/users/me")).email).toBe(app.email);
});

test("[SDK-61] a wrong password is asked about once, and the session goes on", async () => {
  const app = await registeredApp();
  app.network.asked.length = 0;
  await expect(app.session.changePassword(OTHER, "whatever it is")).rejects.toMatchObject({
    code: "INVALID_CREDENTIALS",
  });
  expect(app.network.asked).toEqual(["POST /api/v1/auth/change-password"]);
  await app.session.changePassword(PASSWORD, OTHER);
  expect((await app.rest.GET("/api/v1/users/me")).has_password).toBe(true);
  expect(asked(app, "POST /api/v1/auth/refresh")).toBe(0);
});

test("[SDK-62] an address and a phone are added, and the session knows of them", async () => {
  const app = await registeredApp();
  const phone = newPhone();
  expect(await app.session.attachPhone(phone)).toMatchObject({ expires_in_seconds: 300 });
  await app.session.verifyPhone(phone, await codeFor(server.url, phone));
  expect(app.session.state.value).toMatchObject({ user: { phone, email: app.email } });

  const email = newAddress();
  await app.session.attachEmail(email);
  await app.session.verifyEmail(await linkTo(email));
  expect(app.session.state.value).toMatchObject({ user: { phone, email } });
});

test("[SDK-63] whoever comes in takes the place of the session before, which ends on the server", async () => {
  const app = await registeredApp();
  const before = await app.session.accessToken();
  await app.storage.change([], () => new Map([["message/1", "Ready?"]]));
  await app.session.signInWithPassword(app.email, PASSWORD);
  expect(await app.storage.get("message/1")).toBe("Ready?");
  const headers = { authorization: `Bearer ${before}` };
  const status = async () => (await fetch(`${server.url}/api/v1/users/me`, { headers })).status;
  await vi.waitFor(async () => expect(await status()).toBe(401), { timeout: 10_000 });
  const { sessions } = await app.rest.GET("/api/v1/users/me/sessions");
  expect(sessions).toHaveLength(1);
});

test("[SDK-63] somebody else who comes in by a link finds nothing of the one before", async () => {
  const ben = await signedInApp(server.url);
  await ben.storage.change([], () => new Map([["message/1", "Ready?"]]));
  const { email } = await registeredApp();
  await ben.session.requestMagicLink(email);
  await ben.session.signInWithMagicLink(await linkTo(email, 2));
  expect(ben.session.state.value).toMatchObject({ user: { email } });
  expect(await ben.storage.get("message/1")).toBeUndefined();
});

test("[SDK-64] a session that was stored before there were addresses goes on", async () => {
  const app = await signedInApp(server.url);
  await app.storage.change([SESSION], (values) => {
    const { user, ...rest } = Object(values.get(SESSION));
    const { email: _, ...known } = user;
    return new Map([[SESSION, { ...rest, user: known }]]);
  });
  const again = startApp(server.url, app.storage);
  await vi.waitFor(() => expect(again.session.state.value.status).toBe("signed-in"));
  expect(again.session.state.value).toMatchObject({ user: { email: null } });
  expect((await again.rest.GET("/api/v1/users/me")).email).toBeNull();
});
