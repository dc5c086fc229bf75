import { env } from "cloudflare:workers";
import { eq, inArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Audience, Privacy } from "#contract/users";
import { blocks, contacts, privacy_settings } from "#d1-migrations/schema/users";
import { visibleFrom, visibleTo } from "#durable-objects/visibility";
import { envWith } from "#test/support/env-with";
import { type Person, registered } from "#test/support/people";
import { profilesOf } from "#workers/users/profiles";

type Settings = Pick<Privacy, "last_seen" | "profile_photo" | "about">;
/** Everybody's settings, and for each pair of places in the cast whether the first has the second. */
type World = { settings: Settings[]; contacts: [number, number][]; blocks: [number, number][] };

const CAST = 3;
const audience = fc.constantFrom<Audience>("everyone", "contacts", "nobody");
const pair = fc.tuple(fc.nat(CAST - 1), fc.nat(CAST - 1)).filter(([from, to]) => from !== to);
const worlds: fc.Arbitrary<World> = fc.record({
  settings: fc.array(fc.record({ last_seen: audience, profile_photo: audience, about: audience }), {
    minLength: CAST,
    maxLength: CAST,
  }),
  contacts: fc.uniqueArray(pair, { selector: String }),
  blocks: fc.uniqueArray(pair, { selector: String, maxLength: 2 }),
});

const has = (pairs: [number, number][], from: number, to: number) =>
  pairs.some(([a, b]) => a === from && b === to);

/** The rules as one would say them, without a thought for how they are asked of a database. */
function expected(world: World, viewer: number, owner: number) {
  const apart = has(world.blocks, viewer, owner) || has(world.blocks, owner, viewer);
  const sees = (field: keyof Settings) => {
    if (viewer === owner) return true;
    if (apart) return false;
    if (field === "last_seen" && world.settings[viewer]!.last_seen === "nobody") return false;
    if (world.settings[owner]![field] === "nobody") return false;
    return world.settings[owner]![field] === "everyone" || has(world.contacts, owner, viewer);
  };
  return {
    last_seen: sees("last_seen"),
    profile_photo: sees("profile_photo"),
    about: sees("about"),
    phone: viewer === owner || has(world.contacts, viewer, owner),
    blocked: apart,
  };
}

/** Makes D1 say what the world says. */
async function set(cast: Person[], world: World): Promise<void> {
  const db = drizzle(env.DB);
  const ids = cast.map(({ id }) => id);
  const at = { created_at: 1 };
  await db.batch([
    db.delete(contacts).where(inArray(contacts.user_id, ids)),
    db.delete(blocks).where(inArray(blocks.user_id, ids)),
    ...world.settings.map((own, i) =>
      db.update(privacy_settings).set(own).where(eq(privacy_settings.user_id, ids[i]!)),
    ),
    ...world.contacts.map(([a, b]) =>
      db.insert(contacts).values({ user_id: ids[a]!, contact_id: ids[b]!, ...at }),
    ),
    ...world.blocks.map(([a, b]) =>
      db.insert(blocks).values({ user_id: ids[a]!, blocked_id: ids[b]!, ...at }),
    ),
  ]);
}

