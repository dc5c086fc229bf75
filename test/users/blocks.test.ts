import { env } from "cloudflare:workers";
import { and, eq, like } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import { BlockedUsers } from "#contract/users";
import { outbox_events } from "#d1-migrations/schema/platform";
import { blocks } from "#d1-migrations/schema/users";
import { newId } from "#lib/ids";
import { directChat, text } from "#test/support/chats";
import { envWith } from "#test/support/env-with";
import { type Person, registered } from "#test/support/people";
import { perform } from "#workers/outbox/perform";
import { sweepOutbox } from "#workers/outbox/sweep";
import { block } from "#workers/users/block";

const blocked = async (person: Person, query = "") =>
  BlockedUsers.parse((await person.get(`/users/blocked${query}`)).data);

const send = (person: Person, chatId: string, body: string) =>
  person.post(`/chats/${chatId}/messages`, text(body));

test("[USR-17] blocking and unblocking can be repeated, and only the blocker's list tells", async () => {
  const [ann, bob] = [await registered(), await registered({ display_name: "Bob" })];
  for (const _ of [1, 2]) {
    expect(await ann.post(`/users/${bob.id}/block`)).toMatchObject({ status: 200 });
  }
  expect(await blocked(ann)).toMatchObject({
    users: [{ id: bob.id, display_name: "Bob" }],
    next_cursor: null,
  });
  expect((await blocked(bob)).users).toEqual([]);
  for (const _ of [1, 2]) {
    expect(await ann.delete(`/users/${bob.id}/block`)).toMatchObject({ status: 200 });
  }
  expect((await blocked(ann)).users).toEqual([]);
});

test("[USR-17] nobody unblocks for somebody else", async () => {
  const [ann, bob] = [await registered(), await registered()];
  await ann.post(`/users/${bob.id}/block`);
  expect(await bob.delete(`/users/${ann.id}/block`)).toMatchObject({ status: 200 });
  expect((await blocked(ann)).users).toHaveLength(1);
});

test("[USR-17] one cannot block oneself, nor somebody who does not exist", async () => {
  const ann = await registered();
  expect(await ann.post(`/users/${ann.id}/block`)).toMatchObject({
    status: 422,
    error: { details: [{ path: "id" }] },
  });
  expect(await ann.post(`/users/${newId()}/block`)).toMatchObject({ status: 404 });
  expect(await ann.delete(`/users/${newId()}/block`)).toMatchObject({ status: 404 });
  expect(await ann.post("/users/nobody/block")).toMatchObject({ status: 422 });
});

test("[USR-18] the block list comes latest first, a page at a time, ties included", async () => {
  const ann = await registered();
  const others = await Promise.all(Array.from({ length: 5 }, () => registered()));
  const rows = others.map(({ id: blocked_id }, i) => ({
    user_id: ann.id,
    blocked_id,
    created_at: Math.floor(i / 2),
  }));
  await drizzle(env.DB).insert(blocks).values(rows);
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const query: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const page: BlockedUsers = await blocked(ann, `?limit=2${query}`);
    seen.push(...page.users.map(({ id }) => id));
    cursor = page.next_cursor;
  }
  const expected = rows.toSorted(
    (a, b) => b.created_at - a.created_at || (a.blocked_id < b.blocked_id ? 1 : -1),
  );
  expect(seen).toEqual(expected.map(({ blocked_id }) => blocked_id));
});

test("[USR-19] a block holds in the direct chat from the answer on, and so does its end", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat = await directChat(ann, bob);
  expect(await send(ann, chat, "hi")).toMatchObject({ status: 201 });

  await ann.post(`/users/${bob.id}/block`);
  expect(await send(ann, chat, "more")).toMatchObject({ status: 403, error: { code: "BLOCKED" } });
  await ann.delete(`/users/${bob.id}/block`);
  expect(await send(ann, chat, "sorry")).toMatchObject({ status: 201 });
});

