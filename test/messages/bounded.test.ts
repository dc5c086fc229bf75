import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";

import { unwrap } from "#lib/errors";
import { newId } from "#lib/ids";
import { remember, sessionOf, type SocketSession } from "#durable-objects/sockets/session";
import {
  connected,
  directChat,
  hubOf,
  roomOf,
  says,
  settled,
  text,
  twoTalking,
} from "#test/support/chats";
import { countWork, type Work } from "#test/support/count-work";
import { asleep } from "#test/support/faults";
import { people, type Person, registered } from "#test/support/people";

const NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)";

/** A chat of two with as many messages by the first. */
async function longChat(ann: Person, bob: Person, length: number): Promise<string> {
  const chat_id = await directChat(ann, bob);
  await ann.post(`/chats/${chat_id}/messages`, text("first"));
  await runInDurableObject(roomOf(chat_id), (_, { storage }) => {
    storage.sql.exec(
      `${NUMBERS} INSERT INTO messages SELECT i + 1, change_seq + i, born + i, sender_id, 'c' || i,
         digest, type, payload, NULL, 0, 0, NULL, created_at FROM n, messages WHERE seq = 1`,
      length - 1,
    );
  });
  await asleep(roomOf(chat_id));
  return chat_id;
}

test("[MSG-34] the chat list of somebody with 2,000 chats reads a page, not an inbox", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  await directChat(ann, bob);
  await runInDurableObject(hubOf(ann), (_, { storage }) => {
    const columns = [...storage.sql.exec("SELECT name FROM pragma_table_info('inbox')")];
    const values = columns.map(({ name }) => {
      if (name === "chat_id") return "printf('00000000-0000-8000-8000-%012d', i)";
      if (name === "last_at" || name === "hub_seq") return `${String(name)} + i`;
      return String(name);
    });
    storage.sql.exec(
      `${NUMBERS} INSERT INTO inbox SELECT ${values.join(", ")} FROM n, inbox`,
      1_999,
    );
  });
  await asleep(hubOf(ann));

  const pages: Work[] = [];
  let cursor: string | undefined;
  for (let n = 0; n < 3; n++) {
    const done = await countWork(hubOf(ann));
    const page = unwrap(await hubOf(ann).chatList({ cursor, limit: 20, archived: false }));
    expect(page.chats).toHaveLength(20);
    cursor = page.next_cursor!;
    pages.push(await done());
  }

  for (const work of pages) {
    expect(work.queries).toBeLessThanOrEqual(2);
    expect(work.rows).toBeLessThanOrEqual(2 * 21);
  }
});

test("[MSG-34] a history page of a chat with 100,000 messages reads its own rows, wherever it lies", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await longChat(ann, bob, 100_000);
  const room = roomOf(chat_id);
  const [middle] = await runInDurableObject(room, async (instance) => {
    const pull = { chat_id, after_seq: 50_000, limit: 1 };
    const { messages } = JSON.parse(unwrap(await instance.pull(bob.id, pull))) as {
      messages: { message_id: string }[];
    };
    return messages;
  });

  for (const cursor of [undefined, middle!.message_id]) {
    const done = await countWork(room);
    const page = unwrap(await room.history(bob.id, cursor, 50));
    expect(page.messages).toHaveLength(50);
    const work = await done();
    expect(work.queries).toBeLessThanOrEqual(3);
    expect(work.rows).toBeLessThanOrEqual(3 * 52);
  }
  const done = await countWork(room);
  await room.take(bob.id, { receipts_on: true, devices: 1 }, [
    { kind: "delivered", up_to_seq: 99_990 },
    { kind: "send", draft: text("short work") },
  ]);
  const marking = await done();
  expect(marking.queries).toBeLessThanOrEqual(12);
});

