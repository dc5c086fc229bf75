import { runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";

import { ChatList } from "#contract/chats";
import { Forwarded, History, type Message, Starred } from "#contract/messages";
import { newId } from "#lib/ids";
import {
  connected,
  directChat,
  group,
  hubOf,
  roomOf,
  says,
  send,
  settled,
  text,
  twoTalking,
} from "#test/support/chats";
import { asleep } from "#test/support/faults";
import { people, type Person, registered } from "#test/support/people";

const GONE = "This message was deleted";

async function history(person: Person, chat_id: string) {
  return History.parse((await person.get(`/chats/${chat_id}/messages`)).data).messages;
}

async function preview(person: Person, chat_id: string) {
  const { chats } = ChatList.parse((await person.get("/chats")).data);
  return chats.find((chat) => chat.chat_id === chat_id)?.last_message?.preview;
}

async function starred(person: Person, query = "") {
  return Starred.parse((await person.get(`/messages/starred${query}`)).data);
}

/** Makes a message as old as it needs to be. */
const age = (chat_id: string, seq: number, created_at: number) =>
  runInDurableObject(roomOf(chat_id), (_, { storage }) => {
    storage.sql.exec("UPDATE messages SET created_at = ? WHERE seq = ?", created_at, seq);
  });

test("[MSG-25] delete for me hides a message on all of one's devices, and from nobody else", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const tablet = await bob.device();
  await connected(tablet);
  await says(ann, chat_id, "stays");
  const { message_id, seq } = await says(ann, chat_id, "goes");
  await bob.hears("message.new", (message) => message.seq === seq);

  bob.say({ event: "message.delete", data: { message_id, for: "me" }, req_id: "d" });
  await bob.hears("ok");

  const told = { message_id, chat_id, seq, for: "me", by: bob.id };
  expect(await tablet.hears("message.deleted")).toMatchObject(told);
  expect((await history(bob, chat_id)).map((message) => message.seq)).toEqual([1]);
  expect(await preview(bob, chat_id)).toBe("stays");
  expect((await history(ann, chat_id)).map((message) => message.seq)).toEqual([2, 1]);
  expect(await preview(ann, chat_id)).toBe("goes");
  expect(ann.heard().map(({ event }) => event)).not.toContain("message.deleted");
  expect((await bob.delete(`/messages/${message_id}`)).status).toBe(200);
});

test("[MSG-26] delete for everyone takes the content, the previews and the stars, and keeps the place", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const { message_id, seq } = await says(ann, chat_id, "a secret");
  await bob.hears("message.new");
  await bob.post(`/messages/${message_id}/star`);

  expect((await ann.delete(`/messages/${message_id}?for=everyone`)).status).toBe(200);
  expect((await ann.delete(`/messages/${message_id}?for=everyone`)).status).toBe(200);

  const told = { message_id, chat_id, seq, for: "everyone", by: ann.id };
  expect(await bob.hears("message.deleted")).toMatchObject(told);
  expect(await ann.hears("message.deleted")).toMatchObject(told);
  for (const person of [ann, bob]) {
    expect(await history(person, chat_id)).toMatchObject([
      { seq, is_deleted: true, deleted_by: ann.id, type: "text", payload: { body: GONE } },
    ]);
    expect(await preview(person, chat_id)).toBe(GONE);
  }
  expect(await starred(bob)).toEqual({ messages: [], next_cursor: null });
  await runInDurableObject(roomOf(chat_id), (_, { storage }) => {
    const kept = [...storage.sql.exec("SELECT * FROM messages")];
    expect(JSON.stringify(kept)).not.toContain("a secret");
  });
  await asleep(roomOf(chat_id));
  expect((await says(ann, chat_id, "next")).seq).toBe(2);
});

