import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import { Contacts, ContactsFound } from "#contract/users";
import { contacts } from "#d1-migrations/schema/users";
import { sha256 } from "#lib/hash";
import { newId } from "#lib/ids";
import { envWith } from "#test/support/env-with";
import { outcome } from "#test/support/outcome";
import { newPhone, type Person, registered } from "#test/support/people";
import { syncContacts } from "#workers/users/sync-contacts";

const sync = async (person: Person, ...phone_numbers: string[]) => {
  const { data } = await person.post("/users/contacts/sync", { phone_numbers });
  return ContactsFound.parse(data).registered_users;
};

const listed = async (person: Person, query = "") =>
  Contacts.parse((await person.get(`/users/contacts${query}`)).data);

const several = (length: number) => Promise.all(Array.from({ length }, () => registered()));

test("[USR-11] a sync finds people by number and by hash, in the order asked for, never the caller", async () => {
  const ann = await registered();
  const bob = await registered({ display_name: "Bob", avatar_url: "https://b.test/b.png" });
  const cem = await registered();
  const hash = sha256(bob.phone);
  const found = await sync(ann, cem.phone, newPhone(), ann.phone, hash, bob.phone, bob.phone);
  const named = { user_id: bob.id, display_name: "Bob", avatar_url: "https://b.test/b.png" };
  expect(found).toEqual([
    { phone: cem.phone, user_id: cem.id, display_name: "", avatar_url: "" },
    { phone: hash, ...named },
    { phone: bob.phone, ...named },
  ]);
  const ids = (await listed(ann)).contacts.map(({ user_id }) => user_id);
  expect(ids).toEqual([bob.id, cem.id].toSorted());
});

test("[USR-11] syncing again changes nothing, and being somebody's contact is not mutual", async () => {
  const [ann, bob] = [await registered(), await registered()];
  await sync(ann, bob.phone);
  await ann.patch(`/users/contacts/${bob.id}`, { nickname: "Coach" });
  await sync(ann, bob.phone);
  expect((await listed(ann)).contacts).toEqual([
    { user_id: bob.id, phone: bob.phone, nickname: "Coach", display_name: "" },
  ]);
  expect((await listed(bob)).contacts).toEqual([]);
});

test("[USR-12] who is not here leaves no trace, and costs the same questions as who is", async () => {
  const ann = await registered();
  const asked = async (numbers: string[]) => {
    const queries: string[] = [];
    const counting = envWith({
      DB: new Proxy(env.DB, {
        get(db, key) {
          const value = Reflect.get(db, key);
          if (key !== "prepare") return typeof value === "function" ? value.bind(db) : value;
          return (sql: string) => {
            queries.push(sql);
            return db.prepare(sql);
          };
        },
      }),
    });
    const found = await syncContacts(ann.id, numbers, "test", counting, Date.now());
    return { found, queries };
  };
  const here = (await several(3)).map(({ phone }) => phone);
  const hits = await asked(here);
  const misses = await asked([newPhone(), newPhone(), sha256(newPhone())]);
  expect(hits.found).toHaveLength(3);
  expect(misses.found).toEqual([]);
  expect(misses.queries).toEqual(hits.queries);
  expect(misses.queries.length).toBeGreaterThan(0);
});

test("[USR-13] a call carries one to a thousand numbers, each in E.164 or as a hash", async () => {
  const ann = await registered();
  const crowd = Array.from({ length: 1001 }, newPhone);
  for (const phone_numbers of [[], crowd, ["0711 123"], [sha256("x").toUpperCase()], [7]]) {
    const answer = await ann.post("/users/contacts/sync", { phone_numbers });
    expect(answer).toMatchObject({ status: 422, error: { code: "VALIDATION_ERROR" } });
  }
  expect(await sync(ann, ...crowd.slice(1))).toEqual([]);
  expect(await sync(ann, "+1234567890", "+0987654321"), "the seed's example").toEqual([]);
});

test("[USR-13] a user looks up five thousand different numbers a day, and not one more", async () => {
  const ann = await registered();
  const now = 1_700_000_000_000;
  const ask = (numbers: string[], at: number) =>
    outcome(syncContacts(ann.id, numbers, "test", env, at));
  const books = Array.from({ length: 5 }, () => Array.from({ length: 1000 }, newPhone));
  // Two devices at once, and each a retry: what is asked again is not new.
  for (const book of books.slice(0, 4)) {
    const hashed = book.map((phone) => sha256(phone));
    expect(await Promise.all([ask(book, now), ask(hashed, now)])).toEqual(["ok", "ok"]);
  }
  const last = books[4]!.slice(0, 999);
  expect(await ask(last, now)).toBe("ok");

  const [one, other] = [newPhone(), newPhone()];
  expect(await ask([one, other], now)).toBe("RATE_LIMITED");
  const race = await Promise.all([ask([one], now), ask([other], now)]);
  expect(race.toSorted()).toEqual(["RATE_LIMITED", "ok"]);
  expect(await ask(books[0]!, now)).toBe("ok");
  expect(await ask([one, other], now + 24 * 3_600_000 + 10)).toBe("ok");
});

