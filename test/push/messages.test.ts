import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { connected, directChat, group, hubOf, says, settled } from "#test/support/chats";
import { asleep, breakWayToRoom } from "#test/support/faults";
import { people, type Person, registered } from "#test/support/people";
import { pendingPushes, pushesTo, windowPasses } from "#test/support/pushes";
import { deliverPush } from "#workers/push/deliver-push";

/** Two people who talk: the first is there, the second is away. */
async function aTalk() {
  const [ann, bob] = [await registered({ display_name: "Ann" }), await registered()];
  const chatId = await directChat(ann, bob);
  await connected(ann);
  return { ann, bob, chatId };
}

/** Sends, and waits until the other's hub knows. */
async function tells(ann: Person, bob: Person, chatId: string, body: string) {
  const sent = await says(ann, chatId, body);
  await settled(chatId, bob);
  return sent;
}

/** The pushes that somebody has got once there are so many, and that none is under way. */
async function pushed(person: Person, count: number) {
  await expect.poll(() => pushesTo(person), { timeout: 10_000 }).toHaveLength(count);
  await expect.poll(() => pendingPushes(person), { timeout: 10_000 }).toEqual([]);
  const all = await pushesTo(person);
  expect(all).toHaveLength(count);
  return all;
}

test("[PSH-7] a message to somebody who is away is pushed with the words and fields of seed 001", async () => {
  const { ann, bob, chatId } = await aTalk();
  const sent = await tells(ann, bob, chatId, `${"a".repeat(99)}bcd`);
  await windowPasses(bob);
  const [push] = await pushed(bob, 1);
  const preview = `${"a".repeat(99)}b`;
  expect(push).toMatchObject({ to: bob.id, subject: "Ann", body: preview });
  expect(push!.data).toEqual({
    type: "new_message",
    chat_id: chatId,
    chat_type: "direct",
    message_id: sent.message_id,
    sender_id: ann.id,
    sender_name: "Ann",
    sender_avatar: "",
    message_preview: preview,
    message_type: "text",
    timestamp: String(Date.parse(sent.timestamp)),
    count: "1",
  });
  expect(await pushesTo(ann)).toEqual([]);
});

test("[PSH-8] messages that come within three seconds make one push, of the newest and their number", async () => {
  const { ann, bob, chatId } = await aTalk();
  for (const body of ["one", "two", "three"]) await tells(ann, bob, chatId, body);
  await windowPasses(bob);
  expect(await pushed(bob, 1)).toMatchObject([{ body: "three", data: { count: "3" } }]);
  await tells(ann, bob, chatId, "four");
  await windowPasses(bob);
  expect((await pushed(bob, 2))[1]).toMatchObject({ body: "four", data: { count: "1" } });
});

test("[PSH-8] the window closes by itself three seconds after the first message", async () => {
  const { ann, bob, chatId } = await aTalk();
  const before = Date.now();
  await tells(ann, bob, chatId, "Are you there?");
  const [push] = await pushed(bob, 1);
  expect(Date.parse(push!.created_at) - before).toBeGreaterThanOrEqual(3_000);
});

test("[PSH-9] what a device has confirmed is not pushed, what a live one has not is", async () => {
  const { ann, bob, chatId } = await aTalk();
  const line = await connected(bob);
  const { message_id } = await tells(ann, bob, chatId, "heard");
  line.say({ event: "message.delivered", data: { message_ids: [message_id] }, req_id: "1" });
  await line.hears("ok");
  await windowPasses(bob);
  expect(await pendingPushes(bob)).toEqual([]);

  await tells(ann, bob, chatId, "into a half-open socket");
  await windowPasses(bob);
  expect(await pushed(bob, 1)).toMatchObject([{ body: "into a half-open socket" }]);
});

test("[PSH-9] that a device has confirmed holds though the hub has slept since", async () => {
  const { ann, bob, chatId } = await aTalk();
  const line = await connected(bob);
  const { message_id } = await tells(ann, bob, chatId, "heard");
  line.say({ event: "message.delivered", data: { message_ids: [message_id] }, req_id: "1" });
  await line.hears("ok");
  await asleep(hubOf(bob));
  await windowPasses(bob);
  await pushed(bob, 0);
});

