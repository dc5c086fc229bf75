import { expect, test } from "vitest";

import type { DataOf } from "#contract/frames";
import { Message } from "#contract/messages";
import { newId } from "#lib/ids";
import {
  connected,
  directChat,
  group,
  hubOf,
  roomOf,
  says,
  send,
  text,
  twoTalking,
} from "#test/support/chats";
import { asleep } from "#test/support/faults";
import { type Person, registered } from "#test/support/people";

test("[MSG-1] a message over a socket is acknowledged, and reaches the other member", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat_id = await directChat(ann, bob);
  await Promise.all([ann.connect(), bob.connect()]);
  const draft = text("Hello!");

  ann.say(send(chat_id, draft, "r1"));

  const sent = await ann.hears("message.sent");
  expect(sent).toMatchObject({
    chat_id,
    seq: 1,
    client_msg_id: draft.client_msg_id,
    duplicate: false,
  });
  const got = await bob.hears("message.new");
  expect(got).toMatchObject({ message_id: sent.message_id, payload: { body: "Hello!" }, seq: 1 });
  expect(got).not.toHaveProperty("client_msg_id");
});

test("[MSG-2] a draft sent twice makes one message, whichever device repeats it", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat_id = await directChat(ann, bob);
  const tablet = await ann.device();
  await Promise.all([ann.connect(), tablet.connect(), bob.connect()]);
  const draft = text("once");

  ann.say(send(chat_id, draft));
  const first = await ann.hears("message.sent");
  tablet.say(send(chat_id, draft));
  const again = await tablet.hears("message.sent");
  ann.say(send(chat_id, text("next")));

  expect(again).toEqual({ ...first, duplicate: true });
  expect(await bob.hears("message.new")).toMatchObject({ payload: { body: "once" } });
  expect(await bob.hears("message.new")).toMatchObject({ payload: { body: "next" }, seq: 2 });
});

test("[MSG-3] a hub that went to sleep still delivers", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat_id = await directChat(ann, bob);
  await Promise.all([ann.connect(), bob.connect()]);
  bob.say({ event: "resume", data: { hub_seq: 0 } });
  await bob.hears("resumed");
  await asleep(hubOf(bob));
  await asleep(roomOf(chat_id));

  ann.say(send(chat_id, text("are you awake?")));

  expect(await bob.hears("message.new")).toMatchObject({ sender_id: ann.id });
});

test("[MSG-4] a group's messages have one order for all", async () => {
  const people = [await registered(), await registered(), await registered()];
  const chat_id = await group(people[0]!, ...people.slice(1));
  await Promise.all(people.map((person) => person.connect()));

  for (const person of people) person.say(send(chat_id, text(person.id)));

  const heard = await Promise.all(
    people.map(async (person) => {
      const order = [];
      while (order.length < 3) {
        const message = await person.hears("message.new");
        if (message.type === "text") order.push([message.seq, message.sender_id]);
      }
      return order;
    }),
  );
  expect(heard[0]!.map(([seq]) => seq)).toEqual([2, 3, 4]);
  expect(heard[1]).toEqual(heard[0]);
  expect(heard[2]).toEqual(heard[0]);
});

test("[MSG-4] ids sort as the chat does, also of messages that came in one batch", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat_id = await twoTalking(ann, bob);
  const drafts = Array.from({ length: 20 }, (_, n) => text(`number ${n}`));

  for (const draft of drafts) ann.say(send(chat_id, draft));

  const acks = new Map<string, DataOf<"message.sent">>();
  while (acks.size < drafts.length) {
    const ack = await ann.hears("message.sent");
    acks.set(ack.client_msg_id, ack);
  }
  const inOrder = drafts.map((draft) => acks.get(draft.client_msg_id)!);
  expect(inOrder.map(({ seq }) => seq)).toEqual(drafts.map((_, n) => n + 1));
  const ids = inOrder.map(({ message_id }) => message_id);
  expect(ids.toSorted()).toEqual(ids);
  for (const [n, draft] of drafts.entries()) {
    expect(await bob.hears("message.new")).toMatchObject({ seq: n + 1, payload: draft.payload });
  }
});

