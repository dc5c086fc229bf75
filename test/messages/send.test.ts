import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { directChat, group, text } from "#test/support/chats";
import { registered } from "#test/support/people";

const send = (chat_id: string, draft: ReturnType<typeof text>, req_id?: string) => ({
  event: "message.send" as const,
  data: { chat_id, ...draft },
  ...(req_id !== undefined && { req_id }),
});

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
  await evictDurableObject(env.USER_HUB.getByName(bob.id));
  await evictDurableObject(env.CHAT_ROOM.getByName(chat_id));

  ann.say(send(chat_id, text("are you awake?")));

  expect(await bob.hears("message.new")).toMatchObject({ sender_id: ann.id });
});

test("[MSG-4] a group's messages have one order for all", async () => {
  const people = await Promise.all([registered(), registered(), registered()]);
  const chat_id = await group(
    ...(people as [(typeof people)[0], (typeof people)[1], (typeof people)[2]]),
  );
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
