import { expect, test } from "vitest";

import { ChatList } from "#contract/chats";
import { Message } from "#contract/messages";
import { directChatId } from "#lib/ids";
import {
  connected,
  directChat,
  group,
  hubOf,
  roomOf,
  says,
  settled,
  text,
  twoTalking,
} from "#test/support/chats";
import { asleep } from "#test/support/faults";
import { people, type Person, registered } from "#test/support/people";

async function list(person: Person, query = "") {
  return ChatList.parse((await person.get(`/chats${query}`)).data);
}

const idsOf = ({ chats }: Awaited<ReturnType<typeof list>>) => chats.map(({ chat_id }) => chat_id);

/** Somebody with as many chats, the latest last, each with a message. */
async function withChats(n: number) {
  const ann = await registered();
  const others = await people(n);
  const ids = [];
  for (const other of others) {
    const chat_id = await directChat(other, ann);
    await roomOf(chat_id).take(other.id, { receipts_on: true, devices: 0 }, [
      { kind: "send", draft: text(`from ${ids.length}`) },
    ]);
    await settled(chat_id, ann);
    ids.push(chat_id);
  }
  return { ann, others, ids };
}

const block = async (who: Person, whom: Person) => {
  expect((await who.post(`/users/${whom.id}/block`)).status).toBeLessThan(300);
  await roomRefreshed(who, whom);
};

const unblock = async (who: Person, whom: Person) => {
  await who.delete(`/users/${whom.id}/block`);
  await roomRefreshed(who, whom);
};

async function roomRefreshed(who: Person, whom: Person) {
  await roomOf(directChatId(who.id, whom.id)).refreshBlocks(who.id, whom.id);
}

test("[CHT-10] the list shows the latest message first, with previews, unread counts and names", async () => {
  const { ann, others, ids } = await withChats(3);
  await others[0]!.post(`/chats/${ids[0]}/messages`, text("again"));
  await settled(ids[0]!, ann);

  const { chats, next_cursor } = await list(ann);

  expect(chats.map(({ chat_id }) => chat_id)).toEqual([ids[0], ids[2], ids[1]]);
  expect(chats[0]).toMatchObject({
    type: "direct",
    participant: { id: others[0]!.id },
    last_message: { sender_id: others[0]!.id, type: "text", preview: "again" },
    unread_count: 2,
    last_seq: 2,
    is_muted: false,
    role: "member",
  });
  expect(chats[0]!.updated_at).toBe(chats[0]!.last_message!.timestamp);
  expect(next_cursor).toBeNull();
});

test("[CHT-24] a preview says in fields what happened, for the reader's own words", async () => {
  const [ann, ...others] = (await people(5)) as [Person, ...Person[]];
  const founded = await group(ann, ...others);
  const lastOf = async () => (await list(others[0]!)).chats[0]!.last_message;
  expect(await lastOf()).toMatchObject({
    type: "system",
    system: { action: "created", actor_id: ann.id, user_ids: [], user_count: 0, name: "Squad" },
  });

  const newcomers = await people(4);
  const user_ids = newcomers.map(({ id }) => id);
  await ann.post(`/chats/${founded}/participants`, { user_ids });
  await settled(founded, others[0]!);
  expect((await lastOf())!.system).toEqual({
    action: "added",
    actor_id: ann.id,
    user_ids: user_ids.slice(0, 3),
    user_count: 4,
  });

  await ann.patch(`/chats/${founded}`, { name: "Team" });
  await settled(founded, others[0]!);
  expect((await lastOf())!.system).toMatchObject({ action: "renamed", name: "Team" });

  const said = await ann.post(`/chats/${founded}/messages`, text("oops"));
  const { message_id } = Message.parse(said.data);
  await settled(founded, others[0]!);
  expect(await lastOf()).not.toHaveProperty("deleted_by");
  await ann.delete(`/messages/${message_id}?for=everyone`);
  await settled(founded, others[0]!);
  expect(await lastOf()).toMatchObject({ message_id, type: "text", deleted_by: ann.id });
  expect(await lastOf()).not.toHaveProperty("system");
});

test("[CHT-11] pages follow each other without gap or repetition, while messages arrive", async () => {
  const { ann, others, ids } = await withChats(5);
  const newestFirst = ids.toReversed();

  const first = await list(ann, "?limit=2");
  await others[0]!.post(`/chats/${ids[0]}/messages`, text("moves up"));
  await settled(ids[0]!, ann);
  const second = await list(ann, `?limit=2&cursor=${first.next_cursor}`);

  expect(idsOf(first)).toEqual(newestFirst.slice(0, 2));
  expect(idsOf(second)).toEqual(newestFirst.slice(2, 4));
  expect(second.next_cursor).toBeNull();
});