test("[MSG-34] a resume after 10,000 missed messages reads a row a chat, and each pull its own page", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await directChat(ann, bob);
  await connected(bob);
  await ann.post(`/chats/${chat_id}/messages`, text("seen"));
  const { hub_seq } = await bob.hears("message.new");
  bob.line.hangUp();
  await bob.closed();
  for (let n = 0; n < 20; n++) {
    const requests = Array.from({ length: 500 }, () => ({
      kind: "send" as const,
      draft: text("missed"),
    }));
    await roomOf(chat_id).take(ann.id, { receipts_on: true, devices: 0 }, requests);
  }
  await settled(chat_id, bob);
  await asleep(hubOf(bob), roomOf(chat_id));

  const line = await bob.connect();
  await line.hears("connected");
  const resumed = await countWork(hubOf(bob));
  line.say({ event: "resume", data: { hub_seq: hub_seq! } });
  const { chats } = await line.hears("resumed");
  expect(chats).toMatchObject([{ chat_id, last_seq: 10_001, unread_count: 10_001 }]);
  const resuming = await resumed();
  const pulled = await countWork(roomOf(chat_id));
  line.say({ event: "chat.pull", data: { chat_id, after_seq: 1, limit: 200 } });
  expect(await line.hears("chat.synced")).toMatchObject({ has_more: true, next_seq: 201 });
  const pulling = await pulled();

  expect(resuming.queries).toBeLessThanOrEqual(3);
  expect(resuming.rows).toBeLessThanOrEqual(10);
  expect(pulling.queries).toBeLessThanOrEqual(3);
  expect(pulling.rows).toBeLessThanOrEqual(3 * 202);
}, 60_000);

const change = (person: Person, changes: Partial<SocketSession>) =>
  runInDurableObject(hubOf(person), (_, ctx) => {
    for (const socket of ctx.getWebSockets())
      remember(socket, { ...sessionOf(socket), ...changes });
  });

const alarmOf = (person: Person) =>
  runInDurableObject(hubOf(person), (_, { storage }) => storage.getAlarm());

test("[MSG-35] an idle connection is looked at after 75 s, and then when its token needs it", async () => {
  const ann = await registered();
  const line = await connected(ann);
  // Before that it rings once for what may have to be replayed.
  await expect.poll(() => alarmOf(ann)).toBeGreaterThan(Date.now() + 60_000);

  await change(ann, { connected_at: Date.now() - 75_000 });
  await runDurableObjectAlarm(hubOf(ann));
  expect(await alarmOf(ann)).toBeGreaterThan(Date.now() + 13 * 60_000);

  const expires_at = Date.now() + 59_000;
  await change(ann, { expires_at });
  await runDurableObjectAlarm(hubOf(ann));
  expect(await line.hears("auth.expiring")).toEqual({
    expires_at: new Date(expires_at).toISOString(),
  });
  expect(await alarmOf(ann)).toBe(expires_at + 25_000);
  await asleep(hubOf(ann));
  await change(ann, { expires_at: Date.now() - 25_000 });
  await runDurableObjectAlarm(hubOf(ann));
  expect((await line.closed()).code).toBe(4001);
  await expect.poll(() => alarmOf(ann)).toBeNull();
});

test("[MSG-35] a socket that says nothing for a minute is hung up on; one that pings is not", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const [silent, pinging] = [await connected(ann), await connected(bob)];
  const longAgo = { connected_at: Date.now() - 80_000, heard_at: Date.now() - 61_000 };
  await Promise.all([change(ann, longAgo), change(bob, longAgo)]);
  pinging.say({ event: "ping", data: {} });
  await pinging.hears("pong");

  await Promise.all([runDurableObjectAlarm(hubOf(ann)), runDurableObjectAlarm(hubOf(bob))]);

  expect((await silent.closed()).code).toBe(4008);
  pinging.say({ event: "ping", data: {}, req_id: newId() });
  await pinging.hears("pong");
});

test("[MSG-35] a room rings until everybody knows everything, and then no more", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  await says(ann, chat_id, "hello");
  await bob.hears("message.new");
  const alarm = () => runInDurableObject(roomOf(chat_id), (_, { storage }) => storage.getAlarm());
  expect(await alarm()).not.toBeNull();

  await runDurableObjectAlarm(roomOf(chat_id));
  await runDurableObjectAlarm(roomOf(chat_id));

  await expect.poll(alarm).toBeNull();
  await asleep(roomOf(chat_id));
  await bob.get(`/chats/${chat_id}/messages`);
  expect(await alarm()).toBeNull();
});
