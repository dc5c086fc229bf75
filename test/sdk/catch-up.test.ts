import { expect, test } from "vitest";

import { memoryStorage, type Storage } from "#sdk/index";
import { sharedServer } from "#test/blackbox/server";
import { agrees } from "#test/sdk/agree";
import { numbered, saysMuch, three, two } from "#test/sdk/people";
import { Phone } from "#test/sdk/phone";
import { until } from "#test/sdk/until";

const server = sharedServer();

test("[CLI-30] whatever happened while one was away is there on return", async () => {
  const { ana, ben, cleo, chatId } = await three(server.url);
  const tablet = await ana.another(server.url);
  const direct = await ben.client.chats.openDirect(ana.user_id);
  await saysMuch(ben, chatId, ["First", "Second"]);
  await saysMuch(ben, direct, ["Hi"]);
  await until(ana.client.chats.list, (rows) => rows.some(({ unread_count }) => unread_count === 2));
  const talk = ben.conversation(chatId);
  await until(talk.state, ({ messages }) => messages.length === 3);
  await agrees(ana);

  await ana.offline();
  await talk.delete(talk.state.value.messages[1]?.message_id ?? "", "everyone");
  await saysMuch(cleo, chatId, ["Third"]);
  await tablet.conversation(direct).markRead();
  await tablet.client.chats.change(direct, { is_pinned: true });
  const others = { name: "Swimmers", participant_ids: [ana.user_id, cleo.user_id] };
  const swimmers = await ben.client.chats.createGroup(others);
  await ben.client.rest.PATCH("/api/v1/chats/{id}", {
    params: { path: { id: swimmers } },
    body: { name: "Divers" },
  });
  const gone = await ben.client.chats.createGroup({ ...others, name: "Gone" });
  await ben.client.rest.DELETE("/api/v1/chats/{id}/participants/{user_id}", {
    params: { path: { id: gone, user_id: ana.user_id } },
  });

  await ana.back();
  await agrees(ana);
  const rows = ana.client.chats.list.value;
  expect(rows.map(({ name = "Ben" }) => name)).toEqual(["Ben", "Divers", "Runners"]);
  expect(rows[2]?.last_message?.preview).toBe("Third");
});

test("[CLI-30] one is out of a group, with its messages unread, and in again with nothing unread", async () => {
  const { ana, ben, chatId } = await three(server.url);
  await until(ben.client.chats.list, (rows) => rows.length === 1);
  const path = { id: chatId, user_id: ben.user_id };
  await saysMuch(ana, chatId, ["Unread"]);
  await ana.client.rest.DELETE("/api/v1/chats/{id}/participants/{user_id}", { params: { path } });
  await until(ben.client.chats.list, (rows) => rows.length === 0);
  await saysMuch(ana, chatId, ["Not for Ben"]);
  const again = { params: { path: { id: chatId } }, body: { user_ids: [ben.user_id] } };
  await ana.client.rest.POST("/api/v1/chats/{id}/participants", again);
  await saysMuch(ana, chatId, ["Welcome back"]);
  await until(ben.client.chats.list, (rows) => rows[0]?.last_message?.preview === "Welcome back");
  await agrees(ben);
});

test("[CLI-30] an answer that events have overtaken on its way takes nothing back", async () => {
  let held: Promise<void> | undefined;
  const answered = Promise.withResolvers<void>();
  const slow: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (held && new URL(new Request(input).url).pathname === "/api/v1/chats") {
      answered.resolve();
      await held;
    }
    return response;
  };
  const [ben, cleo] = [await Phone.online(server.url), await Phone.online(server.url)];
  const ana = await Phone.online(server.url, { fetch: slow });
  const tablet = await ana.another(server.url);
  const chatId = await ana.client.chats.openDirect(ben.user_id);
  await until(tablet.client.chats.list, (rows) => rows.length === 1);
  const { promise, resolve: release } = Promise.withResolvers<void>();
  held = promise;
  await saysMuch(cleo, await cleo.client.chats.openDirect(ana.user_id), ["Hello"]);
  await answered.promise;
  await tablet.client.chats.change(chatId, { is_pinned: true });
  await until(ana.client.chats.list, ([row]) => row?.is_pinned === true);
  release();
  await until(ana.client.chats.list, (rows) => rows.length === 2);
  expect(ana.client.chats.list.value[0]).toMatchObject({ chat_id: chatId, is_pinned: true });
  await agrees(ana);
});

