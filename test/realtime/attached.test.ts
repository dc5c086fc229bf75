import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";

import { remember, sessionOf } from "#durable-objects/sockets/session";
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
import { asleep, breakWayTo } from "#test/support/faults";
import type { Line } from "#test/support/line";
import { people, type Person } from "#test/support/people";

/** Every event that a socket has heard by now. */
async function eventsOf(line: Line | Person) {
  line.say({ event: "ping", data: {}, req_id: newId() });
  await line.hears("pong");
  return line.heard().map(({ event }) => event);
}

test("[MSG-36] a socket attached to a chat gets its frames from the room, and sends through it", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const line = await bob.attach(chat_id);
  expect(await line.hears("connected")).toMatchObject({ user_id: bob.id, chat_id, last_seq: 0 });

  const mend = breakWayTo(bob, "refuses");
  const sent = await says(ann, chat_id, "straight from the room");
  expect(await line.hears("message.new")).toMatchObject({ message_id: sent.message_id, seq: 1 });
  mend();
  const answer = await says(line, chat_id, "and back");
  expect(await ann.hears("message.new", ({ seq }) => seq === 2)).toMatchObject({
    sender_id: bob.id,
  });
  expect(answer.seq).toBe(2);
  await runDurableObjectAlarm(roomOf(chat_id));
  await bob.hears("message.new", ({ seq }) => seq === 2);
  expect((await eventsOf(bob)).filter((event) => event === "message.new")).toHaveLength(2);
});

test("[MSG-36] marks, deletions, typing and pulls work there, and wake up with the room", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const line = await bob.attach(chat_id);
  const { message_id } = await says(ann, chat_id, "one");
  await line.hears("message.new");
  await asleep(roomOf(chat_id), hubOf(bob));

  line.say({
    event: "message.delivered",
    data: { message_ids: [message_id, newId()] },
    req_id: "1",
  });
  await line.hears("ok");
  await ann.hears("message.status", ({ status }) => status === "delivered");
  line.say({ event: "message.read", data: { chat_id, up_to_message_id: message_id }, req_id: "2" });
  await line.hears("ok");
  await ann.hears("message.status", ({ status }) => status === "read");
  line.say({ event: "typing.start", data: { chat_id }, req_id: "3" });
  await line.hears("ok");
  expect(await ann.hears("typing")).toEqual({ chat_id, user_id: bob.id, is_typing: true });
  line.say({ event: "chat.pull", data: { chat_id, after_seq: 0, limit: 10 } });
  expect(await line.hears("chat.synced")).toMatchObject({ messages: [{ message_id }] });
  const mine = await says(line, chat_id, "two");
  expect(await ann.hears("typing")).toMatchObject({ is_typing: false });
  await ann.hears("message.new", ({ seq }) => seq === 2);
  line.say({
    event: "message.delete",
    data: { message_id: mine.message_id, for: "everyone" },
    req_id: "4",
  });
  await line.hears("ok");
  expect(await line.hears("message.deleted")).toMatchObject({
    message_id: mine.message_id,
    by: bob.id,
  });
  await ann.hears("message.deleted");
  expect((await bob.get("/chats/unread")).data).toMatchObject({ total: 0 });
});

test("[MSG-36] it is for that chat alone: other chats, resume and presence are refused", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const [chat_id, other] = [await directChat(ann, bob), await directChat(ann, cid)];
  const line = await ann.attach(chat_id);
  const astray = [
    send(other, text("?")),
    { event: "typing.start" as const, data: { chat_id: other } },
    { event: "message.read" as const, data: { chat_id: other, up_to_message_id: newId() } },
    { event: "chat.pull" as const, data: { chat_id: other, after_seq: 0, limit: 1 } },
    { event: "resume" as const, data: { hub_seq: 0 } },
    { event: "presence.subscribe" as const, data: { user_ids: [bob.id] } },
    { event: "presence.unsubscribe" as const, data: { user_ids: [bob.id] } },
  ];
  for (const frame of astray) {
    line.say(frame);
    expect(await line.hears("error"), frame.event).toMatchObject({
      code: 4003,
      reason: "FORBIDDEN",
    });
  }
  line.say({ event: "auth", data: { token: await cid.token() }, req_id: "a" });
  expect(await line.hears("error")).toMatchObject({ code: 4001 });
  line.say({ event: "auth", data: { token: await ann.token() }, req_id: "b" });
  await line.hears("ok");
});

