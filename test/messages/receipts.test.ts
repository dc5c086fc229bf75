import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { History, Receipts } from "#contract/messages";
import { privacy_settings } from "#d1-migrations/schema/users";
import { newId } from "#lib/ids";
import { connected, directChat, group, hubOf, roomOf, says, twoTalking } from "#test/support/chats";
import { asleep } from "#test/support/faults";
import { people, type Person } from "#test/support/people";

const read = (person: Person, chat_id: string, up_to_message_id: string) =>
  person.post(`/chats/${chat_id}/messages/read`, { up_to_message_id });

/** Acknowledges what has arrived. */
const delivered = async (person: Person, ...message_ids: string[]) => {
  person.say({ event: "message.delivered", data: { message_ids }, req_id: "d" });
  await person.hears("ok");
};

/** The id that a message of the same chat would have, had it come seven later. */
const laterThan = (id: string) => `${id.slice(0, 24)}9${id.slice(25)}`;

/** The statuses of one's own messages, oldest first. */
async function statuses(person: Person, chat_id: string) {
  const { messages } = History.parse((await person.get(`/chats/${chat_id}/messages`)).data);
  return messages.toReversed().flatMap(({ status }) => (status ? [status] : []));
}

async function receipts(person: Person, message_id: string) {
  return Receipts.parse((await person.get(`/messages/${message_id}/receipts`)).data).receipts;
}

async function showReading(person: Person, read_receipts: boolean) {
  const { id } = person;
  await drizzle(env.DB)
    .update(privacy_settings)
    .set({ read_receipts })
    .where(eq(privacy_settings.user_id, id));
  await hubOf(person).refreshPrivacy();
}

test("[MSG-17] a message is sent, then delivered, then read; its sender is told of each", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const { message_id, seq } = await says(ann, chat_id, "hello");
  expect(await statuses(ann, chat_id)).toEqual(["sent"]);
  await bob.hears("message.new");

  await delivered(bob, message_id);
  expect(await ann.hears("message.status")).toMatchObject({
    message_id,
    chat_id,
    user_id: bob.id,
    status: "delivered",
    up_to: true,
    seq,
  });
  expect(await statuses(ann, chat_id)).toEqual(["delivered"]);

  await read(bob, chat_id, message_id);
  expect(await ann.hears("message.status")).toMatchObject({ message_id, status: "read", seq });
  expect(await statuses(ann, chat_id)).toEqual(["read"]);
  expect(bob.heard().map(({ event }) => event)).not.toContain("message.status");
});

test("[MSG-17] reading implies delivery", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const { message_id } = await says(ann, chat_id, "hello");

  await read(bob, chat_id, message_id);

  const [receipt] = await receipts(ann, message_id);
  expect(receipt).toMatchObject({ user_id: bob.id });
  expect(receipt!.delivered_at).toBe(receipt!.read_at);
  expect(receipt!.read_at).not.toBeNull();
});

test("[MSG-18] marks only rise, and never beyond the last message", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const first = await says(ann, chat_id, "1");
  const second = await says(ann, chat_id, "2");
  await read(bob, chat_id, second.message_id);
  const before = await receipts(ann, second.message_id);

  await read(bob, chat_id, first.message_id);
  await delivered(bob, first.message_id);
  const beyond = laterThan(second.message_id);
  await delivered(bob, beyond, newId());
  await asleep(roomOf(chat_id), hubOf(bob));
  const third = await says(ann, chat_id, "3");

  expect(await receipts(ann, second.message_id)).toEqual(before);
  expect(await statuses(ann, chat_id)).toEqual(["read", "read", "sent"]);
  expect(await receipts(ann, third.message_id)).toEqual([
    { user_id: bob.id, delivered_at: null, read_at: null },
  ]);
});

test("[MSG-18] an acknowledgement of what there is not does not spare the next replay", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const first = await says(ann, chat_id, "1");
  await bob.hears("message.new");
  await delivered(bob, laterThan(first.message_id));
  bob.line.hangUp();
  await bob.closed();

  await says(ann, chat_id, "2");
  await roomOf(chat_id).settled(bob.id);
  await asleep(hubOf(bob));
  const line = await bob.connect();
  await line.hears("message.new", ({ seq }) => seq === 2);
});