test("[PSH-10] what was read, or deleted for everyone, before it leaves is not pushed", async () => {
  const { ann, bob, chatId } = await aTalk();
  const { message_id } = await tells(ann, bob, chatId, "never mind");
  await ann.delete(`/messages/${message_id}?for=everyone`);
  await windowPasses(bob);
  await pushed(bob, 0);

  const other = await tells(ann, bob, chatId, "seen elsewhere");
  const read = await bob.post(`/chats/${chatId}/messages/read`, {
    up_to_message_id: other.message_id,
  });
  expect(read.status).toBe(200);
  await windowPasses(bob);
  await pushed(bob, 0);
});

test("[PSH-11] a muted chat does not push, and does again once the mute is over", async () => {
  const { ann, bob, chatId } = await aTalk();
  await tells(ann, bob, chatId, "before");
  await bob.patch(`/chats/${chatId}/mute`, { is_muted: true });
  await tells(ann, bob, chatId, "silent");
  await windowPasses(bob);
  await pushed(bob, 0);
  await bob.patch(`/chats/${chatId}/mute`, { is_muted: false });
  await tells(ann, bob, chatId, "loud");
  await windowPasses(bob);
  expect(await pushed(bob, 1)).toMatchObject([{ body: "loud" }]);
});

test("[PSH-11] a chat that is muted before its push leaves does not push", async () => {
  const { ann, bob, chatId } = await aTalk();
  await tells(ann, bob, chatId, "too late");
  const mend = breakWayToRoom(chatId, "refuses");
  await windowPasses(bob);
  expect(await pendingPushes(bob)).toHaveLength(1);
  await bob.patch(`/chats/${chatId}/mute`, { is_muted: true });
  mend();
  await pushed(bob, 0);
});

test("[PSH-11] whoever is blocked does not push, neither before nor after", async () => {
  const { ann, bob, chatId } = await aTalk();
  await tells(ann, bob, chatId, "while welcome");
  await bob.post(`/users/${ann.id}/block`);
  await windowPasses(bob);
  await pushed(bob, 0);
  await says(ann, chatId, "not any more");
  await windowPasses(bob);
  await pushed(bob, 0);
});

test("[PSH-12] a group pushes to every other member, and what the group says of itself to nobody", async () => {
  const [ann, bob, cem] = (await people(3)) as [Person, Person, Person];
  await connected(ann);
  const chatId = await group(ann, bob, cem);
  for (const other of [bob, cem]) {
    await windowPasses(other);
    await pushed(other, 0);
  }
  await says(ann, chatId, "Training at six");
  await settled(chatId, bob, cem);
  for (const other of [bob, cem]) {
    await windowPasses(other);
    const [push] = await pushed(other, 1);
    expect(push!.data).toMatchObject({ chat_type: "group", chat_name: "Squad", count: "1" });
  }
  expect(await pendingPushes(ann)).toEqual([]);
});

test("[PSH-12] who has left a group hears nothing of it by push", async () => {
  const [ann, bob, cem] = (await people(3)) as [Person, Person, Person];
  await connected(ann);
  const chatId = await group(ann, bob, cem);
  await says(ann, chatId, "Still here?");
  await settled(chatId, cem);
  await cem.delete(`/chats/${chatId}/participants/${cem.id}`);
  await settled(chatId, cem);
  await windowPasses(cem);
  await pushed(cem, 0);
});

test("[PSH-5] a push waits for its chat, should that be out of reach when it leaves", async () => {
  const { ann, bob, chatId } = await aTalk();
  await tells(ann, bob, chatId, "patience");
  const mend = breakWayToRoom(chatId, "refuses");
  await windowPasses(bob);
  const [push] = await pendingPushes(bob);
  const consuming = async () => deliverPush({ id: push!.id, user_id: bob.id }, env, Date.now());
  await expect(consuming()).rejects.toThrow("cannot be reached");
  mend();
  expect(await pushed(bob, 1)).toMatchObject([{ body: "patience" }]);
});
