import { abortAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test, vi } from "vitest";

import type { DataOf, ServerEvent } from "#contract/frames";
import { UserHub } from "#durable-objects/user-hub/user-hub";
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
import { asleep, breakWayTo, breakWayToRoom, crash } from "#test/support/faults";
import type { Line } from "#test/support/line";
import { people, type Person } from "#test/support/people";

/** Everything of one kind that a socket has heard by now, and after a frame of its own. */
async function heardOf<E extends ServerEvent>(line: Line | Person, event: E) {
  line.say({ event: "ping", data: {}, req_id: crypto.randomUUID() });
  await line.hears("pong");
  return line
    .heard()
    .flatMap((frame) => (frame.event === event ? [frame.data] : [])) as DataOf<E>[];
}

const bodies = (messages: DataOf<"message.new">[]) =>
  messages.filter(({ type }) => type === "text").map(({ payload }) => Reflect.get(payload, "body"));

const unreadOf = async (person: Person) => (await person.get("/chats/unread")).data;

for (const fault of ["refuses", "loses the answer"] as const) {
  test(`[MSG-11] a room that crashes after its commit, while a hub ${fault}, delivers all of it once`, async () => {
    const [ann, bob] = (await people(2)) as [Person, Person];
    const chat_id = await twoTalking(ann, bob);
    await says(ann, chat_id, "before");
    await bob.hears("message.new");

    const mend = breakWayTo(bob, fault);
    await says(ann, chat_id, "one");
    await says(ann, chat_id, "two");
    await crash(roomOf(chat_id));
    mend();
    await runDurableObjectAlarm(roomOf(chat_id));
    await says(ann, chat_id, "three");

    await bob.hears("message.new", ({ seq }) => seq === 4);
    const heard = await heardOf(bob, "message.new");
    expect(bodies(heard)).toEqual(["before", "one", "two", "three"]);
    expect(heard.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(await unreadOf(bob)).toEqual({ total: 4, chats: [{ chat_id, unread_count: 4 }] });
  });
}

test("[MSG-11] a send whose answer is lost is an error that says to try again, and then the same message", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  for (const fault of ["loses the answer", "refuses"] as const) {
    const mend = breakWayToRoom(chat_id, fault);
    const draft = text(fault);
    ann.say(send(chat_id, draft, "r"));
    expect(await ann.hears("error")).toMatchObject({ code: 5000, retryable: true });
    mend();
    ann.say(send(chat_id, draft));
    const sent = await ann.hears("message.sent");
    expect(sent.duplicate).toBe(fault === "loses the answer");
    await bob.hears("message.new", ({ message_id }) => message_id === sent.message_id);
  }

  await says(ann, chat_id, "and on");
  await bob.hears("message.new", ({ seq }) => seq === 3);
  expect(bodies(await heardOf(bob, "message.new"))).toEqual([
    "loses the answer",
    "refuses",
    "and on",
  ]);
});

test("[MSG-15] when a chat cannot be asked, the socket closes, so that nothing is skipped", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await directChat(ann, bob);
  await connected(ann);
  await says(ann, chat_id, "missed");
  await roomOf(chat_id).settled(bob.id);

  const mend = breakWayToRoom(chat_id, "refuses");
  const line = await bob.connect();
  expect((await line.closed()).code).toBe(1011);
  mend();
  const again = await bob.connect();
  expect(await again.hears("message.new")).toMatchObject({ payload: { body: "missed" } });
});

test("[MSG-12] a hub that cannot be reached for a while holds nobody up, and gets all of it later", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  for (const person of [ann, bob, cid]) await connected(person);
  const mend = breakWayTo(bob, "refuses");

  const sent = [];
  for (const body of ["one", "two", "three"]) sent.push(await says(ann, chat_id, body));
  expect(await cid.hears("message.new", ({ seq }) => seq === 4)).toBeDefined();
  await ann.delete(`/messages/${sent[1]!.message_id}?for=everyone`);
  mend();
  await runDurableObjectAlarm(roomOf(chat_id));

  await bob.hears("message.new", ({ seq }) => seq === 3);
  const heard = await heardOf(bob, "message.new");
  expect(heard.map(({ seq, is_deleted }) => [seq, is_deleted])).toEqual([
    [2, false],
    [4, false],
    [3, true],
  ]);
  expect(await unreadOf(bob)).toMatchObject({ total: 2 });
});