test("[CHT-11] a cursor is the seed's instant, or what the list gave; limits are 1 to 100", async () => {
  const { ann, ids } = await withChats(3);
  const { chats } = await list(ann);

  expect(idsOf(await list(ann, `?cursor=${chats[0]!.updated_at}`))).toEqual([ids[1], ids[0]]);
  const updated = chats[0]!.updated_at;
  for (const cursor of ["yesterday", "2026-01-01", `${updated}~x`, "", "x".repeat(600)]) {
    const { status, error } = await ann.get(`/chats?cursor=${cursor}`);
    expect([status, error?.code]).toEqual([400, "INVALID_CURSOR"]);
  }
  for (const query of ["limit=0", "limit=101", "archived=yes", "page=2"]) {
    expect((await ann.get(`/chats?${query}`)).status, query).toBe(422);
  }
});

test("[CHT-12] five chats at most are pinned; they stand on top, in pages of any size", async () => {
  const { ann, ids } = await withChats(7);
  const pin = (chat_id: string, is_pinned = true) =>
    ann.patch(`/chats/${chat_id}/pin`, { is_pinned });
  for (const id of ids.slice(0, 5)) expect((await pin(id)).status).toBe(200);

  expect(await pin(ids[5]!)).toMatchObject({ status: 409, error: { code: "TOO_MANY_PINS" } });
  expect((await pin(ids[0]!)).status).toBe(200);
  const expected = [4, 3, 2, 1, 0, 6, 5].map((n) => ids[n]);
  expect(idsOf(await list(ann))).toEqual(expected);
  for (const limit of [1, 2, 3, 5, 6]) {
    const found: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof list>> = await list(
        ann,
        `?limit=${limit}${cursor && `&cursor=${cursor}`}`,
      );
      expect(page.chats.length).toBeLessThanOrEqual(limit);
      found.push(...idsOf(page));
      cursor = page.next_cursor;
    }
    expect(found, `pages of ${limit}`).toEqual(expected);
  }
  await pin(ids[4]!, false);
  expect(idsOf(await list(ann)).slice(0, 5)).toEqual([3, 2, 1, 0, 6].map((n) => ids[n]));
});

test("[CHT-13] an archived chat is listed apart, until a message brings it back, unless it is muted", async () => {
  const { ann, others, ids } = await withChats(3);
  const tablet = await ann.device();
  await connected(tablet);
  const archive = (chat_id: string) =>
    ann.patch(`/chats/${chat_id}/archive`, { is_archived: true });
  await ann.patch(`/chats/${ids[0]}/pin`, { is_pinned: true });
  await archive(ids[0]!);
  await archive(ids[1]!);
  await ann.patch(`/chats/${ids[1]}/mute`, { is_muted: true });
  const { changes } = await tablet.hears(
    "chat.updated",
    (data) => data.changes.is_archived === true,
  );
  expect(changes).toMatchObject({ is_archived: true, is_pinned: false });

  expect(idsOf(await list(ann))).toEqual([ids[2]]);
  expect(idsOf(await list(ann, "?archived=true"))).toEqual([ids[1], ids[0]]);
  for (const n of [0, 1]) await others[n]!.post(`/chats/${ids[n]}/messages`, text("hey"));
  await settled(ids[0]!, ann);
  await settled(ids[1]!, ann);

  expect(idsOf(await list(ann))).toEqual([ids[0], ids[2]]);
  expect(idsOf(await list(ann, "?archived=true"))).toEqual([ids[1]]);
  await tablet.hears("chat.updated", (data) => data.changes.is_archived === false);
});

test("[CHT-14] a mute lasts until its time, which lies in the future, or for good", async () => {
  const { ann, ids } = await withChats(1);
  const mute = (body: object) => ann.patch(`/chats/${ids[0]}/mute`, body);
  const inAnHour = new Date(Date.now() + 3_600_000).toISOString();

  expect((await mute({ is_muted: true, mute_until: inAnHour })).status).toBe(200);
  expect((await list(ann)).chats).toMatchObject([{ is_muted: true, mute_until: inAnHour }]);
  const exact = `${inAnHour.slice(0, 19)}Z`;
  expect((await mute({ is_muted: true, mute_until: exact })).status).toBe(200);
  expect((await list(ann)).chats[0]!.mute_until).toBe(exact.replace("Z", ".000Z"));
  const past = await mute({ is_muted: true, mute_until: new Date(Date.now() - 1).toISOString() });
  expect([past.status, past.error?.details[0]?.path]).toEqual([422, "mute_until"]);
  expect((await mute({})).status).toBe(422);

  const soon = new Date(Date.now() + 50).toISOString();
  await mute({ is_muted: true, mute_until: soon });
  await expect
    .poll(async () => (await list(ann)).chats[0])
    .toMatchObject({ is_muted: false, mute_until: null });
  await mute({ is_muted: true });
  expect((await list(ann)).chats).toMatchObject([{ is_muted: true, mute_until: null }]);
  await mute({ is_muted: false });
  expect((await list(ann)).chats).toMatchObject([{ is_muted: false }]);
});