test("[USR-4] [USR-5] [USR-6] [USR-7] [USR-8] who sees what of whom is as the rules say, from both sides", async () => {
  const profile = { display_name: "Ann", avatar_url: "https://a.test/a.png" };
  const cast = [await registered(profile), await registered(profile), await registered(profile)];
  const ids = cast.map(({ id }) => id);
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await set(cast, world);
      for (const [viewer, id] of ids.entries()) {
        const seen = await visibleTo(env.DB, id, ids);
        const shown = await visibleFrom(env.DB, id, ids);
        const profiles = await profilesOf(id, ids, env);
        for (const [owner, otherId] of ids.entries()) {
          const sight = expected(world, viewer, owner);
          expect(seen.get(otherId)).toEqual(sight);
          expect(shown.get(otherId)).toEqual(expected(world, owner, viewer));
          expect(profiles.get(otherId)).toEqual({
            id: otherId,
            phone: sight.phone ? cast[owner]!.phone : null,
            display_name: "Ann",
            avatar_url: sight.profile_photo ? profile.avatar_url : "",
            status_text: sight.about ? "Hey there! I am using Sideline." : "",
            is_blocked: world.blocks.some(([a, b]) => a === viewer && b === owner),
          });
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("[USR-8] five hundred people are looked up in one query, and who does not exist is absent", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const strangers = Array.from({ length: 499 }, () => crypto.randomUUID());
  let queries = 0;
  const counting = envWith({
    DB: new Proxy(env.DB, {
      get(db, key) {
        if (key === "prepare") queries++;
        const value = Reflect.get(db, key);
        return typeof value === "function" ? value.bind(db) : value;
      },
    }),
  });
  const seen = await visibleTo(counting.DB, ann.id, [...strangers, bob.id]);
  expect([...seen.keys()]).toEqual([bob.id]);
  expect(queries).toBe(1);
});

test("[USR-4] what is hidden is empty on every route that shows people", async () => {
  const [ann, bob] = [
    await registered({ avatar_url: "https://a.test/a.png", display_name: "Ann" }),
    await registered(),
  ];
  await ann.put("/users/me/privacy", { profile_photo: "nobody", about: "nobody" });

  const profile = await bob.get(`/users/${ann.id}`);
  expect(profile.data).toMatchObject({ display_name: "Ann", avatar_url: "", status_text: "" });
  const found = await bob.post("/users/contacts/sync", { phone_numbers: [ann.phone] });
  expect(found.data).toMatchObject({ registered_users: [{ user_id: ann.id, avatar_url: "" }] });
  await bob.post(`/users/${ann.id}/block`);
  const blocked = await bob.get("/users/blocked");
  expect(blocked.data).toMatchObject({ users: [{ id: ann.id, avatar_url: "" }] });
  expect((await ann.get("/users/me")).data).toMatchObject({ avatar_url: "https://a.test/a.png" });
});

test("[USR-7] the phone is shown to who has the number, and to nobody else", async () => {
  const [ann, bob] = [await registered(), await registered()];
  expect((await bob.get(`/users/${ann.id}`)).data).toMatchObject({ phone: null });
  await ann.post("/users/contacts/sync", { phone_numbers: [bob.phone] });
  expect((await bob.get(`/users/${ann.id}`)).data).toMatchObject({ phone: null });
  await bob.post("/users/contacts/sync", { phone_numbers: [ann.phone] });
  expect((await bob.get(`/users/${ann.id}`)).data).toMatchObject({ phone: ann.phone });
});

test("[USR-9] privacy settings start open, and a change touches only what it names", async () => {
  const ann = await registered();
  const open = {
    last_seen: "everyone",
    profile_photo: "everyone",
    about: "everyone",
    read_receipts: true,
  };
  expect((await ann.get("/users/me/privacy")).data).toEqual(open);
  const change = { last_seen: "contacts", read_receipts: false };
  expect((await ann.put("/users/me/privacy", change)).data).toEqual({ ...open, ...change });
  expect((await ann.get("/users/me/privacy")).data).toEqual({ ...open, ...change });

  for (const wrong of [{}, { last_seen: "friends" }, { read_receipts: 1 }, { phone: "nobody" }]) {
    const answer = await ann.put("/users/me/privacy", wrong);
    expect(answer).toMatchObject({ status: 422, error: { code: "VALIDATION_ERROR" } });
  }
  expect((await ann.get("/users/me/privacy")).data).toEqual({ ...open, ...change });
});

test("[USR-9] who watches somebody sees at once that they hide, and that they show themselves again", async () => {
  const [ann, bob] = [await registered(), await registered()];
  await Promise.all([ann.connect(), bob.connect()]);
  bob.say({ event: "presence.subscribe", data: { user_ids: [ann.id] } });
  const online = { user_id: ann.id, online: true };
  expect(await bob.hears("presence")).toMatchObject(online);

  await ann.put("/users/me/privacy", { last_seen: "nobody" });
  const hidden = { user_id: ann.id, online: false, last_seen: null };
  expect(await bob.hears("presence")).toEqual(hidden);
  await ann.put("/users/me/privacy", { last_seen: "everyone" });
  expect(await bob.hears("presence")).toMatchObject(online);
});

test("[USR-10] presence says online while a socket is open, and when it was last open after that", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const presence = async () => (await bob.get(`/users/${ann.id}/presence`)).data;
  expect(await presence()).toEqual({ user_id: ann.id, online: false, last_seen: null });
  const line = await ann.connect();
  await line.hears("connected");
  expect(await presence()).toMatchObject({ online: true });
  const before = Date.now();
  line.hangUp();
  await expect.poll(presence).toMatchObject({ online: false, last_seen: expect.any(String) });
  const { last_seen } = Object(await presence());
  expect(Date.parse(last_seen)).toBeGreaterThanOrEqual(before - 1);
});

const sees = async (viewer: Person, owner: Person) =>
  (await viewer.get(`/users/${owner.id}/presence`)).data;

test("[USR-5] [USR-6] presence is hidden from who hides their own, and across a block both ways", async () => {
  const [ann, bob] = [await registered(), await registered()];
  await Promise.all([ann, bob].map(async (person) => (await person.connect()).hears("connected")));
  const online = { online: true };
  const hidden = { online: false, last_seen: null };
  expect(await sees(bob, ann)).toMatchObject(online);

  await bob.put("/users/me/privacy", { last_seen: "nobody" });
  expect(await sees(bob, ann)).toMatchObject(hidden);
  await bob.put("/users/me/privacy", { last_seen: "everyone" });
  expect(await sees(bob, ann)).toMatchObject(online);

  await ann.post(`/users/${bob.id}/block`);
  expect(await sees(bob, ann)).toMatchObject(hidden);
  expect(await sees(ann, bob)).toMatchObject(hidden);
  expect(await sees(ann, ann)).toMatchObject(online);
});