test("[MSG-12] a message whose delivery was not confirmed, and that is deleted, is not shown twice", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  await says(ann, chat_id, "stays");
  await bob.hears("message.new");
  const mend = breakWayTo(bob, "loses the answer");

  const sent = await says(ann, chat_id, "goes");
  await bob.hears("message.new");
  await ann.delete(`/messages/${sent.message_id}?for=everyone`);
  mend();
  await runDurableObjectAlarm(roomOf(chat_id));

  const gone = await bob.hears("message.deleted");
  expect(gone).toMatchObject({ message_id: sent.message_id, for: "everyone", by: ann.id, seq: 2 });
  expect((await heardOf(bob, "message.new")).map(({ seq }) => seq)).toEqual([1, 2]);
  expect(await unreadOf(bob)).toMatchObject({ total: 1 });
  const { chats } = (await bob.get("/chats")).data as { chats: { last_message: unknown }[] };
  expect(chats[0]!.last_message).toMatchObject({ preview: "This message was deleted" });
});

test("[MSG-3] a conversation goes on as ever while everything falls asleep at every step", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const everything = [hubOf(ann), hubOf(bob), roomOf(chat_id)];

  for (let n = 1; n <= 4; n++) {
    await asleep(...everything);
    const { message_id, seq } = await says(ann, chat_id, `message ${n}`);
    expect(seq).toBe(n);
    await asleep(...everything);
    expect(await bob.hears("message.new")).toMatchObject({ seq: n });
    bob.say({ event: "message.delivered", data: { message_ids: [message_id] }, req_id: "d" });
    await bob.hears("ok");
    await asleep(...everything);
    bob.say({
      event: "message.read",
      data: { chat_id, up_to_message_id: message_id },
      req_id: "r",
    });
    await bob.hears("ok");
    await asleep(...everything);
    await ann.hears("message.status", (data) => data.status === "read" && data.seq === n);
  }

  await asleep(...everything);
  expect(await unreadOf(bob)).toEqual({ total: 0, chats: [] });
  const { data } = await ann.get(`/chats/${chat_id}/messages`);
  expect(data).toMatchObject({ messages: [4, 3, 2, 1].map((seq) => ({ seq, status: "read" })) });
});

test("[MSG-13] after a crash of everything, whoever connects and resumes has all that was acknowledged", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  await says(ann, chat_id, "one");
  const { hub_seq } = await bob.hears("message.new");
  const draft = text("two");
  ann.say(send(chat_id, draft));
  await ann.hears("message.sent");
  await abortAllDurableObjects();
  expect((await bob.closed()).code).toBeGreaterThan(1000);

  await connected(ann);
  ann.say(send(chat_id, draft));
  expect(await ann.hears("message.sent")).toMatchObject({ seq: 2, duplicate: true });
  await roomOf(chat_id).settled(bob.id);
  const line = await bob.connect();
  line.say({ event: "resume", data: { hub_seq: hub_seq! } });
  const resumed = await line.hears("resumed");
  expect(resumed).toMatchObject({ complete: true, removed: [] });
  expect(resumed.chats).toMatchObject([{ chat_id, last_seq: 2, unread_count: 2 }]);
  line.say({ event: "chat.pull", data: { chat_id, after_seq: 1, limit: 100 } });
  const synced = await line.hears("chat.synced");
  expect(synced).toMatchObject({ messages: [{ seq: 2 }], has_more: false, next_seq: 2 });
});

test("[MSG-13] resume lists every chat that changed since, those one was removed from, and no other", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const [quiet, busy, muted] = [
    await directChat(bob, ann),
    await directChat(bob, cid),
    await group(ann, bob, cid),
  ];
  await bob.post(`/chats/${quiet}/messages`, text("quiet"));
  await roomOf(muted).settled(bob.id);
  const { hub_seq } = await connectedAt(bob);

  await connected(cid);
  await says(cid, busy, "hello");
  await bob.patch(`/chats/${quiet}/pin`, { is_pinned: true });
  await ann.delete(`/chats/${muted}/participants/${bob.id}`);
  await Promise.all([busy, muted].map((id) => roomOf(id).settled(bob.id)));

  const tablet = await (await bob.device()).connect();
  tablet.say({ event: "resume", data: { hub_seq }, req_id: "r" });
  const resumed = await tablet.hears("resumed");
  expect(resumed.chats.map(({ chat_id }) => chat_id).toSorted()).toEqual([quiet, busy].toSorted());
  expect(resumed.chats.find(({ chat_id }) => chat_id === quiet)).toMatchObject({ is_pinned: true });
  expect(resumed).toMatchObject({ removed: [muted], complete: true });
  expect(resumed.hub_seq).toBeGreaterThan(hub_seq);

  tablet.say({ event: "resume", data: { hub_seq: resumed.hub_seq } });
  expect(await tablet.hears("resumed")).toMatchObject({ chats: [], removed: [], complete: true });
  tablet.say({ event: "resume", data: { hub_seq: resumed.hub_seq + 1_000 } });
  expect(await tablet.hears("resumed")).toMatchObject({ chats: [], complete: false });
});