test("[MSG-27] for everyone: the sender for 48 hours, a group's admins always, nobody else", async () => {
  const [ann, bob, cid, eve] = (await people(4)) as [Person, Person, Person, Person];
  const [chat_id, direct] = [await group(ann, bob, cid), await directChat(ann, bob)];
  await Promise.all([connected(ann), connected(bob)]);
  const inGroup = await says(bob, chat_id, "in the group");
  const old = await says(bob, direct, "old");
  await settled(direct, ann);
  const gone = (person: Person, id: string) => person.delete(`/messages/${id}?for=everyone`);

  expect(await gone(cid, inGroup.message_id)).toMatchObject({ status: 403 });
  expect(await gone(eve, inGroup.message_id)).toMatchObject({ status: 404 });
  expect(await gone(ann, old.message_id)).toMatchObject({ status: 403 });
  await ann.hears("message.new", ({ seq }) => seq === 2);
  const [system] = (await history(ann, chat_id)).filter(({ type }) => type === "system");
  expect(await gone(ann, system!.message_id)).toMatchObject({ status: 403 });

  const created_at = Date.now() - 48 * 3_600_000 - 1_000;
  await age(chat_id, 2, created_at);
  await age(direct, 1, created_at);
  const [aged] = await history(bob, direct);
  expect(await gone(bob, aged!.message_id)).toMatchObject({
    status: 403,
    error: { code: "DELETE_WINDOW_CLOSED" },
  });
  expect(await bob.delete(`/messages/${aged!.message_id}`)).toMatchObject({ status: 200 });
  const [agedInGroup] = await history(ann, chat_id);
  expect(await gone(bob, agedInGroup!.message_id)).toMatchObject({ status: 403 });
  expect(await gone(ann, agedInGroup!.message_id)).toMatchObject({ status: 200 });
  expect(await history(cid, chat_id)).toMatchObject([{ deleted_by: ann.id }, {}]);
});

test("[MSG-27] messages of nowhere, of other people's chats and of one's past stays", async () => {
  const [ann, bob, cid, eve] = (await people(4)) as [Person, Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  await connected(bob);
  const { message_id } = await says(bob, chat_id, "before I go");
  await bob.post(`/messages/${message_id}/star`);
  await bob.delete(`/chats/${chat_id}/participants/${bob.id}`);
  await connected(ann);
  const after = await says(ann, chat_id, "after");

  for (const id of [message_id, newId()]) {
    for (const scope of ["me", "everyone"]) {
      expect((await eve.delete(`/messages/${id}?for=${scope}`)).status).toBe(404);
    }
    expect((await eve.post(`/messages/${id}/star`)).status).toBe(404);
    expect((await eve.delete(`/messages/${id}/star`)).status).toBe(404);
    const targets = { target_chat_ids: [chat_id] };
    expect((await eve.post(`/messages/${id}/forward`, targets)).status).toBe(404);
  }
  expect((await bob.delete(`/messages/${message_id}?for=everyone`)).status).toBe(403);
  expect((await bob.post(`/messages/${after.message_id}/star`)).status).toBe(404);
  expect((await starred(bob)).messages).toMatchObject([{ message_id }]);
  expect((await bob.delete(`/messages/${message_id}`)).status).toBe(200);
  expect((await history(bob, chat_id)).map(({ seq }) => seq)).toEqual([1]);
  expect((await starred(bob)).messages).toEqual([]);
});

test("[MSG-28] stars are one's own, kept over chats and sleep, newest first, page by page", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const [one, other] = [await twoTalking(ann, bob), await directChat(ann, cid)];
  const tablet = await ann.device();
  await connected(tablet);
  const ids = [];
  for (const [chat_id, body] of [
    [one, "1"],
    [other, "2"],
    [one, "3"],
  ] as const) {
    ids.push((await says(ann, chat_id, body)).message_id);
  }
  for (const id of ids) expect((await ann.post(`/messages/${id}/star`)).status).toBe(200);
  expect((await ann.post(`/messages/${ids[0]}/star`)).status).toBe(200);

  const { changes } = await tablet.hears("chat.updated", (data) => data.chat_id === other);
  expect(changes).toEqual({ starred: { message_id: ids[1], is_starred: true } });
  await asleep(hubOf(ann), roomOf(one));
  const first = await starred(ann, "?limit=2");
  expect(first.messages.map(({ message_id }) => message_id)).toEqual([ids[2], ids[1]]);
  const rest = await starred(ann, `?limit=2&cursor=${first.next_cursor}`);
  expect(rest).toMatchObject({ messages: [{ message_id: ids[0] }], next_cursor: null });
  expect((await starred(bob)).messages).toEqual([]);

  expect((await ann.delete(`/messages/${ids[1]}/star`)).status).toBe(200);
  expect((await ann.delete(`/messages/${ids[1]}/star`)).status).toBe(200);
  await tablet.hears(
    "chat.updated",
    ({ changes: { starred: star } }) => star?.is_starred === false,
  );
  expect((await starred(ann)).messages).toHaveLength(2);
  await ann.delete(`/messages/${ids[0]}`);
  expect((await starred(ann)).messages).toMatchObject([{ message_id: ids[2] }]);
  expect((await ann.post(`/messages/${ids[0]}/star`)).status).toBe(404);
  expect((await ann.get("/messages/starred?cursor=yesterday")).error?.code).toBe("INVALID_CURSOR");
  expect((await ann.get("/messages/starred?limit=101")).status).toBe(422);
});

