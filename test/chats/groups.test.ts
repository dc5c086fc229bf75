import { expect, test } from "vitest";

import { Chat, ChatList, NewChat } from "#contract/chats";
import { History } from "#contract/messages";
import { directChatId, newId } from "#lib/ids";
import { connected, directChat, group, roomOf, says, settled, text } from "#test/support/chats";
import { asleep } from "#test/support/faults";
import { type Person, registered } from "#test/support/people";

const people = (n: number) =>
  Promise.all(
    Array.from({ length: n }, (_, i) =>
      registered({ display_name: ["Ann", "Bob", "Cid", "Dan"][i] ?? "" }),
    ),
  );

const chatOf = async (person: Person, chat_id: string) =>
  Chat.parse((await person.get(`/chats/${chat_id}`)).data);

const rolesOf = async (person: Person, chat_id: string) =>
  Object.fromEntries(
    (await chatOf(person, chat_id)).participants.map(({ user_id, role }) => [user_id, role]),
  );

async function history(person: Person, chat_id: string) {
  return History.parse((await person.get(`/chats/${chat_id}/messages`)).data).messages;
}

async function list(person: Person) {
  return ChatList.parse((await person.get("/chats")).data).chats;
}

test("[CHT-1] two people have one direct chat, whoever opens it, however often and at once", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const open = (from: Person, to: Person) =>
    from.post("/chats", { type: "direct", participant_id: to.id });

  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map((n) => (n % 2 ? open(ann, bob) : open(bob, ann))),
  );

  const ids = answers.map(({ data }) => Chat.parse(data).chat_id);
  expect(new Set(ids).size).toBe(1);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 201]);
  const again = await open(ann, bob);
  expect(again.status).toBe(200);
  expect(Chat.parse(again.data)).toMatchObject({
    type: "direct",
    name: null,
    participants: expect.arrayContaining([
      expect.objectContaining({ user_id: ann.id, display_name: "Ann" }),
      expect.objectContaining({ user_id: bob.id, display_name: "Bob" }),
    ]),
  });
});

test("[CHT-1] one may talk to oneself; not to nobody", async () => {
  const [ann] = (await people(1)) as [Person];
  const chat_id = await directChat(ann, ann);
  await connected(ann);
  await says(ann, chat_id, "milk, bread");

  expect((await chatOf(ann, chat_id)).participants).toHaveLength(1);
  expect(await list(ann)).toMatchObject([{ participant: { id: ann.id }, unread_count: 0 }]);
  expect((await history(ann, chat_id))[0]).toMatchObject({ seq: 1, status: "sent" });
  const nobody = await ann.post("/chats", { type: "direct", participant_id: newId() });
  expect([nobody.status, nobody.error?.details[0]?.path]).toEqual([404, "participant_id"]);
});

test("[CHT-2] the other side learns of a direct chat with the first message, or by opening it", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  await Promise.all([connected(bob), connected(cid)]);
  const [withBob, withCid] = [await directChat(ann, bob), await directChat(ann, cid)];
  await asleep(roomOf(withBob));
  await connected(ann);
  for (const event of ["typing.start", "typing.stop"] as const) {
    ann.say({ event, data: { chat_id: withBob }, req_id: "t" });
    await ann.hears("ok");
  }
  expect(await list(bob)).toEqual([]);
  expect(await list(ann)).toHaveLength(2);

  await ann.post(`/chats/${withBob}/messages`, text("hello"));
  await directChat(cid, ann);

  expect(await bob.hears("chat.created")).toMatchObject({ chat_id: withBob, type: "direct" });
  expect(await bob.hears("message.new")).toMatchObject({ chat_id: withBob, seq: 1 });
  expect(
    bob
      .heard()
      .map(({ event }) => event)
      .slice(2),
  ).toEqual(["chat.created", "message.new"]);
  expect(await cid.hears("chat.created")).toMatchObject({ chat_id: withCid });
  expect(await list(cid)).toMatchObject([
    { chat_id: withCid, participant: { display_name: "Ann" } },
  ]);
});