/** An app that is killed at its n-th change: before it is written, or before the app learns of it. */
function fatalAt(n: number, moment: "before" | "after", inner: Storage): Storage {
  let changes = 0;
  const never = new Promise<never>(() => undefined);
  return {
    ...inner,
    change: async (keys, decide) => {
      changes++;
      if (changes > n || (changes === n && moment === "before")) return never;
      await inner.change(keys, decide);
      if (changes === n) return never;
    },
  };
}

test("[CLI-31] an app that is killed at any moment goes on from there: nothing lost, nothing twice", async () => {
  const ben = await Phone.online(server.url);
  const ana = await Phone.online(server.url);
  const chatId = await ben.client.chats.openDirect(ana.user_id);
  await saysMuch(ben, chatId, ["Hello"]);
  await until(ana.client.chats.list, (rows) => rows.length === 1);
  for (let n = 1; n <= 16; n++) {
    ana.restartWith(fatalAt(n, n % 2 === 0 ? "before" : "after", ana.storage));
    const talk = ana.conversation(chatId);
    talk.state.subscribe(() => undefined);
    await until(ana.client.chats.list, (rows) => rows.length === 1);
    // None of these is waited for: the app may be dead already.
    void talk.send({ body: `Mine ${n}` });
    const theirs = saysMuch(ben, chatId, [`Theirs ${n}`, `And ${n}`]);
    void talk.markRead();
    await theirs;
    void ana.client.chats.change(chatId, { draft: `Draft ${n}` });
  }
  ana.restartWith(ana.storage);
  await ana.isOnline();
  await agrees(ana);
  const { messages } = ana.conversation(chatId).state.value;
  const bodies = messages.map(({ payload }) => ("body" in payload ? payload.body : ""));
  expect(new Set(bodies).size).toBe(bodies.length);
  expect(bodies.filter((body) => !body.startsWith("Mine"))).toHaveLength(33);
});

test("[CLI-32] who missed very much begins with the latest page, and the rest comes when it is wanted", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  await saysMuch(ben, chatId, ["Long ago"]);
  await ana.shows(chatId, ["Long ago sent"]);
  const tablet = await ana.another(server.url);
  await ana.offline();
  const bodies = numbered(1, 620);
  await saysMuch(ben, chatId, bodies);
  await until(tablet.client.chats.list, (rows) => rows[0]?.last_seq === 621);
  let pulls = 0;
  ana.client.connection.onFrame((frame) => (pulls += Number(frame.event === "chat.pull")));
  await ana.back();
  const { messages } = await until(talk.ana.state, (state) => state.messages.length === 50);
  expect(messages.at(-1)?.payload).toEqual({ body: "Line 620" });
  expect(pulls).toBe(1);
  await agrees(ana);
  expect(talk.ana.state.value.messages).toHaveLength(621);
});

test("[CLI-33] a count that the server does not know makes the device fetch everything anew", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  await saysMuch(ben, chatId, ["One", "Two"]);
  await ana.shows(chatId, ["One sent", "Two sent"]);
  await ana.offline();
  await talk.ana.send({ body: "Mine" });
  await ana.storage.change([], () => new Map([["cursor", 1_000_000]]));
  ana.restart();
  await ana.back();
  await ana.shows(chatId, ["One sent", "Two sent", "Mine delivered"]);
  await agrees(ana);
});

test("[CLI-34] two tabs on one storage show the same, whichever of them does what", async () => {
  const { ana, ben, chatId } = await two(server.url);
  const tab = await Phone.online(server.url, { number: ana.number, storage: ana.storage });
  expect(tab.user_id).toBe(ana.user_id);
  for (const one of [ana, tab]) one.conversation(chatId).state.subscribe(() => undefined);
  for (let i = 0; i < 5; i++) {
    await Promise.all([
      saysMuch(ben, chatId, [`Ben ${i}`]),
      ana.conversation(chatId).send({ body: `One tab ${i}` }),
      tab.conversation(chatId).send({ body: `The other ${i}` }),
    ]);
    if (i === 2) tab.road.cut();
  }
  await ana.conversation(chatId).markRead();
  await tab.isOnline();
  await agrees(tab);
  await agrees(ana);
  expect(tab.conversation(chatId).state.value.messages).toHaveLength(15);
});