test("[USR-13] who has spent the day's allowance is told when to come again, and finds nobody", async () => {
  const [ann, bob] = [await registered(), await registered()];
  for (let i = 0; i < 5; i++) {
    const book = Array.from({ length: 1000 }, newPhone);
    await syncContacts(ann.id, book, "test", env, Date.now());
  }
  const answer = await ann.post("/users/contacts/sync", { phone_numbers: [bob.phone] });
  expect(answer).toMatchObject({ status: 429, error: { code: "RATE_LIMITED" } });
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(86_000);
  expect(answer.headers.get("ratelimit-limit")).toBe("5000");
  expect((await listed(ann)).contacts).toEqual([]);
});

test("[USR-14] pages of contacts hold everybody once, also when contacts are added meanwhile", async () => {
  const ann = await registered();
  const friends = await several(7);
  await sync(ann, ...friends.map(({ phone }) => phone));
  const seen: string[] = [];
  let query = "?limit=3";
  for (;;) {
    const { contacts: page, next_cursor } = await listed(ann, query);
    seen.push(...page.map(({ user_id }) => user_id));
    if (next_cursor === null) break;
    query = `?limit=3&cursor=${encodeURIComponent(next_cursor)}`;
    await sync(ann, (await registered()).phone);
  }
  expect(seen).toEqual(seen.toSorted());
  expect(new Set(seen).size).toBe(seen.length);
  expect(friends.every(({ id }) => seen.includes(id))).toBe(true);
});

test("[USR-14] a page out of bounds is refused, and so is a cursor that is not ours", async () => {
  const ann = await registered();
  for (const path of ["/users/contacts", "/users/blocked"]) {
    for (const limit of ["0", "501", "many"]) {
      expect(await ann.get(`${path}?limit=${limit}`)).toMatchObject({ status: 422 });
    }
    expect(await ann.get(`${path}?cursor=nonsense`)).toMatchObject({
      status: 400,
      error: { code: "INVALID_CURSOR" },
    });
  }
});

test("[USR-15] a nickname is for one's own contacts only", async () => {
  const [ann, bob, eve] = [await registered(), await registered(), await registered()];
  await sync(ann, bob.phone);
  const path = `/users/contacts/${bob.id}`;
  expect(await ann.patch(path, { nickname: " Coach " })).toMatchObject({ status: 200 });
  expect(await eve.patch(path, { nickname: "Mine" })).toMatchObject({ status: 404 });
  expect(await ann.patch(`/users/contacts/${newId()}`, { nickname: "x" })).toMatchObject({
    status: 404,
  });
  expect(await ann.patch(path, { nickname: "x".repeat(65) })).toMatchObject({ status: 422 });
  expect((await listed(ann)).contacts).toMatchObject([{ nickname: "Coach" }]);
});

test("[USR-15] removing a contact takes away one's own only, and can be repeated", async () => {
  const [ann, bob, eve] = [await registered(), await registered(), await registered()];
  await Promise.all([sync(ann, bob.phone), sync(eve, bob.phone)]);
  for (const _ of [1, 2]) {
    expect(await eve.delete(`/users/contacts/${bob.id}`)).toMatchObject({ status: 200 });
  }
  expect((await listed(eve)).contacts).toEqual([]);
  expect((await listed(ann)).contacts).toHaveLength(1);
  const rows = drizzle(env.DB).select().from(contacts);
  expect(await rows.where(eq(contacts.contact_id, bob.id))).toHaveLength(1);
});

test("[USR-16] presence for contacts only follows the contacts, for those who watch it", async () => {
  const [ann, bob] = [await registered(), await registered()];
  await ann.put("/users/me/privacy", { last_seen: "contacts" });
  await Promise.all([ann.connect(), bob.connect()]);
  bob.say({ event: "presence.subscribe", data: { user_ids: [ann.id] } });
  const hidden = { user_id: ann.id, online: false, last_seen: null };
  expect(await bob.hears("presence")).toEqual(hidden);

  await sync(ann, bob.phone);
  expect(await bob.hears("presence")).toMatchObject({ user_id: ann.id, online: true });
  await ann.delete(`/users/contacts/${bob.id}`);
  expect(await bob.hears("presence")).toEqual(hidden);
});