async function connectedAt(person: Person) {
  const line = await person.connect();
  const { hub_seq } = await line.hears("connected");
  line.say({ event: "resume", data: { hub_seq } });
  await line.hears("resumed");
  return { line, hub_seq };
}

test("[MSG-13] hub_seq rises with every event that changes something, and resume agrees with it", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  for (let n = 0; n < 5; n++) await says(ann, chat_id, `${n}`);
  await bob.hears("message.new", ({ seq }) => seq === 5);
  await bob.patch(`/chats/${chat_id}/mute`, { is_muted: true });
  await asleep(hubOf(bob));
  await says(ann, chat_id, "after sleep");
  await bob.hears("message.new", ({ seq }) => seq === 6);

  const counted = bob.heard().flatMap(({ data }) => ("hub_seq" in data ? [data.hub_seq!] : []));
  expect(counted.length).toBeGreaterThan(6);
  expect(new Set(counted.slice(1)).size).toBe(counted.length - 1);
  expect(counted.toSorted((a, b) => a - b)).toEqual(counted);
  bob.say({ event: "resume", data: { hub_seq: counted.at(-1)! } });
  expect(await bob.hears("resumed")).toMatchObject({ hub_seq: counted.at(-1), chats: [] });
});

test("[MSG-14] chat.pull pages through what is new by seq, and through what changed by change_seq", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const sent = [];
  for (let n = 1; n <= 5; n++) sent.push(await says(ann, chat_id, `${n}`));
  await bob.hears("message.new", ({ seq }) => seq === 5);

  const pull = async (where: { after_seq: number } | { after_change_seq: number }, limit = 2) => {
    bob.say({ event: "chat.pull", data: { chat_id, limit, ...where } });
    return bob.hears("chat.synced");
  };
  const seqs = [];
  let page = await pull({ after_seq: 0 });
  const { next_change_seq } = page;
  for (; ; page = await pull({ after_seq: page.next_seq })) {
    seqs.push(page.messages.map(({ seq }) => seq));
    if (!page.has_more) break;
  }
  expect(seqs).toEqual([[1, 2], [3, 4], [5]]);
  expect((await pull({ after_change_seq: next_change_seq })).messages).toEqual([]);

  await ann.delete(`/messages/${sent[1]!.message_id}?for=everyone`);
  await bob.delete(`/messages/${sent[0]!.message_id}`);
  await bob.post(`/chats/${chat_id}/messages/read`, { up_to_message_id: sent[2]!.message_id });
  await ann.hears("message.status", ({ status }) => status === "read");
  const changed = await pull({ after_change_seq: next_change_seq }, 100);
  expect(changed.messages).toMatchObject([
    { seq: 2, is_deleted: true, deleted_by: ann.id },
    { seq: 1, is_hidden: true, payload: { body: "This message was deleted" } },
  ]);
  expect(changed.has_more).toBe(false);
  const whole = await pull({ after_change_seq: 0 }, 100);
  expect(whole.messages.map(({ seq }) => seq).toSorted()).toEqual([1, 2, 3, 4, 5]);
  ann.say({ event: "chat.pull", data: { chat_id, after_change_seq: next_change_seq, limit: 100 } });
  const seen = await ann.hears("chat.synced");
  expect(seen.messages).toMatchObject([{ seq: 2, is_deleted: true }]);
  expect(seen.receipts).toEqual([{ user_id: bob.id, delivered_seq: 3, read_seq: 3 }]);
  expect(await pull({ after_seq: 0 }, 100)).toMatchObject({
    messages: [{ seq: 2 }, { seq: 3 }, { seq: 4 }, { seq: 5 }],
  });
});

test("[MSG-14] chat.pull is for members, with one position and a limit of 200", async () => {
  const [ann, bob, cid, eve] = (await people(4)) as [Person, Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  const line = await connected(eve);
  line.say({ event: "chat.pull", data: { chat_id, after_seq: 0, limit: 1 } });
  expect(await line.hears("error")).toMatchObject({ code: 4003, reason: "NOT_A_MEMBER" });

  for (const data of [
    { chat_id },
    { chat_id, after_seq: 0, after_change_seq: 0 },
    { chat_id, after_seq: 0, limit: 201 },
    { chat_id, after_seq: -1 },
  ]) {
    line.shout(JSON.stringify({ event: "chat.pull", data, req_id: "p" }));
    expect(await line.hears("error")).toMatchObject({ code: 4000, reason: "VALIDATION_ERROR" });
  }
});

test("[MSG-15] a client that never resumes gets what no device confirmed, oldest first, then live", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const [one, other] = [await directChat(ann, bob), await directChat(cid, bob)];
  await Promise.all([connected(ann), connected(cid)]);
  const first = await says(ann, one, "1");
  await says(ann, one, "2");
  await says(cid, other, "3");
  await says(ann, one, "4");
  await Promise.all([one, other].map((id) => roomOf(id).settled(bob.id)));
  const phone = await connected(bob);
  phone.say({ event: "message.delivered", data: { message_ids: [first.message_id] }, req_id: "d" });
  await phone.hears("ok");

  const old = await (await bob.device("an old phone")).connect();
  old.say({ event: "ping", data: {}, req_id: "p" });
  await old.hears("message.new", ({ payload }) => Reflect.get(payload, "body") === "4");
  await says(ann, one, "5");
  await old.hears("message.new", ({ payload }) => Reflect.get(payload, "body") === "5");

  expect(bodies(await heardOf(old, "message.new"))).toEqual(["2", "3", "4", "5"]);
  expect(await heardOf(phone, "message.new")).toHaveLength(1);
});