test("[MSG-19] in a group the lowest of those who were members when it was sent counts", async () => {
  const [ann, bob, cid, dan] = (await people(4)) as [Person, Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  await Promise.all([ann, bob, cid].map((person) => connected(person)));
  const { message_id } = await says(ann, chat_id, "hello");

  await read(bob, chat_id, message_id);
  expect(await statuses(ann, chat_id)).toEqual(["sent"]);
  await cid.hears("message.new", ({ type }) => type === "text");
  await delivered(cid, message_id);
  expect(await statuses(ann, chat_id)).toEqual(["delivered"]);
  await ann.post(`/chats/${chat_id}/participants`, { user_ids: [dan.id] });
  await read(cid, chat_id, message_id);

  expect(await statuses(ann, chat_id)).toEqual(["read"]);
  expect((await receipts(ann, message_id)).map(({ user_id }) => user_id).toSorted()).toEqual(
    [bob.id, cid.id].toSorted(),
  );
});

test("[MSG-19] statuses go to the senders concerned, for the highest of their messages", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  await Promise.all([ann, bob, cid].map((person) => connected(person)));
  await says(ann, chat_id, "1");
  const mine = await says(ann, chat_id, "2");
  const his = await says(bob, chat_id, "3");

  await read(cid, chat_id, his.message_id);

  const status = await ann.hears("message.status", (told) => told.status === "read");
  expect(status).toMatchObject({ message_id: mine.message_id, user_id: cid.id, seq: mine.seq });
  expect(await bob.hears("message.status", (told) => told.status === "read")).toMatchObject({
    message_id: his.message_id,
    seq: his.seq,
  });
  expect(ann.heard().filter(({ event }) => event === "message.status")).toHaveLength(2);
});

test("[MSG-19] a burst of acknowledgements becomes few statuses, the last of which says it all", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const ids = [];
  for (let n = 0; n < 20; n++) ids.push((await says(ann, chat_id, `${n}`)).message_id);

  await bob.hears("message.new", ({ seq }) => seq === 20);
  for (const id of ids) bob.say({ event: "message.delivered", data: { message_ids: [id] } });

  await ann.hears("message.status", ({ seq }) => seq === 20);
  const told = ann.heard().filter(({ event }) => event === "message.status");
  expect(told.length).toBeLessThanOrEqual(4);
});

test("[MSG-20] message.delivered looks the chats up, takes a chat and a last id, ignores foreign ids", async () => {
  const [ann, bob, eve] = (await people(3)) as [Person, Person, Person];
  const [one, other] = [await twoTalking(ann, bob), await directChat(bob, eve)];
  const first = await says(ann, one, "1");
  const second = await says(ann, one, "2");
  await bob.hears("message.new", ({ seq }) => seq === 2);
  await connected(eve);
  await delivered(eve, first.message_id, newId());
  expect(await statuses(ann, one)).toEqual(["sent", "sent"]);

  await delivered(bob, first.message_id, newId());
  expect(await statuses(ann, one)).toEqual(["delivered", "sent"]);
  const data = { chat_id: one, up_to_message_id: second.message_id };
  bob.say({ event: "message.delivered", data, req_id: "up to" });
  await bob.hears("ok");
  expect(await statuses(ann, one)).toEqual(["delivered", "delivered"]);

  bob.line.shout(
    JSON.stringify({
      event: "message.delivered",
      data: { message_ids: Array.from({ length: 101 }, newId) },
    }),
  );
  expect(await bob.hears("error")).toMatchObject({ reason: "VALIDATION_ERROR" });
  bob.say({ event: "message.read", data: { chat_id: other, up_to_message_id: first.message_id } });
  expect(await bob.hears("error")).toMatchObject({ code: 4004, reason: "NOT_FOUND" });
  bob.say({ event: "message.read", data: { chat_id: newId(), up_to_message_id: newId() } });
  expect(await bob.hears("error")).toMatchObject({ code: 4004 });
  expect((await read(eve, one, first.message_id)).status).toBe(403);
});

test("[MSG-21] reading on one device tells the reader's others, and counts everywhere", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const tablet = await bob.device();
  await connected(tablet);
  const ids = [];
  for (const body of ["1", "2", "3"]) ids.push((await says(ann, chat_id, body)).message_id);
  await bob.hears("message.new", ({ seq }) => seq === 3);

  bob.say({ event: "message.read", data: { chat_id, up_to_message_id: ids[1]! } });

  const { changes } = await tablet.hears("chat.updated");
  expect(changes).toMatchObject({ read_seq: 2, unread_count: 1 });
  expect((await bob.get("/chats/unread")).data).toMatchObject({ total: 1 });
});

