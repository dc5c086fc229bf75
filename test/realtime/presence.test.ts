import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { remember, sessionOf } from "#durable-objects/sockets/session";
import { newId } from "#lib/ids";
import { connected, hubOf, says, settled, twoTalking } from "#test/support/chats";
import { asleep } from "#test/support/faults";
import { people, type Person } from "#test/support/people";

const watch = async (watcher: Person, ...watched: Person[]) => {
  const user_ids = watched.map(({ id }) => id);
  watcher.say({ event: "presence.subscribe", data: { user_ids }, req_id: newId() });
  await watcher.hears("ok");
};

/** Lets the 10 s pass that a change of presence waits. */
async function settle(person: Person) {
  await runInDurableObject(hubOf(person), async (_, { storage }) => {
    const state = storage.kv.get<{ changed_at: number | null }>("presence")!;
    if (state.changed_at === null) return;
    storage.kv.put("presence", { ...state, changed_at: state.changed_at - 10_000 });
  });
  await asleep(hubOf(person));
  await runDurableObjectAlarm(hubOf(person));
}

const presencesOf = async (person: Person) => {
  person.say({ event: "ping", data: {}, req_id: newId() });
  await person.hears("pong");
  return person.heard().flatMap((frame) => (frame.event === "presence" ? [frame.data] : []));
};

const hide = async (person: Person, last_seen: string) => {
  await env.DB.prepare("UPDATE privacy_settings SET last_seen = ? WHERE user_id = ?")
    .bind(last_seen, person.id)
    .run();
  await hubOf(person).refreshPrivacy();
};

test("[CHT-21] subscribing gives a snapshot, and then what changes, ten seconds late", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  await connected(ann);
  await watch(ann, bob);
  expect(await ann.hears("presence")).toEqual({ user_id: bob.id, online: false, last_seen: null });

  await connected(bob);
  expect(await presencesOf(ann)).toHaveLength(1);
  await settle(bob);
  expect(await ann.hears("presence")).toMatchObject({ user_id: bob.id, online: true });

  bob.line.hangUp();
  await bob.closed();
  await expect.poll(async () => (await hubOf(bob).presence()).online).toBe(false);
  await settle(bob);
  const gone = await ann.hears("presence");
  expect(gone.online).toBe(false);
  expect(Date.now() - Date.parse(gone.last_seen!)).toBeLessThan(10_000);
});

test("[CHT-21] who comes and goes within ten seconds makes no stir", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  await Promise.all([connected(ann), connected(bob)]);
  await watch(ann, bob);
  expect(await ann.hears("presence")).toMatchObject({ online: true });

  for (let n = 0; n < 3; n++) {
    bob.line.hangUp();
    await bob.closed();
    await expect.poll(async () => (await hubOf(bob).presence()).online).toBe(false);
    await connected(bob);
  }

  await settle(bob);
  expect(await presencesOf(ann)).toHaveLength(1);
});

test("[CHT-21] online while at least one device is; what is said lasts over sleep", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const tablet = await bob.device();
  for (const person of [ann, bob, tablet]) await connected(person);
  await watch(ann, bob);
  expect(await ann.hears("presence")).toMatchObject({ online: true });
  await asleep(hubOf(ann), hubOf(bob));

  bob.line.hangUp();
  await bob.closed();
  await settle(bob);
  expect(await presencesOf(ann)).toHaveLength(1);
  tablet.line.hangUp();
  await tablet.closed();
  await expect.poll(async () => (await hubOf(bob).presence()).online).toBe(false);
  await settle(bob);
  expect(await ann.hears("presence")).toMatchObject({ online: false });
});

/** Lets a minute pass in which nothing is heard of a person's devices; when they last were. */
async function silence(person: Person) {
  const heard_at = Date.now() - 61_000;
  await runInDurableObject(hubOf(person), (_, ctx) => {
    for (const socket of ctx.getWebSockets()) remember(socket, { ...sessionOf(socket), heard_at });
  });
  return new Date(heard_at).toISOString();
}