test("[CHT-3] founding a group makes its founder the admin and tells everybody", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  await Promise.all([connected(ann), connected(bob), connected(cid)]);
  const body = { type: "group", name: " Squad ", participant_ids: [bob.id, cid.id] };

  const { status, data } = await ann.post("/chats", body);

  expect(status).toBe(201);
  const chat = Chat.parse(data);
  expect(chat).toMatchObject({ type: "group", name: "Squad", created_by: ann.id, description: "" });
  expect(await rolesOf(bob, chat.chat_id)).toEqual({
    [ann.id]: "admin",
    [bob.id]: "member",
    [cid.id]: "member",
  });
  for (const person of [ann, bob, cid]) {
    const created = await person.hears("chat.created");
    expect(created).toMatchObject({ chat_id: chat.chat_id, name: "Squad" });
    expect(created.participants).toHaveLength(3);
    expect(await person.hears("message.new")).toMatchObject({
      seq: 1,
      type: "system",
      sender_id: ann.id,
      payload: { action: "created", body: "Ann created the group “Squad”", name: "Squad" },
    });
    expect(await list(person)).toMatchObject([{ name: "Squad", unread_count: 0 }]);
  }
});

test("[CHT-3] a group starts with 3 to 256 people who exist and are named once", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const found = (changes: object) =>
    ann.post("/chats", { type: "group", name: "G", participant_ids: [bob.id, cid.id], ...changes });

  for (const changes of [
    { participant_ids: [bob.id] },
    { participant_ids: [bob.id, bob.id] },
    { participant_ids: [bob.id, ann.id] },
    { participant_ids: Array.from({ length: 256 }, newId) },
    { name: " " },
    { name: "x".repeat(101) },
    { description: "x".repeat(513) },
    { is_admin_only: true },
  ]) {
    expect((await found(changes)).status, JSON.stringify(changes).slice(0, 80)).toBe(422);
  }
  const missing = await found({ participant_ids: [bob.id, newId()] });
  expect([missing.status, missing.error?.details[0]?.path]).toEqual([404, "participant_ids.1"]);
  expect(await list(ann)).toEqual([]);
  const most = {
    type: "group",
    name: "x".repeat(100),
    participant_ids: Array.from({ length: 255 }, newId),
  };
  expect(NewChat.safeParse(most).success).toBe(true);
});

test("[CHT-3] founding with an Idempotency-Key happens once", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const body = { type: "group", name: "Once", participant_ids: [bob.id, cid.id] };
  const headers = { "idempotency-key": newId() };

  const [first, again] = [
    await ann.post("/chats", body, headers),
    await ann.post("/chats", body, headers),
  ];

  expect(again.data).toEqual(first.data);
  expect(await list(ann)).toHaveLength(1);
  const other = await ann.post("/chats", { ...body, name: "Other" }, headers);
  expect(other.error?.code).toBe("IDEMPOTENCY_KEY_REUSED");
});

test("[CHT-4] admins change name, description, picture and who may speak; a rename is a system message", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  await connected(bob);

  const change = { name: "Team", description: "We play", avatar_url: "https://a.test/t.png" };
  const { status, data } = await ann.patch(`/chats/${chat_id}`, { ...change, is_admin_only: true });

  expect(status).toBe(200);
  expect(Chat.parse(data)).toMatchObject({ ...change, is_admin_only: true, version: 2 });
  const { changes } = await bob.hears("chat.updated");
  expect(changes).toEqual({ ...change, is_admin_only: true, version: 2 });
  expect(await bob.hears("message.new")).toMatchObject({
    type: "system",
    payload: { action: "renamed", body: "Ann renamed the group to “Team”", name: "Team" },
  });
  expect(await list(bob)).toMatchObject([{ name: "Team", avatar_url: change.avatar_url }]);
  await ann.patch(`/chats/${chat_id}`, change);
  expect((await chatOf(ann, chat_id)).version).toBe(2);

  expect(await bob.patch(`/chats/${chat_id}`, change)).toMatchObject({
    error: { code: "ADMIN_ONLY" },
  });
  for (const wrong of [{}, { name: "" }, { avatar_url: "http://a.test" }, { type: "direct" }]) {
    expect((await ann.patch(`/chats/${chat_id}`, wrong)).status).toBe(422);
  }
});