test("[MSG-36] strangers and former members do not get in; who is removed hears no more", async () => {
  const [ann, bob, cid, eve] = (await people(4)) as [Person, Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  for (const [person, id, reason] of [
    [eve, chat_id, "NOT_A_MEMBER"],
    [ann, newId(), "NOT_FOUND"],
  ] as const) {
    const refused = await person.attach(id);
    expect(await refused.hears("error")).toMatchObject({ reason });
    expect((await refused.closed()).code).toBe(1008);
  }
  const line = await bob.attach(chat_id);
  await line.hears("connected");
  await ann.delete(`/chats/${chat_id}/participants/${bob.id}`);
  await ann.post(`/chats/${chat_id}/messages`, text("without Bob"));
  expect(await line.hears("group.member.removed")).toMatchObject({ user_id: bob.id });
  line.say(send(chat_id, text("?")));
  expect(await line.hears("error")).toMatchObject({ reason: "NOT_A_MEMBER" });
  expect(await eventsOf(line)).not.toContain("message.new");
  const again = await bob.attach(chat_id);
  expect(await again.hears("error")).toMatchObject({ reason: "NOT_A_MEMBER" });
});

test("[MSG-36] it ends with its session and with its token", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await directChat(ann, bob);
  const tablet = await ann.device();
  const [ended, expired] = [await ann.attach(chat_id), await tablet.attach(chat_id)];
  await expired.hears("connected");

  await hubOf(ann).endSessions([ann.sid], null);
  expect((await ended.closed()).code).toBe(4001);
  await runInDurableObject(roomOf(chat_id), (_, ctx) => {
    for (const socket of ctx.getWebSockets()) {
      remember(socket, { ...sessionOf(socket), expires_at: Date.now() - 25_000 });
    }
  });
  await runDurableObjectAlarm(roomOf(chat_id));
  expect((await expired.closed()).code).toBe(4001);
});

test("[CHT-20] typing reaches the other members' live devices, and ends with a message", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const tablet = await ann.device();
  for (const person of [ann, bob, cid, tablet]) await connected(person);
  const chat_id = await group(ann, bob, cid);

  ann.say({ event: "typing.start", data: { chat_id }, req_id: "t" });
  await ann.hears("ok");
  for (const person of [bob, cid]) {
    expect(await person.hears("typing")).toEqual({ chat_id, user_id: ann.id, is_typing: true });
  }
  await says(ann, chat_id, "done");
  for (const person of [bob, cid]) {
    expect(await person.hears("typing")).toMatchObject({ is_typing: false });
  }
  expect(await eventsOf(tablet)).not.toContain("typing");
  expect(await eventsOf(ann)).not.toContain("typing");
});

test("[CHT-20] it ends by itself after 5 s, with typing.stop, and with the last device's going", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  await says(ann, chat_id, "so that Bob knows the chat");
  await bob.hears("message.new");
  const fresh = () =>
    runInDurableObject(roomOf(chat_id), (_, { storage }) => {
      storage.sql.exec("UPDATE typing SET until = until - 10000");
    }).then(() => asleep(roomOf(chat_id)));
  const start = async () => {
    ann.say({ event: "typing.start", data: { chat_id } });
    expect(await bob.hears("typing")).toMatchObject({ is_typing: true });
  };

  await start();
  ann.say({ event: "typing.stop", data: { chat_id } });
  expect(await bob.hears("typing")).toMatchObject({ is_typing: false });
  await asleep(roomOf(chat_id));

  await start();
  await fresh();
  await runDurableObjectAlarm(roomOf(chat_id));
  expect(await bob.hears("typing")).toMatchObject({ is_typing: false });
  await asleep(roomOf(chat_id));

  await start();
  ann.line.hangUp();
  expect(await bob.hears("typing")).toMatchObject({ is_typing: false });
});

test("[CHT-20] however often one starts and stops, others hear one start in 3 s", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  await says(ann, chat_id, "hi");
  await bob.hears("message.new");

  for (let n = 0; n < 5; n++) {
    ann.say({ event: "typing.start", data: { chat_id }, req_id: "on" });
    await ann.hears("ok");
    ann.say({ event: "typing.stop", data: { chat_id }, req_id: "off" });
    await ann.hears("ok");
  }

  await says(ann, chat_id, "there");
  await bob.hears("message.new", ({ seq }) => seq === 2);
  expect((await eventsOf(bob)).filter((event) => event === "typing")).toHaveLength(2);
});