test("[CHT-21] a device that was silent for a minute is not online for whoever asks", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  await Promise.all([connected(ann), connected(bob)]);
  const last_seen = await silence(bob);
  const offline = { user_id: bob.id, online: false, last_seen };
  expect((await ann.get(`/users/${bob.id}/presence`)).data).toEqual(offline);
  expect((await bob.closed()).code).toBe(4008);

  await connected(bob);
  await silence(bob);
  await watch(ann, bob);
  expect(await ann.hears("presence")).toMatchObject({ user_id: bob.id, online: false });
  expect((await bob.closed()).code).toBe(4008);
});

test("[CHT-21] who watches is told of a device that a message has found dead", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const chat_id = await twoTalking(ann, bob);
  await watch(ann, bob);
  expect(await ann.hears("presence")).toMatchObject({ online: true });
  await silence(bob);
  await says(ann, chat_id, "Are you there?");
  await settled(chat_id, bob);
  await runDurableObjectAlarm(hubOf(bob));
  expect(await ann.hears("presence")).toMatchObject({ user_id: bob.id, online: false });
});

test("[CHT-22] last seen is for whom its owner lets see it, and who hides it sees nobody's", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  for (const person of [ann, bob, cid]) await connected(person);
  await env.DB.prepare("INSERT INTO contacts (user_id, contact_id, created_at) VALUES (?, ?, 1)")
    .bind(bob.id, cid.id)
    .run();
  await watch(ann, bob);
  await watch(cid, bob);
  expect(await ann.hears("presence")).toMatchObject({ online: true });
  expect(await cid.hears("presence")).toMatchObject({ online: true });

  await hide(bob, "contacts");
  expect(await ann.hears("presence")).toEqual({ user_id: bob.id, online: false, last_seen: null });
  expect(await presencesOf(cid)).toHaveLength(1);
  await hide(bob, "everyone");
  expect(await ann.hears("presence")).toMatchObject({ online: true });
  await hide(ann, "nobody");
  expect(await ann.hears("presence")).toMatchObject({ online: false, last_seen: null });
  await hide(ann, "everyone");
  expect(await ann.hears("presence")).toMatchObject({ online: true });
});

test("[CHT-22] a block hides it both ways, at once", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  await Promise.all([connected(ann), connected(bob)]);
  await watch(ann, bob);
  await watch(bob, ann);
  expect(await ann.hears("presence")).toMatchObject({ online: true });
  expect(await bob.hears("presence")).toMatchObject({ online: true });

  await ann.post(`/users/${bob.id}/block`);
  await Promise.all([hubOf(ann).refreshBlocks(), hubOf(bob).refreshBlocks()]);

  expect(await ann.hears("presence")).toMatchObject({ online: false, last_seen: null });
  expect(await bob.hears("presence")).toMatchObject({ online: false, last_seen: null });
});

test("[CHT-23] a socket watches at most 500; subscribing adds up; unsubscribing ends it", async () => {
  const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
  for (const person of [ann, bob, cid]) await connected(person);
  const nobody = Array.from({ length: 498 }, newId);
  ann.say({ event: "presence.subscribe", data: { user_ids: nobody }, req_id: "1" });
  await ann.hears("ok");
  expect(await ann.hears("presence")).toMatchObject({ online: false, last_seen: null });
  await watch(ann, bob, cid);
  await watch(ann, bob);
  ann.say({ event: "presence.subscribe", data: { user_ids: [newId()] } });
  expect(await ann.hears("error")).toMatchObject({ reason: "VALIDATION_ERROR" });

  ann.say({ event: "presence.unsubscribe", data: { user_ids: [bob.id, newId()] }, req_id: "2" });
  await ann.hears("ok");
  const before = (await presencesOf(ann)).length;
  for (const person of [bob, cid]) {
    person.line.hangUp();
    await person.closed();
    await expect.poll(async () => (await hubOf(person).presence()).online).toBe(false);
    await settle(person);
  }
  expect(
    await ann.hears("presence", ({ user_id, online }) => user_id === cid.id && !online),
  ).toBeDefined();
  const after = await presencesOf(ann);
  expect(after.slice(before).map(({ user_id }) => user_id)).toEqual([cid.id]);
});