test("[CHT-4] If-Match refuses a change to what somebody else changed first", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  const rename = (name: string, version: string) =>
    ann.patch(`/chats/${chat_id}`, { name }, { "if-match": version });

  expect((await rename("A", '"1"')).status).toBe(200);
  expect(await rename("B", '"1"')).toMatchObject({
    status: 412,
    error: { code: "PRECONDITION_FAILED" },
  });
  expect((await rename("B", "one")).status).toBe(412);
  expect((await rename("B", '"2"')).status).toBe(200);
  expect((await rename("C", "2")).status).toBe(412);
  expect((await rename("C", "3")).status).toBe(200);
});

test("[CHT-5] who is added sees what follows, and everybody learns of it", async () => {
  const [ann, bob, cid, dan] = (await people(4)) as [Person, Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  await Promise.all([connected(ann), connected(bob), connected(dan)]);
  await says(ann, chat_id, "before Dan");

  const { status, data } = await ann.post(`/chats/${chat_id}/participants`, {
    user_ids: [bob.id, dan.id],
  });

  expect(status).toBe(200);
  expect(Chat.parse(data).participants).toHaveLength(4);
  expect(await bob.hears("group.member.added")).toMatchObject({
    user_id: dan.id,
    display_name: "Dan",
  });
  expect(await dan.hears("chat.created")).toMatchObject({ chat_id, name: "Squad" });
  expect(await dan.hears("message.new")).toMatchObject({
    seq: 3,
    payload: { action: "added", user_ids: [dan.id], body: "Ann added Dan" },
  });
  expect((await history(dan, chat_id)).map(({ seq }) => seq)).toEqual([3]);
  await says(dan, chat_id, "hello");
  expect(await list(dan)).toMatchObject([{ unread_count: 0, role: "member", last_seq: 4 }]);
});

test("[CHT-5] only admins add; a full group and unknown people are refused, and then nobody is added", async () => {
  const [ann, bob, cid, dan] = (await people(4)) as [Person, Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  const add = (by: Person, ...user_ids: string[]) =>
    by.post(`/chats/${chat_id}/participants`, { user_ids });

  expect((await add(bob, dan.id)).error?.code).toBe("ADMIN_ONLY");
  expect((await add(dan, dan.id)).error?.code).toBe("NOT_A_MEMBER");
  expect((await add(ann, dan.id, newId())).error?.code).toBe("NOT_FOUND");
  expect((await add(ann)).status).toBe(422);
  const crowd = Array.from({ length: 253 }, () => ({
    id: newId(),
    display_name: "",
    avatar_url: "",
  }));
  const named = { id: ann.id, display_name: "", avatar_url: "" };
  await roomOf(chat_id).addMembers(named, crowd);
  expect(await add(ann, dan.id)).toMatchObject({ status: 409, error: { code: "GROUP_FULL" } });
  expect((await chatOf(ann, chat_id)).participants).toHaveLength(256);
  const direct = await directChat(ann, bob);
  expect((await ann.post(`/chats/${direct}/participants`, { user_ids: [cid.id] })).status).toBe(
    403,
  );
});

test("[CHT-6] who is removed hears of it and of nothing after; what came before they keep", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const body = { type: "group", name: "Squad", participant_ids: [bob.id, cid.id] };
  const { chat_id } = Chat.parse((await ann.post("/chats", body)).data);
  await Promise.all([connected(ann), connected(bob), connected(cid)]);
  await says(ann, chat_id, "for all");

  expect((await ann.delete(`/chats/${chat_id}/participants/${bob.id}`)).status).toBe(200);
  await says(ann, chat_id, "not for Bob");
  await cid.hears("message.new", ({ seq }) => seq === 4);
  ann.say({ event: "typing.start", data: { chat_id } });
  await cid.hears("typing");
  await settled(chat_id, bob, cid);

  expect(await bob.hears("group.member.removed")).toMatchObject({ chat_id, user_id: bob.id });
  expect(await cid.hears("group.member.removed")).toMatchObject({ user_id: bob.id });
  expect(await cid.hears("message.new", ({ seq }) => seq === 3)).toMatchObject({
    payload: { action: "removed", body: "Ann removed Bob" },
  });
  bob.say({ event: "ping", data: {}, req_id: "p" });
  await bob.hears("pong");
  expect(
    bob
      .heard()
      .slice(-2)
      .map(({ event }) => event),
  ).toEqual(["group.member.removed", "pong"]);
  expect(await list(bob)).toEqual([]);
  expect((await history(bob, chat_id)).map(({ seq }) => seq)).toEqual([2, 1]);
  for (const path of [`/chats/${chat_id}`]) {
    expect((await bob.get(path)).error?.code).toBe("NOT_A_MEMBER");
  }
  expect((await bob.patch(`/chats/${chat_id}/mute`, { is_muted: true })).status).toBe(404);
  const pull = { chat_id, after_change_seq: 0, limit: 100 };
  bob.say({ event: "chat.pull", data: pull });
  expect((await bob.hears("chat.synced")).messages.map(({ seq }) => seq)).toEqual([1, 2]);
  bob.say({ event: "typing.start", data: { chat_id } });
  expect(await bob.hears("error")).toMatchObject({ reason: "NOT_A_MEMBER" });
});

test("[CHT-6] who comes back sees both stays, and nothing of what lay between", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  await Promise.all([connected(ann), connected(bob)]);
  await says(ann, chat_id, "first stay");
  await bob.hears("message.new", ({ seq }) => seq === 2);
  await bob.delete(`/chats/${chat_id}/participants/${bob.id}`);
  const between = await says(ann, chat_id, "between");
  await ann.post(`/chats/${chat_id}/participants`, { user_ids: [bob.id] });
  await says(ann, chat_id, "second stay");
  await bob.hears("message.new", ({ seq }) => seq === 6);
  await asleep(roomOf(chat_id));

  expect((await history(bob, chat_id)).map(({ seq }) => seq)).toEqual([6, 5, 2, 1]);
  const read = { up_to_message_id: between.message_id };
  expect((await bob.post(`/chats/${chat_id}/messages/read`, read)).status).toBe(404);
  expect((await bob.delete(`/messages/${between.message_id}`)).status).toBe(404);
  bob.say({ event: "chat.pull", data: { chat_id, after_seq: 0, limit: 100 } });
  expect((await bob.hears("chat.synced")).messages.map(({ seq }) => seq)).toEqual([1, 2, 5, 6]);
  expect(await list(bob)).toMatchObject([
    { unread_count: 1, last_message: { preview: "second stay" } },
  ]);
});