test("[MSG-15] the replay brings at most 500, needs no frame to start, and never follows a resume", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await directChat(ann, bob);
  const from = { receipts_on: true, devices: 0 };
  const drafts = Array.from({ length: 510 }, (_, n) => text(`${n + 1}`));
  await roomOf(chat_id).take(
    ann.id,
    from,
    drafts.map((draft) => ({ kind: "send", draft })),
  );
  await roomOf(chat_id).settled(bob.id);

  const [old, current] = [await bob.connect(), await (await bob.device()).connect()];
  current.say({ event: "resume", data: { hub_seq: 0 } });
  await current.hears("resumed");
  await old.hears("message.new", ({ seq }) => seq === 500);

  expect((await heardOf(old, "message.new")).map(({ seq }) => seq)).toEqual(
    Array.from({ length: 500 }, (_, n) => n + 1),
  );
  expect(await heardOf(current, "message.new")).toEqual([]);
});

test("[MSG-16] what happens while it is open what a new socket needs follows in order, once", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await directChat(ann, bob);
  await connected(ann);
  await says(ann, chat_id, "missed");
  await roomOf(chat_id).settled(bob.id);

  const [resuming, old] = [await bob.connect(), await (await bob.device()).connect()];
  await says(ann, chat_id, "meanwhile");
  await roomOf(chat_id).settled(bob.id);
  expect(await heardOf(resuming, "message.new").then(bodies)).toBeDefined();
  await old.hears("message.new", ({ seq }) => seq === 2);
  await says(ann, chat_id, "live");
  await old.hears("message.new", ({ seq }) => seq === 3);

  expect(bodies(await heardOf(old, "message.new"))).toEqual(["missed", "meanwhile", "live"]);
});

test("[MSG-16] a chat that begins while a new socket is waiting comes before its first message", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await directChat(ann, bob);
  await connected(ann);
  const line = await bob.connect();
  await line.hears("connected");
  await says(ann, chat_id, "first");

  await line.hears("message.new", ({ seq }) => seq === 1);
  const events = line.heard().map(({ event }) => event);
  expect(events).toEqual(["connected", "chat.created", "message.new"]);
});

test("[MSG-16] a socket that fell asleep before it said what it needs still gets its replay", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await directChat(ann, bob);
  await connected(ann);
  await says(ann, chat_id, "missed");
  await roomOf(chat_id).settled(bob.id);
  const line = await bob.connect();
  await line.hears("connected");
  await asleep(hubOf(bob));
  await says(ann, chat_id, "live");

  await line.hears("message.new", ({ seq }) => seq === 2);
  expect(bodies(await heardOf(line, "message.new"))).toEqual(["missed", "live"]);
});

test("[MSG-37] who has no device is told at once, and of much in batches", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await directChat(ann, bob);
  await connected(ann);
  await says(ann, chat_id, "first");
  await settled(chat_id, bob);
  await runDurableObjectAlarm(roomOf(chat_id));
  const begun = Date.now();
  await says(ann, chat_id, "second");
  const alarm = await runInDurableObject(roomOf(chat_id), (_, { storage }) => storage.getAlarm());
  expect(alarm! - begun, "nobody waits for a batch").toBeGreaterThanOrEqual(900);
  await expect.poll(() => unreadOf(bob)).toMatchObject({ total: 2 });

  const deliver = vi.spyOn(UserHub.prototype, "deliver");
  for (let n = 1; n <= 25; n++) await says(ann, chat_id, `${n}`);
  const windows = 2 + Math.floor((Date.now() - begun) / 400);
  const calls = deliver.mock.calls.filter(([delivery]) => delivery.chat_id === chat_id).length;
  deliver.mockRestore();
  // To Bob's hub eight and a batch in each window, to Ann's an echo now and then.
  expect(calls).toBeLessThanOrEqual(10 * windows);
  await expect.poll(() => unreadOf(bob)).toMatchObject({ total: 27 });
});