test("[CLI-34] tabs show at once what one of them says and wants, also offline", async () => {
  const { ana, ben, chatId } = await two(server.url);
  const tab = await Phone.online(server.url, { number: ana.number, storage: ana.storage });
  for (const one of [ana, tab]) one.conversation(chatId).state.subscribe(() => undefined);
  for (const one of [ana, tab]) await one.offline();
  const said = await ana.conversation(chatId).send({ body: "From the tunnel" });
  await ana.conversation(chatId).send({ body: "Forget it" });
  await tab.shows(chatId, ["From the tunnel waiting", "Forget it waiting"]);
  await tab.lists(chatId, "Forget it waiting");
  await tab.conversation(chatId).discard(said.client_msg_id ?? "");
  await ana.shows(chatId, ["Forget it waiting"]);
  void ana.client.chats.change(chatId, { is_pinned: true, draft: "Half a" });
  await until(tab.client.chats.list, ([row]) => row?.is_pinned === true && row.draft === "Half a");
  await tab.back();
  await ben.shows(chatId, ["Forget it sent"]);
  // The one that is still offline learns of it on the spot, without a moment in which it is gone.
  await ana.shows(chatId, ["Forget it sent"]);
  await ana.back();
  await agrees(ana);
});

test("[CLI-35] a tab that was closed leaves what it had to say to the others", async () => {
  const { ana, ben, chatId } = await two(server.url);
  const tab = await Phone.online(server.url, { number: ana.number, storage: ana.storage });
  await tab.offline();
  await tab.conversation(chatId).send({ body: "From a closed tab" });
  tab.end();
  ana.road.cut();
  await ben.shows(chatId, ["From a closed tab sent"]);
});

test("[CLI-36] five hundred chats are there a tenth of a second after the start, without a network", async () => {
  const { ana, ben, chatId } = await two(server.url);
  await saysMuch(ben, chatId, ["Hello"]);
  await until(ana.client.chats.list, (rows) => rows[0]?.unread_count === 1);
  const kept = await ana.storage.get(`chat/${chatId}`);
  const copies = Array.from({ length: 499 }, (): [string, unknown] => {
    const chat_id = crypto.randomUUID();
    return [`chat/${chat_id}`, { ...Object(kept), chat_id, row: { ...Object(kept).row, chat_id } }];
  });
  await ana.storage.change([], () => new Map(copies));
  ana.road.close();
  let least = Infinity;
  // The best of a few: what else runs on the machine is not the client's doing.
  for (let round = 0; round < 10 && least >= 100; round++) {
    const before = performance.now();
    ana.restart();
    await until(ana.client.chats.list, (rows) => rows.length === 500);
    least = Math.min(least, performance.now() - before);
  }
  expect(least).toBeLessThan(100);
  expect(ana.client.chats.isLoaded.value).toBe(true);
});

test("[CLI-37] a new person's empty list is known to be empty", async () => {
  const ana = await Phone.online(server.url, { storage: memoryStorage() });
  await until(ana.client.chats.isLoaded, (isLoaded) => isLoaded);
  expect(ana.client.chats.list.value).toEqual([]);
});

test("[CLI-39] of a chat that one has left nothing stays", async () => {
  const { ana, ben, chatId } = await three(server.url);
  await saysMuch(ana, chatId, ["One", "Two"]);
  const stored = () => expect.poll(() => storedOf(ben, chatId), { timeout: PATIENCE_MS });
  await until(ben.conversation(chatId).state, ({ messages }) => messages.length === 3);
  await stored().toBe(3);
  const path = { id: chatId, user_id: ben.user_id };
  await ben.client.rest.DELETE("/api/v1/chats/{id}/participants/{user_id}", { params: { path } });
  await until(ben.client.chats.list, (rows) => rows.length === 0);
  ben.restart();
  await stored().toBe(0);
});

const PATIENCE_MS = 15_000;

/** How many messages of a chat a phone has in its storage. */
async function storedOf({ storage }: Phone, chatId: string): Promise<number> {
  return (await storage.list({ from: `message/${chatId}/`, to: `message/${chatId}0` })).length;
}

test("[CLI-38] whoever signs in next sees nothing of the one before", async () => {
  const { ana, ben, chatId } = await two(server.url);
  await saysMuch(ben, chatId, ["Private"]);
  await until(ana.client.chats.list, (rows) => rows.length === 1);
  const held = ana.conversation(chatId);
  await ana.client.session.signOut();
  await until(ana.client.chats.list, (rows) => rows.length === 0);
  expect(held.state.value.messages).toEqual([]);
  expect(await ana.storage.list({ from: "", to: "\uFFFF" })).toEqual([]);
  const cleo = await Phone.online(server.url, { storage: ana.storage });
  await until(cleo.client.chats.isLoaded, (isLoaded) => isLoaded);
  expect(cleo.client.chats.list.value).toEqual([]);
});
