import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { Conversation, Conversations } from "#contract/conversations";
import { History, Message } from "#contract/messages";
import { directChatId, newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { connected, directChat, group, says, settled, text } from "#test/support/chats";
import { aCoach, aPair, connect } from "#test/support/coaching";
import { countQueries } from "#test/support/count-queries";
import { type Person, registered } from "#test/support/people";
import { listConversations } from "#workers/messages/conversations";

const PATH = "/messages/conversations";

const open = (person: Person, client_profile_id: string) =>
  person.post(PATH, { client_profile_id });

const listed = async (person: Person, query = "") =>
  Conversations.parse((await person.get(`${PATH}${query}`)).data);

const unread = async (person: Person) =>
  Object((await person.get("/messages/unread-count")).data).unread_count;

/** A coach and a client who talk. */
async function aConversation() {
  const pair = await aPair();
  const { data } = await open(pair.coach, pair.client_profile_id);
  return { ...pair, id: Conversation.parse(data).id };
}

test("[CNV-1] coach and client open one conversation, which is their direct chat", async () => {
  const { coach, client, client_profile_id } = await aPair();
  const opened = await open(coach, client_profile_id);
  expect(opened).toMatchObject({
    status: 201,
    data: {
      id: directChatId(coach.id, client.id),
      client_profile_id,
      coach_id: coach.id,
      participant: { id: client.id, display_name: "Client" },
      last_message: null,
      unread_count: 0,
    },
  });
  expect(await open(coach, client_profile_id)).toMatchObject({ status: 200, data: opened.data });
  expect(await open(client, client_profile_id)).toMatchObject({
    status: 200,
    data: { id: directChatId(coach.id, client.id), participant: { id: coach.id } },
  });
});

test("[CNV-1] a chat that was there before is the conversation, with all that was said", async () => {
  const { coach, client, client_profile_id } = await aPair();
  const chat = await directChat(client, coach);
  await client.post(`/chats/${chat}/messages`, text("before"));
  const { status, data } = await open(coach, client_profile_id);
  expect([status, Conversation.parse(data).last_message?.preview]).toEqual([200, "before"]);
});

test("[CNV-1] what is said under one name is there under the other, and on the sockets", async () => {
  const { coach, client, id } = await aConversation();
  const [line] = await Promise.all([connected(client), connected(coach)]);
  const draft = text("How was it?");
  const sent = await coach.post(`${PATH}/${id}/messages`, draft);
  expect(sent).toMatchObject({ status: 201, data: { payload: { body: "How was it?" } } });
  expect(await coach.post(`${PATH}/${id}/messages`, draft)).toMatchObject({ status: 200 });
  const { message_id } = Message.parse(sent.data);
  expect(await line.hears("message.new")).toMatchObject({ chat_id: id, message_id });

  await says(client, id, "Hard.");
  const [here, there] = await Promise.all([
    coach.get(`${PATH}/${id}/messages`),
    coach.get(`/chats/${id}/messages`),
  ]);
  expect(here.data).toEqual(there.data);
  const { messages } = History.parse(here.data);
  expect(messages.map(({ payload }) => Object(payload).body)).toEqual(["Hard.", "How was it?"]);
  const page = await coach.get(`${PATH}/${id}/messages?limit=1`);
  expect(page.data).toMatchObject({ has_more: true, messages: [{ payload: { body: "Hard." } }] });
});

test("[CNV-2] conversations are the chats with coaches and clients, in the order of the chats", async () => {
  const ann = await aCoach();
  const [bob, cas, dan] = [await registered(), await registered(), await registered()];
  await Promise.all([connect(ann, bob), connect(ann, cas)]);
  const mutual = await aCoach();
  await connect(ann, mutual);
  await connect(mutual, ann);
  const chats: string[] = [];
  for (const other of [bob, dan, mutual, cas]) {
    const chat = await directChat(other, ann);
    await other.post(`/chats/${chat}/messages`, text("hi"));
    await settled(chat, ann);
    chats.push(chat);
  }
  const squad = await group(dan, ann, bob);
  await dan.post(`/chats/${squad}/messages`, text("all"));
  await settled(squad, ann);

  const { conversations } = await listed(ann);
  expect(conversations.map(({ id }) => id)).toEqual([chats[3], chats[2], chats[0]]);
  const first = await listed(ann, "?limit=2");
  const rest = await listed(ann, `?limit=2&cursor=${encodeURIComponent(first.next_cursor!)}`);
  expect([...first.conversations, ...rest.conversations]).toEqual(conversations);
  expect(rest.next_cursor).toBeNull();
  expect(await unread(ann)).toBe(3);
  expect((await ann.get("/chats/unread")).data).toMatchObject({ total: 5 });

  await ann.patch(`/chats/${chats[3]}/pin`, { is_pinned: true });
  await ann.patch(`/chats/${chats[2]}/archive`, { is_archived: true });
  expect((await listed(ann)).conversations.map(({ id }) => id)).toEqual([chats[3], chats[0]]);
  const archived = await listed(ann, "?archived=true");
  expect(archived.conversations.map(({ id }) => id)).toEqual([chats[2]]);
  expect((await ann.get(`${PATH}/${chats[2]}`)).data).toEqual(archived.conversations[0]);
});

test("[CNV-2] a list takes the same questions however many conversations there are", async () => {
  const ann = await aCoach();
  const count = async () => {
    const { counting, queries } = countQueries();
    await listConversations(ann.id, { cursor: undefined, limit: 50, archived: false }, counting);
    return queries.length;
  };
  const talk = async () => open(ann, await connect(ann, await registered()));
  await talk();
  expect(await count()).toBe(2);
  await Promise.all([talk(), talk(), talk()]);
  expect(await count()).toBe(2);
});

test("[CNV-3] a conversation is read up to a message, or as a whole", async () => {
  const { coach, client, id } = await aConversation();
  const said: string[] = [];
  for (const body of ["one", "two", "three"]) {
    const { data } = await client.post(`${PATH}/${id}/messages`, text(body));
    said.push(Message.parse(data).message_id);
  }
  await settled(id, coach);
  expect(await unread(coach)).toBe(3);
  const read = (body?: object) => coach.post(`${PATH}/${id}/read`, body);
  expect(await read({ up_to_message_id: said[0] })).toMatchObject({ status: 200 });
  expect(await unread(coach)).toBe(2);
  expect(await read()).toMatchObject({ status: 200 });
  expect(await unread(coach)).toBe(0);
  expect((await coach.get("/chats/unread")).data).toMatchObject({ total: 0 });
  expect(await read({ up_to_message_id: newId() })).toMatchObject({ status: 404 });
});

test("[CNV-3] where nobody has written, there is nothing to read", async () => {
  const { coach, id } = await aConversation();
  expect(await coach.post(`${PATH}/${id}/read`)).toMatchObject({ status: 200 });
  expect((await coach.get(`${PATH}/${id}/messages`)).data).toMatchObject({ messages: [] });
});

const routes = (id: string, client_profile_id: string) =>
  [
    ["POST", PATH, { client_profile_id }],
    ["GET", `${PATH}/${id}`],
    ["GET", `${PATH}/${id}/messages`],
    ["POST", `${PATH}/${id}/messages`, text("hi")],
    ["POST", `${PATH}/${id}/read`],
  ] as const;

test("[CNV-4] to everybody else a conversation is not there", async () => {
  const { coach, client_profile_id, id } = await aConversation();
  const [eve, stranger] = [await aCoach(), await registered()];
  const friend = await registered();
  const plain = await directChat(coach, friend);
  for (const person of [eve, stranger]) {
    const authorization = `Bearer ${await person.token()}`;
    for (const [method, path, body] of routes(id, client_profile_id)) {
      const { status } = await ask(method, `/api/v1${path}`, body, { authorization });
      expect(status, `${method} ${path}`).toBe(404);
    }
    expect(await listed(person)).toEqual({ conversations: [], next_cursor: null });
  }
  for (const [method, path, body] of routes(id, client_profile_id)) {
    expect(await ask(method, `/api/v1${path}`, body)).toMatchObject({ status: 401 });
  }
  // A chat with somebody who is neither is none either.
  expect(await coach.get(`${PATH}/${plain}/messages`)).toMatchObject({ status: 404 });
});

test("[CNV-4] after the end the conversation is gone, and the chat stays", async () => {
  const { coach, client, client_profile_id, id } = await aConversation();
  await coach.post(`${PATH}/${id}/messages`, text("until then"));
  await client.delete(`/users/me/coaches/${client_profile_id}`);
  for (const person of [coach, client]) {
    const authorization = `Bearer ${await person.token()}`;
    for (const [method, path, body] of routes(id, client_profile_id)) {
      const { status } = await ask(method, `/api/v1${path}`, body, { authorization });
      expect(status, `${method} ${path}`).toBe(404);
    }
    expect((await listed(person)).conversations).toEqual([]);
    const kept = await person.get(`/chats/${id}/messages`);
    expect(kept.data).toMatchObject({ messages: [{ payload: { body: "until then" } }] });
  }
  expect(await env.CHAT_ROOM.getByName(id).history(client.id, undefined, 1)).toMatchObject({
    ok: true,
  });
});