test("[MSG-2] over REST a draft is 201 the first time and 200 after, on either door", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat_id = await twoTalking(ann, bob);
  const [draft, later] = [text("over REST first"), text("over the socket first")];

  const first = await ann.post(`/chats/${chat_id}/messages`, draft);
  const again = await ann.post(`/chats/${chat_id}/messages`, draft);
  ann.say(send(chat_id, draft));
  const acked = await ann.hears("message.sent");
  ann.say(send(chat_id, later));
  const sent = await ann.hears("message.sent");
  const repeated = await ann.post(`/chats/${chat_id}/messages`, later);

  expect([first.status, again.status]).toEqual([201, 200]);
  expect(again.data).toEqual(first.data);
  expect(acked).toMatchObject({
    message_id: Message.parse(first.data).message_id,
    duplicate: true,
  });
  expect([sent.duplicate, repeated.status]).toEqual([false, 200]);
  expect(repeated.data).toMatchObject({ message_id: sent.message_id, status: "sent" });
  expect((await bob.hears("message.new")).seq).toBe(1);
  expect((await bob.hears("message.new")).seq).toBe(2);
});

test("[MSG-2] a repetition gets the same message also after its sender hid it, or left", async () => {
  const [ann, bob, cid] = [await registered(), await registered(), await registered()];
  const chat_id = await group(ann, bob, cid);
  const draft = text("mine");
  const { data } = await bob.post(`/chats/${chat_id}/messages`, draft);
  const { message_id } = Message.parse(data);

  await bob.delete(`/messages/${message_id}`);
  const hidden = await bob.post(`/chats/${chat_id}/messages`, draft);
  await bob.delete(`/chats/${chat_id}/participants/${bob.id}`);
  const left = await bob.post(`/chats/${chat_id}/messages`, draft);

  expect([hidden.status, left.status]).toEqual([200, 200]);
  expect([hidden.data, left.data]).toMatchObject([{ message_id }, { message_id }]);
});

test("[MSG-2] fifty repetitions at once, from three devices and over REST, are one message", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat_id = await directChat(ann, bob);
  const devices = [ann, await ann.device(), await ann.device()];
  await Promise.all(devices.map((device) => device.connect()));
  const draft = text("once");

  const answers = await Promise.all(
    Array.from({ length: 24 }, async (_, n) => {
      const device = devices[n % 3]!;
      if (n % 2 === 0) {
        const { data } = await device.post(`/chats/${chat_id}/messages`, draft);
        return Message.parse(data).message_id;
      }
      device.say(send(chat_id, draft));
      return (await device.hears("message.sent")).message_id;
    }),
  );

  expect(new Set(answers).size).toBe(1);
  const { data } = await bob.get(`/chats/${chat_id}/messages`);
  expect(data).toMatchObject({ messages: [{ seq: 1, message_id: answers[0] }], has_more: false });
});

test("[MSG-5] a client_msg_id stands for one message: another payload or chat is a conflict", async () => {
  const [ann, bob, cid] = [await registered(), await registered(), await registered()];
  const [withBob, withCid] = [await twoTalking(ann, bob), await directChat(ann, cid)];
  const attached = await ann.attach(withCid);
  const draft = text("for Bob");
  await ann.post(`/chats/${withBob}/messages`, draft);

  const other = { ...draft, payload: { body: "something else" } };
  ann.say(send(withBob, other));
  const payload = await ann.hears("error");
  ann.say(send(withCid, draft));
  const chat = await ann.hears("error");
  attached.say(send(withCid, draft));
  const door = await attached.hears("error");
  const rest = await ann.post(`/chats/${withCid}/messages`, draft);
  await asleep(hubOf(ann));
  const later = await ann.post(`/chats/${withCid}/messages`, draft);

  const conflict = { code: 4009, reason: "IDEMPOTENCY_CONFLICT", retryable: false };
  expect([payload, chat, door]).toMatchObject([conflict, conflict, conflict]);
  expect([rest.status, rest.error?.code]).toEqual([409, "IDEMPOTENCY_CONFLICT"]);
  expect(later.status).toBe(409);
  expect((await cid.get(`/chats/${withCid}/messages`)).data).toMatchObject({ messages: [] });
});

