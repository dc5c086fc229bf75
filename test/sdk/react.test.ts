import { beforeAll, expect, test, vi } from "vitest";

import { Device } from "#test/blackbox/device";
import { sharedServer } from "#test/blackbox/server";
import { ReactApp } from "#test/sdk/react-app";
import { codeFor, newPhone } from "#test/sdk/sign-in";

const server = sharedServer();
let app: ReactApp;
let ben: Device;
let zoe: Device;
let chatId: string;
let otherId: string;

const PATIENCE = { timeout: 15_000, interval: 30 };
const phone = newPhone();

beforeAll(async () => {
  [ben, zoe] = await Promise.all([Device.signIn(server.url), Device.signIn(server.url)]);
  app = await ReactApp.open(server.url);
});

test("[SDK-20] useSession shows who is signed in and lets people in; useConnection that it works", async () => {
  const session = await app.mount({ name: "session", hook: "useSession" });
  const connection = await app.mount({ name: "connection", hook: "useConnection" });
  await vi.waitFor(async () => expect((await session.value()).state.status).toBe("signed-out"));
  await session.call("requestCode", phone);
  await session.call("signIn", phone, await codeFor(server.url, phone));
  await vi.waitFor(async () =>
    expect((await session.value()).state).toMatchObject({ status: "signed-in", user: { phone } }),
  );
  await vi.waitFor(async () => expect((await connection.value()).status).toBe("online"), PATIENCE);
});

test("[SDK-20] useChats, useChat and useMessages show what others do", async () => {
  const me = await Device.signIn(server.url, phone);
  // First their names: the list asks for them once.
  await ben.gets("PATCH", "/users/me", { display_name: "Ben Runner" });
  await zoe.gets("PATCH", "/users/me", { display_name: "Zoë Keeper" });
  [chatId, otherId] = await Promise.all([me.openDirect(ben), me.openDirect(zoe)]);
  const chats = await app.mount({ name: "chats", hook: "useChats" });
  const chat = await app.mount({ name: "chat", hook: "useChat", argument: chatId });
  const messages = await app.mount({ name: "messages", hook: "useMessages", argument: chatId });
  await ben.send(chatId, "Ready for Saturday?");
  await zoe.send(otherId, "Where are my gloves?");
  await vi.waitFor(async () => {
    const previews = (await chats.value()).chats.map((row) => row.last_message?.preview);
    expect(previews).toEqual(["Where are my gloves?", "Ready for Saturday?"]);
    expect(await chats.value()).toMatchObject({ isLoading: false });
    expect(await chat.value()).toMatchObject({ chat: { unread_count: 1 } });
    expect((await chat.value()).details?.participants).toHaveLength(2);
    expect(await bodies(messages)).toEqual(["Ready for Saturday?"]);
  }, PATIENCE);
});

test("[SDK-20] useSendMessage says something, useTyping and usePresence show the other", async () => {
  const messages = await app.mount({ name: "messages", hook: "useMessages", argument: chatId });
  const sending = await app.mount({ name: "send", hook: "useSendMessage", argument: chatId });
  const typing = await app.mount({ name: "typing", hook: "useTyping", argument: chatId });
  const presence = await app.mount({
    name: "presence",
    hook: "usePresence",
    argument: ben.user_id,
  });
  const wire = await ben.connect();
  await sending.call("send", { body: "As ever" });
  await vi.waitFor(async () => expect(await bodies(messages)).toContain("As ever"), PATIENCE);
  await vi.waitFor(
    async () => expect((await messages.value()).messages.at(-1)?.state).toBe("sent"),
    PATIENCE,
  );
  wire.say({ event: "typing.start", data: { chat_id: chatId } });
  await vi.waitFor(
    async () => expect((await typing.value()).typing).toEqual([ben.user_id]),
    PATIENCE,
  );
  await typing.call("type");
  await vi.waitFor(
    () => expect(wire.heard().map(({ event }) => event)).toContain("typing"),
    PATIENCE,
  );
  await vi.waitFor(
    async () => expect(Object.keys(await presence.value())).toEqual([ben.user_id]),
    PATIENCE,
  );
  wire.cut();
});

