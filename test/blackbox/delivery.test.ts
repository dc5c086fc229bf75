import { expect, test } from "vitest";

import { Device, sends } from "#test/blackbox/device";
import { sharedServer } from "#test/blackbox/server";

const { url } = sharedServer();

async function two(): Promise<[Device, Device, string]> {
  const [ada, bo] = await Promise.all([Device.signIn(url), Device.signIn(url)]);
  return [ada, bo, await ada.openDirect(bo)];
}

test("[RTM-12] a message reaches all devices of both, each once", async () => {
  const [ada, bo, chat] = await two();
  const others = await Promise.all([ada.another(), bo, bo.another()]);
  const mouth = await ada.connect();
  const ears = await Promise.all(others.map((device) => device.connect()));
  const sent = await mouth.ask(sends(chat, "Hello, all of you"));
  expect(sent.event).toBe("message.sent");
  for (const [i, ear] of ears.entries()) {
    const heard = await ear.hears("message.new");
    expect(heard).toMatchObject({ chat_id: chat, seq: 1, payload: { body: "Hello, all of you" } });
    expect(heard.client_msg_id !== undefined, "its sender's alone").toBe(i === 0);
  }
  // Once more, so that whatever came twice would have come before this.
  await mouth.ask(sends(chat, "Bye"));
  for (const ear of ears) {
    await ear.hears("message.new");
    expect(ear.heard().filter(({ event }) => event === "message.new")).toHaveLength(2);
  }
});

test("[RTM-13] whoever resumes hears of every chat that changed, and then what follows", async () => {
  const [ada, bo, chat] = await two();
  const ear = await bo.connect();
  const { hub_seq } = await ear.hears("connected");
  ear.hangUp();
  await ear.closed();
  for (let i = 1; i <= 3; i++) await ada.send(chat, `Word ${i}`);
  const back = await bo.connect();
  const resumed = await back.ask({ event: "resume", data: { hub_seq } });
  expect(resumed.data).toMatchObject({ complete: true, removed: [] });
  if (resumed.event !== "resumed") throw new Error(resumed.event);
  // Whoever is away is told in batches: what has not reached the hub yet follows as it comes.
  const known = resumed.data.chats.find(({ chat_id }) => chat_id === chat)?.last_seq ?? 0;
  await ada.send(chat, "Word 4");
  let last = resumed.data.hub_seq;
  for (let seq = known + 1; seq <= 4; seq++) {
    const next = await back.hears("message.new");
    expect(next.seq).toBe(seq);
    expect(next.hub_seq).toBeGreaterThan(last);
    last = next.hub_seq ?? 0;
  }
  const again = await back.ask({ event: "resume", data: { hub_seq } });
  expect(again.data).toMatchObject({ chats: [{ chat_id: chat, last_seq: 4, unread_count: 4 }] });
});

test("[RTM-14] pages bring what came after a seq, and what changed after a change", async () => {
  const [ada, bo, chat] = await two();
  const said = [];
  for (let i = 1; i <= 7; i++) said.push(await ada.send(chat, `Word ${i}`));
  const wire = await bo.connect();
  const bodies: unknown[] = [];
  let after_seq = 0;
  for (let more = true; more;) {
    const { event, data } = await wire.ask({
      event: "chat.pull",
      data: { chat_id: chat, after_seq, limit: 3 },
    });
    if (event !== "chat.synced") throw new Error(event);
    expect(data.messages.length).toBeLessThanOrEqual(3);
    bodies.push(...data.messages.map(({ payload }) => Reflect.get(payload, "body")));
    after_seq = data.next_seq;
    more = data.has_more;
  }
  expect(bodies).toEqual([1, 2, 3, 4, 5, 6, 7].map((i) => `Word ${i}`));

  await ada.gets("DELETE", `/messages/${said[1]!.message_id}?for=everyone`);
  const after_change_seq = said.at(-1)!.change_seq;
  const pull = {
    event: "chat.pull" as const,
    data: { chat_id: chat, after_change_seq, limit: 100 },
  };
  const { data } = await wire.ask(pull);
  expect(data).toMatchObject({ messages: [{ seq: 2, is_deleted: true }], has_more: false });
});

test("[RTM-15] who never resumes gets what no device has confirmed, once, and then no more", async () => {
  const [ada, bo, chat] = await two();
  for (let i = 1; i <= 3; i++) await ada.send(chat, `Word ${i}`);
  const plain = await bo.connect();
  const got = [];
  for (let i = 1; i <= 3; i++) got.push(await plain.hears("message.new"));
  expect(got.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  const message_ids = got.map(({ message_id }) => message_id);
  expect((await plain.ask({ event: "message.delivered", data: { message_ids } })).event).toBe("ok");
  plain.hangUp();
  await plain.closed();
  const again = await bo.connect();
  await ada.send(chat, "Word 4");
  expect((await again.hears("message.new")).seq).toBe(4);
  expect(again.heard().filter(({ event }) => event === "message.new")).toHaveLength(1);
});

test("[RTM-16] a chat's own socket carries that chat, to its members", async () => {
  const [ada, bo, chat] = await two();
  const cy = await Device.signIn(url);
  const other = await cy.openDirect(bo);
  const ear = await bo.attach(chat);
  expect(await ear.hears("connected")).toMatchObject({ chat_id: chat, last_seq: 0 });
  await cy.send(other, "Elsewhere");
  const mouth = await ada.attach(chat);
  expect((await mouth.ask(sends(chat, "Here"))).event).toBe("message.sent");
  expect(await ear.hears("message.new")).toMatchObject({ payload: { body: "Here" } });
  expect(ear.heard().filter(({ event }) => event === "message.new")).toHaveLength(1);
  const stranger = await cy.attach(chat);
  expect([4003, 4004]).toContain((await stranger.hears("error")).code);
  await stranger.closed();
});