test("[CHT-7] leaving: anybody may, the last admin names a successor, the last member closes the chat", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  await connected(bob);
  const leave = (who: Person, query = "") =>
    who.delete(`/chats/${chat_id}/participants/${who.id}${query}`);

  expect(await leave(ann)).toMatchObject({ status: 409, error: { code: "LAST_ADMIN" } });
  expect((await leave(ann, `?successor_id=${ann.id}`)).status).toBe(409);
  expect((await leave(ann, `?successor_id=${newId()}`)).status).toBe(404);
  expect((await leave(ann, `?successor_id=${bob.id}`)).status).toBe(200);
  await bob.hears("chat.updated", ({ changes }) => changes.participant?.role === "admin");
  expect(await bob.hears("message.new")).toMatchObject({
    payload: { action: "left", body: "Ann left" },
  });
  expect(await list(bob)).toMatchObject([{ role: "admin" }]);
  expect((await leave(cid)).status).toBe(200);
  expect((await leave(bob)).status).toBe(200);
  expect((await leave(bob)).error?.code).toBe("NOT_A_MEMBER");
  expect((await bob.post(`/chats/${chat_id}/messages`, text("?"))).status).toBe(403);
});

test("[CHT-8] admins promote, demote and remove; the last admin stays one", async () => {
  const [ann, bob, cid, eve] = (await people(4)) as [Person, Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  const role = (by: Person, who: Person, to: string) =>
    by.patch(`/chats/${chat_id}/participants/${who.id}/role`, { role: to });

  expect((await role(bob, bob, "admin")).error?.code).toBe("ADMIN_ONLY");
  expect((await role(eve, eve, "admin")).error?.code).toBe("NOT_A_MEMBER");
  expect((await role(ann, eve, "admin")).status).toBe(404);
  expect((await role(ann, bob, "owner")).status).toBe(422);
  expect((await role(ann, ann, "member")).error?.code).toBe("LAST_ADMIN");
  expect((await role(ann, bob, "admin")).status).toBe(200);
  expect((await role(ann, bob, "admin")).status).toBe(200);
  expect((await role(bob, ann, "member")).status).toBe(200);
  expect(await rolesOf(cid, chat_id)).toMatchObject({ [ann.id]: "member", [bob.id]: "admin" });

  const remove = (by: Person, who: Person) => by.delete(`/chats/${chat_id}/participants/${who.id}`);
  expect((await remove(ann, cid)).error?.code).toBe("ADMIN_ONLY");
  expect((await remove(eve, cid)).error?.code).toBe("NOT_A_MEMBER");
  expect((await remove(bob, eve)).status).toBe(404);
  expect((await remove(bob, ann)).status).toBe(200);
  expect((await remove(bob, ann)).status).toBe(404);
  const direct = await directChat(bob, cid);
  for (const answer of [
    await bob.delete(`/chats/${direct}/participants/${cid.id}`),
    await bob.patch(`/chats/${direct}`, { name: "Ours" }),
    await bob.patch(`/chats/${direct}/participants/${cid.id}/role`, { role: "admin" }),
  ]) {
    expect(answer.status).toBe(403);
  }
});

test("[CHT-9] whether two people have a direct chat shows nobody else, though its id can be reckoned", async () => {
  const [ann, bob, cid, eve] = (await people(4)) as [Person, Person, Person, Person];
  const [real, unreal] = [await directChat(ann, bob), directChatId(ann.id, cid.id)];
  await connected(eve);
  const probe = async (chat_id: string) => {
    const answers = [
      await eve.get(`/chats/${chat_id}`),
      await eve.patch(`/chats/${chat_id}`, { name: "?" }),
      await eve.get(`/chats/${chat_id}/messages`),
      await eve.post(`/chats/${chat_id}/messages`, text("?")),
      await eve.post(`/chats/${chat_id}/messages/read`, { up_to_message_id: newId() }),
      await eve.post(`/chats/${chat_id}/participants`, { user_ids: [eve.id] }),
      await eve.delete(`/chats/${chat_id}/participants/${ann.id}`),
      await eve.patch(`/chats/${chat_id}/participants/${ann.id}/role`, { role: "member" }),
    ];
    const attached = await eve.attach(chat_id);
    eve.say({ event: "typing.start", data: { chat_id } });
    const refusals = [await attached.hears("error"), await eve.hears("error")];
    return [...answers.map(({ status, error }) => [status, error]), ...refusals];
  };

  const learnt = await probe(real);

  expect(learnt).toEqual(await probe(unreal));
  expect(learnt[0]).toMatchObject([403, { code: "NOT_A_MEMBER" }]);
});

test("[CHT-9] a chat is its members' own: strangers learn nothing of it", async () => {
  const [ann, bob, cid, eve] = (await people(4)) as [Person, Person, Person, Person];
  const chat_id = await group(ann, bob, cid);
  await connected(eve);

  for (const answer of [
    await eve.get(`/chats/${chat_id}`),
    await eve.patch(`/chats/${chat_id}`, { name: "Mine" }),
    await eve.get(`/chats/${chat_id}/messages`),
  ]) {
    expect([answer.status, answer.error?.code]).toEqual([403, "NOT_A_MEMBER"]);
    expect(JSON.stringify(answer)).not.toContain("Squad");
  }
  for (const [path, body] of [
    ["mute", { is_muted: true }],
    ["pin", { is_pinned: true }],
    ["archive", { is_archived: true }],
    ["mark-unread", { is_marked_unread: true }],
  ] as const) {
    expect((await eve.patch(`/chats/${chat_id}/${path}`, body)).status).toBe(404);
  }
  expect((await eve.put(`/chats/${chat_id}/draft`, { draft: "?" })).status).toBe(404);
  expect((await eve.get(`/chats/${newId()}`)).status).toBe(404);
  expect((await eve.get("/chats/not-an-id")).status).toBe(422);
  eve.say({ event: "typing.start", data: { chat_id } });
  expect(await eve.hears("error")).toMatchObject({ code: 4003, reason: "NOT_A_MEMBER" });
});