test("[MSG-5] an id that a chat refused is free again, over every door", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat_id = await twoTalking(ann, bob);
  const elsewhere = await group(await registered(), await registered(), await registered());
  const [draft, other] = [text("free"), text("free as well")];

  ann.say(send(elsewhere, draft));
  expect(await ann.hears("error")).toMatchObject({ code: 4003, reason: "NOT_A_MEMBER" });
  ann.say(send(chat_id, draft));
  expect((await ann.hears("message.sent")).duplicate).toBe(false);

  const attached = await ann.attach(chat_id);
  attached.say(send(chat_id, { ...other, reply_to_message_id: newId() }));
  expect(await attached.hears("error")).toMatchObject({ reason: "REPLY_NOT_FOUND" });
  const self = await directChat(ann, ann);
  expect((await ann.post(`/chats/${self}/messages`, other)).status).toBe(201);
});

test("[MSG-6] client_msg_id and status are the sender's: other readers get neither", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat_id = await twoTalking(ann, bob);
  const tablet = await ann.device();
  await connected(tablet);
  const draft = text("mine");
  ann.say(send(chat_id, draft));

  const mine = await tablet.hears("message.new");
  const theirs = await bob.hears("message.new");

  expect(mine).toMatchObject({ client_msg_id: draft.client_msg_id, status: "sent" });
  expect(theirs).not.toHaveProperty("status");
  const { client_msg_id: _, status: __, hub_seq: ___, ...shared } = mine;
  expect(theirs).toEqual({ ...shared, hub_seq: theirs.hub_seq });
  const page = (await bob.get(`/chats/${chat_id}/messages`)).data;
  expect(JSON.stringify(page)).not.toContain(draft.client_msg_id);
});

test("[MSG-7] a text has 1 to 4,096 characters after trimming; what else is said has its shape", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat_id = await twoTalking(ann, bob);
  const said = (changes: object) => ({ ...text("x"), ...changes });

  const longest = await ann.post(
    `/chats/${chat_id}/messages`,
    said({ payload: { body: `  ${"🚲".repeat(4096)}\n` } }),
  );
  expect(longest.status).toBe(201);
  expect(Message.parse(longest.data).payload).toEqual({ body: "🚲".repeat(4096) });

  const wrong = [
    [{ payload: { body: " \n " } }, "payload.body"],
    [{ payload: { body: "x".repeat(4097) } }, "payload.body"],
    [{ payload: { body: "🚲".repeat(4097) } }, "payload.body"],
    [{ payload: { body: 5 } }, "payload.body"],
    [{ payload: { body: "x", html: "<b>" } }, "payload.html"],
    [{ type: "system" }, "type"],
    [{ type: "sticker" }, "type"],
    [{ client_msg_id: "42" }, "client_msg_id"],
    [{ sender_id: bob.id }, "sender_id"],
  ] as const;
  for (const [changes, path] of wrong) {
    const { status, error } = await ann.post(`/chats/${chat_id}/messages`, said(changes));
    expect([status, error?.details[0]?.path], JSON.stringify(changes)).toEqual([422, path]);
  }
  const image = said({ type: "image", payload: { media_id: newId() } });
  expect(await ann.post(`/chats/${chat_id}/messages`, image)).toMatchObject({
    status: 422,
    error: { code: "MEDIA_NOT_FOUND" },
  });
  expect((await bob.hears("message.new")).seq).toBe(1);
});