test("[MSG-29] forwarding says what was said, marks it, and gives each target a result of its own", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const [from, to] = [await twoTalking(ann, bob), await directChat(ann, cid)];
  const closed = await group(bob, cid, await registered());
  await connected(cid);
  const { message_id } = await says(bob, from, "news");
  await ann.hears("message.new");

  const target_chat_ids = [to, closed, newId()];
  const { status, data } = await ann.post(`/messages/${message_id}/forward`, { target_chat_ids });

  expect(status).toBe(201);
  const { forwarded_messages } = Forwarded.parse(data);
  expect(forwarded_messages).toMatchObject([
    { chat_id: to, error: null },
    { chat_id: closed, message_id: null, error: { code: "NOT_A_MEMBER" } },
    { chat_id: target_chat_ids[2], message_id: null, error: { code: "NOT_FOUND" } },
  ]);
  const got = await cid.hears("message.new", ({ chat_id }) => chat_id === to);
  expect(got).toMatchObject({
    message_id: forwarded_messages[0]!.message_id,
    sender_id: ann.id,
    payload: { body: "news" },
    forwarded: true,
    hops: 1,
    reply_to_message_id: null,
  });
  expect(JSON.stringify(got)).not.toContain(bob.id);
  const onlyClosed = { target_chat_ids: [closed] };
  expect(await ann.post(`/messages/${message_id}/forward`, onlyClosed)).toMatchObject({
    status: 403,
    error: { code: "NOT_A_MEMBER" },
  });
});

test("[MSG-29] a forward with an Idempotency-Key happens once, and without one each time", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const { message_id } = await says(ann, chat_id, "again");
  const key = { "idempotency-key": newId() };
  const forward = (headers = {}) =>
    ann.post(`/messages/${message_id}/forward`, { target_chat_ids: [chat_id] }, headers);

  const [first, again] = [await forward(key), await forward(key)];
  await forward();

  expect(again.data).toEqual(first.data);
  expect((await history(bob, chat_id)).map(({ hops }) => hops)).toEqual([1, 1, 0]);
});

test("[MSG-30] deleted and system messages stay where they are; what went round often goes to one", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const [chat_id, to] = [await group(ann, bob, cid), await directChat(ann, bob)];
  await connected(ann);
  let { message_id } = await says(ann, chat_id, "round and round");
  const forward = (id: string, ...target_chat_ids: string[]) =>
    ann.post(`/messages/${id}/forward`, { target_chat_ids });
  for (let hops = 1; hops <= 5; hops++) {
    const { data } = await forward(message_id, to);
    message_id = Forwarded.parse(data).forwarded_messages[0]!.message_id!;
  }

  expect(await forward(message_id, to, chat_id)).toMatchObject({
    status: 422,
    error: { code: "NOT_FORWARDABLE" },
  });
  expect((await forward(message_id, to)).status).toBe(201);
  await ann.delete(`/messages/${message_id}?for=everyone`);
  const [system] = (await history(ann, chat_id)).filter(({ type }) => type === "system");
  for (const id of [message_id, system!.message_id]) {
    expect(await forward(id, to)).toMatchObject({ error: { code: "NOT_FORWARDABLE" } });
  }
  const hidden = await says(ann, to, "hidden");
  await ann.delete(`/messages/${hidden.message_id}`);
  expect((await forward(hidden.message_id, to)).status).toBe(404);
});