test("[CHT-15] marking a chat unread is a flag of its own, which reading takes away", async () => {
  const { ann, ids } = await withChats(1);
  const chat_id = ids[0]!;
  const tablet = await ann.device();
  await connected(tablet);
  const { messages } = (await ann.get(`/chats/${chat_id}/messages`)).data as {
    messages: { message_id: string }[];
  };
  const read = { up_to_message_id: messages[0]!.message_id };
  await ann.post(`/chats/${chat_id}/messages/read`, read);

  await ann.patch(`/chats/${chat_id}/mark-unread`, { is_marked_unread: true });
  expect((await list(ann)).chats).toMatchObject([{ is_marked_unread: true, unread_count: 0 }]);
  expect((await ann.get("/chats/unread")).data).toMatchObject({ total: 0 });
  await tablet.hears("chat.updated", ({ changes }) => changes.is_marked_unread === true);
  await ann.post(`/chats/${chat_id}/messages/read`, read);

  expect((await list(ann)).chats).toMatchObject([{ is_marked_unread: false }]);
  await tablet.hears("chat.updated", ({ changes }) => changes.is_marked_unread === false);
});

test("[CHT-16] one's settings and drafts follow to one's devices, survive sleep, and are nobody else's", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  const tablet = await ann.device();
  await connected(tablet);
  await says(bob, chat_id, "hi");
  await settled(chat_id, ann);

  await ann.put(`/chats/${chat_id}/draft`, { draft: "Well, " });
  await ann.patch(`/chats/${chat_id}/pin`, { is_pinned: true });
  await ann.patch(`/chats/${chat_id}/pin`, { is_pinned: true });

  expect((await tablet.hears("chat.updated")).changes).toEqual({ draft: "Well, " });
  // That it is in no archive was so before.
  expect((await tablet.hears("chat.updated")).changes).toEqual({ is_pinned: true });
  await asleep(hubOf(ann));
  expect((await list(ann)).chats).toMatchObject([{ draft: "Well, ", is_pinned: true }]);
  expect((await list(bob)).chats).toMatchObject([{ draft: "", is_pinned: false }]);
  expect(tablet.heard().filter(({ event }) => event === "chat.updated")).toHaveLength(2);
  expect((await ann.put(`/chats/${chat_id}/draft`, { draft: "x".repeat(4097) })).status).toBe(422);
  bob.say({ event: "ping", data: {}, req_id: "p" });
  await bob.hears("pong");
  expect(bob.heard().map(({ event }) => event)).not.toContain("chat.updated");
});

test("[CHT-17] receipts, typing, settings and one's own reading never reorder the list", async () => {
  const { ann, others, ids } = await withChats(2);
  const before = await list(ann);
  await connected(others[0]!);
  const { messages } = (await ann.get(`/chats/${ids[0]}/messages`)).data as {
    messages: { message_id: string }[];
  };
  await ann.post(`/chats/${ids[0]}/messages/read`, { up_to_message_id: messages[0]!.message_id });
  others[0]!.say({ event: "typing.start", data: { chat_id: ids[0]! }, req_id: "t" });
  await others[0]!.hears("ok");
  await ann.patch(`/chats/${ids[0]}/mute`, { is_muted: true });
  await ann.put(`/chats/${ids[0]}/draft`, { draft: "later" });

  expect(idsOf(await list(ann))).toEqual(idsOf(before));
  expect((await list(ann)).chats[1]!.updated_at).toBe(before.chats[1]!.updated_at);
});

test("[CHT-18] unread totals say in which chats", async () => {
  const { ann, others, ids } = await withChats(2);
  await others[1]!.post(`/chats/${ids[1]}/messages`, text("more"));
  await settled(ids[1]!, ann);

  const { data } = await ann.get("/chats/unread");

  expect(data).toEqual({
    total: 3,
    chats: expect.arrayContaining([
      { chat_id: ids[0], unread_count: 1 },
      { chat_id: ids[1], unread_count: 2 },
    ]),
  });
});