test("[MSG-8] a reply answers a message of the same chat that its sender can see", async () => {
  const [ann, bob, cid] = [await registered(), await registered(), await registered()];
  const [withBob, withCid] = [await twoTalking(ann, bob), await directChat(ann, cid)];
  const asked = await says(ann, withBob, "Tea?");
  await bob.hears("message.new");

  bob.say(send(withBob, text("Yes", asked.message_id)));
  const answer = await ann.hears("message.new", ({ sender_id }) => sender_id === bob.id);
  expect(answer).toMatchObject({ reply_to_message_id: asked.message_id });

  for (const astray of [text("?", newId()), text("?", asked.message_id)]) {
    ann.say(send(withCid, astray));
    expect(await ann.hears("error")).toMatchObject({
      reason: "REPLY_NOT_FOUND",
      details: [{ path: "reply_to_message_id" }],
    });
  }
});

test("[MSG-9] thirty sends, deletions and forwards in 10 s over all doors; acks and reads are free", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat_id = await twoTalking(ann, bob);
  const attached = await ann.attach(chat_id);
  let last = await says(ann, chat_id, "1");
  for (let n = 2; n <= 24; n++) last = await says(n % 2 ? ann : attached, chat_id, String(n));
  await ann.post(`/chats/${chat_id}/messages`, text("25"));
  await ann.delete(`/messages/${last.message_id}`);
  attached.say({
    event: "message.delete",
    data: { message_id: last.message_id, for: "everyone" },
    req_id: "d",
  });
  await attached.hears("ok");
  await ann.post(`/messages/${last.message_id}/forward`, { target_chat_ids: [chat_id] });
  for (let n = 0; n < 3; n++) await says(ann, chat_id, "more");

  const tooMuch = await ann.post(`/chats/${chat_id}/messages`, text("31"));
  expect([tooMuch.status, tooMuch.error?.code]).toEqual([429, "RATE_LIMITED"]);
  const wait = tooMuch.headers.get("retry-after");
  expect(Number(wait)).toBeGreaterThan(0);
  const told = ["limit", "remaining", "reset"].map((it) => tooMuch.headers.get(`ratelimit-${it}`));
  expect(told).toEqual(["30", "0", wait]);
  ann.say({
    event: "message.read",
    data: { chat_id, up_to_message_id: last.message_id },
    req_id: "r",
  });
  await ann.hears("ok");
  bob.say(send(chat_id, text("Others may go on")));
  await bob.hears("message.sent");

  for (let n = 0; n < 5; n++) {
    ann.say(send(chat_id, text("hasty")));
    const error = await ann.hears("error");
    expect(error).toMatchObject({ code: 4029, reason: "RATE_LIMITED", retryable: true });
    expect(error.retry_after_ms).toBeGreaterThan(0);
  }
  expect((await ann.closed()).code).toBe(4029);
});

const notMine = async (person: Person, chat_id: string, reason: string, status: number) => {
  const line = await connected(person);
  line.say(send(chat_id, text("let me in")));
  expect(await line.hears("error")).toMatchObject({ reason });
  const { status: answered, error } = await person.post(`/chats/${chat_id}/messages`, text("?"));
  expect([answered, error?.code]).toEqual([status, reason]);
};

test("[MSG-10] strangers, former members and those whom the group does not let speak are refused", async () => {
  const [ann, bob, cid, eve] = await Promise.all([1, 2, 3, 4].map(() => registered()));
  const chat_id = await group(ann!, bob!, cid!);
  await bob!.delete(`/chats/${chat_id}/participants/${bob!.id}`);
  await ann!.patch(`/chats/${chat_id}`, { is_admin_only: true });

  await notMine(eve!, chat_id, "NOT_A_MEMBER", 403);
  await notMine(bob!, chat_id, "NOT_A_MEMBER", 403);
  await notMine(cid!, chat_id, "ADMIN_ONLY", 403);
  await notMine(eve!, newId(), "NOT_FOUND", 404);

  expect((await ann!.post(`/chats/${chat_id}/messages`, text("Hear, hear"))).status).toBe(201);
});