test("[MSG-31] history comes newest first, page by page, and stays stable while people write", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  for (let n = 1; n <= 5; n++) await says(ann, chat_id, `${n}`);
  const page = async (query: string) =>
    History.parse((await bob.get(`/chats/${chat_id}/messages?${query}`)).data);

  const first = await page("limit=2");
  await says(ann, chat_id, "meanwhile");
  const second = await page(`limit=2&cursor=${first.next_cursor}`);
  const last = await page(`limit=2&cursor=${second.next_cursor!.toUpperCase()}`);

  const pages = [first, second, last].map(({ messages }) => messages.map(({ seq }) => seq));
  expect(pages).toEqual([[5, 4], [3, 2], [1]]);
  expect([first, second, last].map(({ has_more }) => has_more)).toEqual([true, true, false]);
  expect(last.next_cursor).toBeNull();
  expect(first.next_cursor).toBe(first.messages[1]!.message_id);
});

test("[MSG-31] a page has at most 100; a cursor is one of the chat's own message ids", async () => {
  const [ann, bob, cid, eve] = (await people(4)) as [Person, Person, Person, Person];
  const [chat_id, other] = [await twoTalking(ann, bob), await directChat(ann, cid)];
  const { message_id } = await says(ann, other, "elsewhere");

  for (const limit of ["101", "0", "-1", "ten"]) {
    expect((await bob.get(`/chats/${chat_id}/messages?limit=${limit}`)).status).toBe(422);
  }
  for (const cursor of [message_id, newId(), "yesterday", "", "x".repeat(600)]) {
    const { status, error } = await bob.get(`/chats/${chat_id}/messages?cursor=${cursor}`);
    expect([status, error?.code]).toEqual([400, "INVALID_CURSOR"]);
  }
  expect((await eve.get(`/chats/${chat_id}/messages`)).error?.code).toBe("NOT_A_MEMBER");
  expect((await eve.get(`/chats/${newId()}/messages`)).status).toBe(404);
});

test("[MSG-32] what one device does, another sees: its state and the events make what a fetch gives", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const tablet = await ann.device();
  await connected(tablet);
  const view = new Map<string, Message>();

  const first = await says(ann, chat_id, "1");
  await says(bob, chat_id, "2");
  bob.say(send(chat_id, text("3", first.message_id)));
  const hidden = await says(bob, chat_id, "4");
  const retracted = await says(ann, chat_id, "5");
  await bob.hears("message.new", ({ seq }) => seq === 5);
  await ann.delete(`/messages/${hidden.message_id}`);
  await ann.delete(`/messages/${retracted.message_id}?for=everyone`);
  bob.say({ event: "message.read", data: { chat_id, up_to_message_id: first.message_id } });
  bob.say({ event: "message.delivered", data: { message_ids: [retracted.message_id] } });
  await tablet.hears("message.status", ({ status, seq }) => status === "delivered" && seq === 5);

  const reach = { sent: 0, delivered: 1, read: 2 };
  for (const { event, data } of tablet.heard()) {
    if (event === "message.new") {
      const { timestamp: _, hub_seq: __, ...message } = data;
      view.set(message.message_id, message);
    } else if (event === "message.deleted" && data.for === "me") {
      view.delete(data.message_id);
    } else if (event === "message.deleted") {
      const message = view.get(data.message_id)!;
      const payload = { body: GONE };
      view.set(data.message_id, { ...message, payload, is_deleted: true, deleted_by: data.by });
    } else if (event === "message.status") {
      for (const message of view.values()) {
        const known = message.status;
        if (known && message.seq <= data.seq && reach[data.status] > reach[known]) {
          message.status = data.status;
        }
      }
    }
  }
  const comparable = (messages: Message[]) =>
    messages.map(({ change_seq: _, ...message }) => message).toSorted((a, b) => a.seq - b.seq);
  expect(comparable([...view.values()])).toEqual(comparable(await history(ann, chat_id)));
});