test("[MSG-22] with read receipts off nobody sees one's reading, and one sees nobody's", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  await showReading(bob, false);
  const first = await says(ann, chat_id, "1");
  const answer = await says(bob, chat_id, "2");
  await read(bob, chat_id, first.message_id);
  await read(ann, chat_id, answer.message_id);

  expect(await statuses(ann, chat_id)).toEqual(["delivered"]);
  expect(await statuses(bob, chat_id)).toEqual(["delivered"]);
  expect((await bob.get("/chats/unread")).data).toMatchObject({ total: 0 });
  expect((await receipts(ann, first.message_id))[0]).toMatchObject({ read_at: null });
  await ann.hears("message.status", ({ status }) => status === "delivered");
  await bob.hears("message.status", ({ status }) => status === "delivered");
  for (const person of [ann, bob]) {
    person.say({ event: "chat.pull", data: { chat_id, after_change_seq: 0, limit: 10 } });
    const { receipts: marks } = await person.hears("chat.synced");
    expect(marks).toMatchObject([{ delivered_seq: person === ann ? 1 : 2, read_seq: 0 }]);
    const told = person
      .heard()
      .map((frame) => frame.event === "message.status" && frame.data.status);
    expect(told).not.toContain("read");
  }
});

test("[MSG-22] turning receipts on again reveals nothing of the past, to either side", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  await showReading(bob, false);
  const hers = await says(ann, chat_id, "1");
  const his = await says(bob, chat_id, "2");
  await read(bob, chat_id, hers.message_id);
  await read(ann, chat_id, his.message_id);

  await showReading(bob, true);
  await asleep(roomOf(chat_id));
  expect(await statuses(ann, chat_id)).toEqual(["delivered"]);
  expect(await statuses(bob, chat_id)).toEqual(["delivered"]);

  const later = await says(ann, chat_id, "3");
  await read(bob, chat_id, later.message_id);
  await ann.hears("message.status", (told) => told.status === "read" && told.seq === 3);
});

test("[MSG-23] receipts list each other member of that time; they are for the sender", async () => {
  const [ann, bob, cid, eve] = (await people(4)) as [Person, Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  await connected(ann);
  const { message_id } = await says(ann, chat_id, "hello");
  await read(bob, chat_id, message_id);

  const list = await receipts(ann, message_id);
  expect(list).toHaveLength(2);
  expect(list.find(({ user_id }) => user_id === cid.id)).toMatchObject({ read_at: null });
  expect((await bob.get(`/messages/${message_id}/receipts`)).status).toBe(403);
  expect((await eve.get(`/messages/${message_id}/receipts`)).status).toBe(404);
  expect((await ann.get(`/messages/${newId()}/receipts`)).status).toBe(404);
});

test("[MSG-24] unread counts others' messages that are not deleted, hidden or the system's", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  const unread = async () => Reflect.get((await bob.get("/chats/unread")).data as object, "total");
  await Promise.all([connected(ann), connected(bob)]);
  expect(await unread()).toBe(0);

  const ids = [];
  for (const body of ["1", "2", "3", "4"]) ids.push((await says(ann, chat_id, body)).message_id);
  await says(bob, chat_id, "mine");
  await ann.patch(`/chats/${chat_id}`, { name: "Renamed" });
  await bob.hears(
    "message.new",
    ({ type, payload }) => type === "system" && "action" in payload && payload.action === "renamed",
  );
  expect(await unread()).toBe(4);

  await ann.delete(`/messages/${ids[0]}?for=everyone`);
  await bob.hears("message.deleted");
  expect(
    (await bob.hears("chat.updated", ({ changes }) => "unread_count" in changes)).changes,
  ).toEqual({ unread_count: 3 });
  await bob.delete(`/messages/${ids[1]}`);
  expect(await unread()).toBe(2);
  await asleep(hubOf(bob), roomOf(chat_id));
  await read(bob, chat_id, ids[2]!);
  expect(await unread()).toBe(1);
  await ann.delete(`/messages/${ids[0]}?for=everyone`);
  await bob.delete(`/messages/${ids[1]}`);
  expect(await unread()).toBe(1);
});