test("[CHT-19] whom one blocks may go on writing, and is never heard, not even after unblocking", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  await says(bob, chat_id, "before");
  await ann.hears("message.new");
  await block(ann, bob);

  const unheard = await says(bob, chat_id, "can you hear me?");
  await settled(chat_id, ann);
  expect((await list(ann)).chats).toMatchObject([
    { unread_count: 1, last_message: { preview: "before" } },
  ]);
  expect((await list(bob)).chats).toMatchObject([
    { last_message: { preview: "can you hear me?" } },
  ]);
  ann.say({ event: "message.send", data: { chat_id, ...text("no") } });
  expect(await ann.hears("error")).toMatchObject({ code: 4003, reason: "BLOCKED" });
  await unblock(ann, bob);
  await asleep(roomOf(chat_id));
  const heard = await says(bob, chat_id, "now?");

  expect(await ann.hears("message.new", ({ seq }) => seq === heard.seq)).toBeDefined();
  const seqs = async (person: Person) => {
    const { messages } = (await person.get(`/chats/${chat_id}/messages`)).data as {
      messages: { seq: number; status?: string }[];
    };
    return messages.map(({ seq }) => seq);
  };
  expect(await seqs(ann)).toEqual([3, 1]);
  expect(await seqs(bob)).toEqual([3, 2, 1]);
  await ann.post(`/chats/${chat_id}/messages/read`, { up_to_message_id: heard.message_id });
  const { messages } = (await bob.get(`/chats/${chat_id}/messages`)).data as {
    messages: { status: string }[];
  };
  expect(messages.map(({ status }) => status)).toEqual(["read", "sent", "read"]);
  expect((await ann.post(`/messages/${unheard.message_id}/star`)).status).toBe(404);
  ann.say({ event: "chat.pull", data: { chat_id, after_change_seq: 0, limit: 100 } });
  expect((await ann.hears("chat.synced")).messages.map(({ seq }) => seq)).toEqual([1, 3]);
});

test("[CHT-19] a first message across a block introduces nobody; typing and receipts are hidden", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  await block(ann, bob);
  const chat_id = await directChat(bob, ann);
  const tablet = await ann.device();
  await Promise.all([connected(bob), connected(tablet)]);
  await says(bob, chat_id, "let me introduce myself");
  expect((await list(ann)).chats).toEqual([]);
  await unblock(ann, bob);
  await says(bob, chat_id, "hello");
  const first = await tablet.hears("message.new");
  expect(first).toMatchObject({ seq: 2, payload: { body: "hello" } });
  await block(ann, bob);

  await tablet.post(`/chats/${chat_id}/messages/read`, { up_to_message_id: first.message_id });
  bob.say({ event: "typing.start", data: { chat_id }, req_id: "t" });
  await bob.hears("ok");
  const [mine] = ((await bob.get(`/chats/${chat_id}/messages`)).data as { messages: object[] })
    .messages;
  expect(mine).toMatchObject({ status: "sent" });
  tablet.say({ event: "ping", data: {}, req_id: "p" });
  await tablet.hears("pong");
  expect(tablet.heard().map(({ event }) => event)).not.toContain("typing");
});

test("[CHT-19] nobody is added to a group across a block, whichever way it points; shared groups go on", async () => {
  const [ann, bob, cid, dan] = (await people(4)) as [Person, Person, Person, Person];
  const shared = await group(ann, bob, cid);
  await ann.post(`/users/${bob.id}/block`);
  await dan.post(`/users/${ann.id}/block`);

  for (const [by, others, at] of [
    [ann, [cid, bob], "participant_ids.1"],
    [bob, [ann, cid], "participant_ids.0"],
    [ann, [dan, cid], "participant_ids.0"],
  ] as const) {
    const participant_ids = others.map(({ id }) => id);
    const answer = await by.post("/chats", { type: "group", name: "G", participant_ids });
    expect([answer.status, answer.error?.code]).toEqual([403, "BLOCKED"]);
    expect(answer.error?.details[0]?.path).toBe(at);
  }
  const add = await ann.post(`/chats/${shared}/participants`, { user_ids: [dan.id] });
  expect(add.error?.code).toBe("BLOCKED");
  await Promise.all([connected(ann), connected(bob)]);
  await says(bob, shared, "still here");
  expect(await ann.hears("message.new", ({ type }) => type === "text")).toMatchObject({
    sender_id: bob.id,
  });
});