test("[USR-19] who watches the other sees them vanish with the block, on both sides", async () => {
  const [ann, bob] = [await registered(), await registered()];
  await Promise.all([ann.connect(), bob.connect()]);
  ann.say({ event: "presence.subscribe", data: { user_ids: [bob.id] } });
  bob.say({ event: "presence.subscribe", data: { user_ids: [ann.id] } });
  expect(await ann.hears("presence")).toMatchObject({ online: true });
  expect(await bob.hears("presence")).toMatchObject({ online: true });

  await ann.post(`/users/${bob.id}/block`);
  const hidden = { online: false, last_seen: null };
  expect(await bob.hears("presence", ({ online }) => !online)).toMatchObject(hidden);
  expect(await ann.hears("presence", ({ online }) => !online)).toMatchObject(hidden);
});

test("[USR-19] [PLT-2] a server that dies right after the block is made up for by the sweep", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat = await directChat(ann, bob);
  await send(ann, chat, "hi");
  const dying = envWith({
    get CHAT_ROOM(): Env["CHAT_ROOM"] {
      throw new Error("The machine lost power");
    },
    get EFFECTS(): Env["EFFECTS"] {
      throw new Error("The machine lost power");
    },
  });
  const between = { user_id: ann.id, other_id: bob.id, request_id: "test" };
  await block(between, dying, Date.now() - 120_000);
  expect((await blocked(ann)).users).toHaveLength(1);
  expect(await send(ann, chat, "the room has not heard")).toMatchObject({ status: 201 });

  await sweepOutbox(env, Date.now());
  await expect
    .poll(async () => (await send(ann, chat, "has it now?")).status, { timeout: 10_000 })
    .toBe(403);
});

test("[USR-19] [PLT-5] the effect of a block can be repeated, and comes late without harm", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const chat = await directChat(ann, bob);
  await ann.post(`/users/${bob.id}/block`);
  const late = { kind: "block.changed", user_id: ann.id, other_id: bob.id } as const;
  await Promise.all([perform(late, env, Date.now()), perform(late, env, Date.now())]);
  expect(await send(ann, chat, "hi")).toMatchObject({ status: 403 });

  await ann.delete(`/users/${bob.id}/block`);
  await perform(late, env, Date.now());
  expect(await send(ann, chat, "hi")).toMatchObject({ status: 201 });
});

test("[USR-19] [PLT-1] what a block must still do is recorded with it, and marked once done", async () => {
  const [ann, bob] = [await registered(), await registered()];
  await ann.post(`/users/${bob.id}/block`);
  const recorded = await drizzle(env.DB)
    .select()
    .from(outbox_events)
    .where(like(outbox_events.effect, `%${ann.id}%`));
  expect(recorded).toHaveLength(1);
  expect(recorded[0]!.done_at).not.toBeNull();
  const kept = await drizzle(env.DB)
    .select()
    .from(blocks)
    .where(and(eq(blocks.user_id, ann.id), eq(blocks.blocked_id, bob.id)));
  expect(kept).toHaveLength(1);
});

test("[USR-20] the blocked one finds the blocker as before, only without a photo, and is told nothing", async () => {
  const ann = await registered({ display_name: "Ann", avatar_url: "https://a.test/a.png" });
  const bob = await registered();
  await ann.post(`/users/${bob.id}/block`);
  const found = await bob.post("/users/contacts/sync", { phone_numbers: [ann.phone] });
  expect(found.data).toEqual({
    registered_users: [{ phone: ann.phone, user_id: ann.id, display_name: "Ann", avatar_url: "" }],
  });
  expect((await bob.get(`/users/${ann.id}`)).data).toMatchObject({
    display_name: "Ann",
    avatar_url: "",
    status_text: "",
    is_blocked: false,
  });
  expect((await ann.get(`/users/${bob.id}`)).data).toMatchObject({ is_blocked: true });
});