test("[SDK-21] a component renders again for what it shows, not for every frame", async () => {
  const quiet = await Promise.all([
    app.mount({ name: "quiet session", hook: "useSession" }),
    app.mount({ name: "quiet connection", hook: "useConnection" }),
    app.mount({ name: "quiet messages", hook: "useMessages", argument: otherId }),
    app.mount({ name: "quiet chat", hook: "useChat", argument: otherId }),
    app.mount({ name: "quiet typing", hook: "useTyping", argument: otherId }),
    app.mount({ name: "archive", hook: "useChats", argument: '{"archived":true}' }),
  ]);
  const loud = await app.mount({ name: "messages", hook: "useMessages", argument: chatId });
  const [, , messages, chat] = quiet;
  await vi.waitFor(async () => {
    expect((await messages.value()).isLoading).toBe(false);
    expect((await chat.value()).details).toBeDefined();
  }, PATIENCE);
  const counts = () => Promise.all(quiet.map((probe) => probe.renders()));
  const [before, loudBefore] = [await counts(), await loud.renders()];
  for (const body of ["one", "two", "three"]) await ben.send(chatId, body);
  await vi.waitFor(async () => expect((await bodies(loud)).at(-1)).toBe("three"), PATIENCE);
  expect(await loud.renders()).toBeGreaterThan(loudBefore);
  expect(await counts()).toEqual(before);
});

test("[SDK-21] what a hook gives is the client's own value, however long: nothing is copied", async () => {
  await app.mount({ name: "messages", hook: "useMessages", argument: chatId });
  const isSame = await app.tab.evaluate((id) => {
    const { state } = window.page.client.conversation(id);
    return Object(window.page.seen["messages"]?.value).messages === state.value.messages;
  }, chatId);
  expect(isSame).toBe(true);
});

test("[SDK-22] a search finds names and last words, whatever their case and accents", async () => {
  const names = async (search: string) => {
    const filter = JSON.stringify({ search });
    const found = await app.mount({ name: `search ${search}`, hook: "useChats", argument: filter });
    return (await found.value()).chats.map((row) => row.participant?.display_name);
  };
  expect(await names("zoe")).toEqual(["Zoë Keeper"]);
  expect(await names(" RUNNER ")).toEqual(["Ben Runner"]);
  expect(await names("gloves")).toEqual(["Zoë Keeper"]);
  expect(await names("nobody")).toEqual([]);
});

test("[SDK-22] archived chats are listed apart, from the moment of archiving", async () => {
  const list = await app.mount({ name: "list", hook: "useChats" });
  const archive = await app.mount({
    name: "archive",
    hook: "useChats",
    argument: '{"archived":true}',
  });
  const chat = await app.mount({ name: "chat", hook: "useChat", argument: otherId });
  await chat.call("change", { is_archived: true });
  await vi.waitFor(async () => {
    expect((await list.value()).chats.map((row) => row.chat_id)).toEqual([chatId]);
    expect((await archive.value()).chats.map((row) => row.chat_id)).toEqual([otherId]);
  }, PATIENCE);
  await chat.call("change", { is_archived: false });
});

test("[SDK-23] a component that comes back begins with what is true now", async () => {
  await app.clear();
  await app.mount({ name: "list", hook: "useChats" });
  await app.clear();
  await ben.send(chatId, "while nobody looked");
  const preview = () =>
    app.tab.evaluate(() => window.page.client.chats.list.value[0]?.last_message?.preview);
  await vi.waitFor(async () => expect(await preview()).toBe("while nobody looked"), PATIENCE);
  const again = await app.mount({ name: "list", hook: "useChats" });
  expect((await again.first()).chats[0]?.last_message?.preview).toBe("while nobody looked");
});

test("[SDK-23] the values live in the app's own query cache, or in one that the provider brings", async () => {
  await app.mount({ name: "list", hook: "useChats" });
  const cached = () =>
    app.tab.evaluate(() =>
      window.page.queries
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey),
    );
  expect(await cached()).toContainEqual(["sideline", expect.any(Number), "chats"]);
  const before = (await cached()).length;
  const alone = await app.mount({ name: "alone", hook: "useConnection", isAlone: true });
  expect((await alone.value()).status).toBe("online");
  expect(await cached()).toHaveLength(before);
});

test("[SDK-23] two clients in one app keep their values apart", async () => {
  const own = await app.mount({ name: "session", hook: "useSession" });
  const other = await app.mount({ name: "other session", hook: "useSession", isOther: true });
  expect((await own.value()).state.status).toBe("signed-in");
  expect((await other.value()).state.status).toBe("signed-out");
});

test("[SDK-23] nothing of this has React or the browser complain", async () => {
  await app.mount({ name: "sideline", hook: "useSideline" });
  await app.mount({ name: "conversation", hook: "useConversation", argument: chatId });
  expect(app.errors).toEqual([]);
});

const bodies = async (mounted: { value(): Promise<{ messages: { payload: object }[] }> }) =>
  (await mounted.value()).messages.map(({ payload }) => ("body" in payload ? payload.body : ""));
