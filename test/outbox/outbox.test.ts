import { env } from "cloudflare:workers";
import { and, eq, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, onTestFinished, test } from "vitest";

import type { EffectJob } from "#contract/jobs";
import { outbox_events } from "#d1-migrations/schema/platform";
import { users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { newId } from "#lib/ids";
import { consumed } from "#test/support/consumed";
import { countQueries } from "#test/support/count-queries";
import { envWith } from "#test/support/env-with";
import { type Person, registered } from "#test/support/people";
import { scheduled } from "#workers/cron";
import { prepare, prepareAll } from "#workers/outbox/prepare";
import { forgetDone, sweepOutbox } from "#workers/outbox/sweep";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Long before anything else here happened, so that sweeps find only what a test put there. */
const LONG_AGO = -1e12;

const changed = (user_id: string) => ({ kind: "privacy.changed", user_id }) as const;

const rowOf = (id: string) =>
  drizzle(env.DB).select().from(outbox_events).where(eq(outbox_events.id, id)).get();

const done = (id: string, done_at: number) =>
  drizzle(env.DB).update(outbox_events).set({ done_at }).where(eq(outbox_events.id, id));

const rowsAbout = (userId: string) =>
  drizzle(env.DB)
    .select()
    .from(outbox_events)
    .where(eq(outbox_events.effect, JSON.stringify(changed(userId))));

/** Rows that nobody has done, all due at one time, and gone after the test. */
async function recorded(count: number, at: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  const all = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  onTestFinished(async () => {
    await drizzle(env.DB).delete(outbox_events).where(inArray(outbox_events.id, all));
  });
  await drizzle(env.DB)
    .insert(outbox_events)
    .select(
      sql`SELECT value, ${JSON.stringify(changed(newId()))}, 'test', ${at}, ${at}, NULL, NULL, NULL
        FROM json_each(${JSON.stringify(ids)})`,
    );
  return ids;
}

/** The environment with a wire on the queue: what is put there is heard, and goes no further. */
function overheard(changes: Partial<Env> = {}) {
  const heard: EffectJob[] = [];
  const waits: (number | undefined)[] = [];
  const EFFECTS = new Proxy(env.EFFECTS, {
    get: () => async (messages: Iterable<MessageSendRequest<EffectJob>>) => {
      for (const { body, delaySeconds } of messages) {
        heard.push(body);
        waits.push(delaySeconds);
      }
    },
  });
  return { env: envWith({ EFFECTS, ...changes }), heard, waits };
}

/** Hubs that answer this to whatever they are asked. */
const hubsThat = (answer: () => Promise<void>) =>
  new Proxy(env.USER_HUB, { get: () => () => new Proxy({}, { get: () => answer }) });

const unreachable = (retryAfterMs?: number) =>
  hubsThat(async () => {
    throw retryAfterMs === undefined
      ? new Error("The network is down")
      : new AppError("UNAVAILABLE", "Later", { retryAfterMs });
  });

const EFFECTS_FULL = new Proxy(env.EFFECTS, {
  get: () => () => Promise.reject(new Error("The queue is full")),
});

const nameOf = async (person: Person) => Object((await person.get("/users/me")).data).display_name;

test("[PLT-1] the effect is recorded with the change or not at all, and marked once it is done", async () => {
  const ann = await registered();
  const db = drizzle(env.DB);
  const rename = (display_name: string) =>
    db.update(users).set({ display_name }).where(eq(users.id, ann.id));
  const first = prepare(changed(ann.id), "test", env, 1);
  const second = prepare(changed(ann.id), "test", env, 2);
  await db.batch([rename("Ann"), first.row]);
  await expect(db.batch([rename("Anna"), second.row, first.row])).rejects.toThrow();

  expect(await nameOf(ann)).toBe("Ann");
  expect(await rowsAbout(ann.id)).toMatchObject([{ created_at: 1, done_at: null }]);
  await first.enact();
  expect(await rowsAbout(ann.id)).toMatchObject([{ done_at: 1 }]);
});

test("[PLT-44] a change that found nothing to change records no effect", async () => {
  const ann = await registered();
  const db = drizzle(env.DB);
  const renamed = (from: string, to: string) =>
    db
      .update(users)
      .set({ display_name: to })
      .where(and(eq(users.id, ann.id), eq(users.display_name, from)));
  const effects = [1, 2].map((now) => prepare(changed(ann.id), "test", env, now));
  await db.batch([renamed("", "Ann"), effects[0]!.rowIfChanged]);
  await db.batch([renamed("", "Anna"), effects[1]!.rowIfChanged]);
  expect(await rowsAbout(ann.id)).toMatchObject([{ created_at: 1 }]);
});

test("[PLT-2] an effect that fails does not fail the change: its queue gets it at once, and does it", async () => {
  const [ann, bob] = [await registered(), await registered()];
  await Promise.all([ann.connect(), bob.connect()]);
  bob.say({ event: "presence.subscribe", data: { user_ids: [ann.id] } });
  expect(await bob.hears("presence")).toMatchObject({ online: true });

  const now = Date.now();
  const { env: wired, heard, waits } = overheard({ USER_HUB: unreachable() });
  const { row, enact } = prepare(changed(ann.id), "test", wired, now);
  const hide = sql`UPDATE privacy_settings SET last_seen = 'nobody' WHERE user_id = ${ann.id}`;
  await drizzle(env.DB).run(hide);
  await drizzle(env.DB).batch([row]);
  await enact();
  expect(heard).toMatchObject([{ request_id: "test", effect: changed(ann.id) }]);
  expect(waits).toEqual([2]);
  // Should the queue lose it, the sweep takes it up a minute after the queue's own try.
  const waiting = { done_at: null, failure: "The network is down", due_at: now + 2000 + MINUTE };
  expect(await rowsAbout(ann.id)).toMatchObject([waiting]);

  expect(await consumed("sideline-effects", heard)).toMatchObject({ acked: ["0"] });
  expect(await bob.hears("presence")).toMatchObject({ online: false, last_seen: null });
  expect(await rowsAbout(ann.id)).toMatchObject([{ done_at: expect.any(Number) }]);
});

test("[PLT-2] who refuses an effect for a while is not asked before", async () => {
  const { env: wired, waits } = overheard({ USER_HUB: unreachable(90_000) });
  const { row, enact } = prepare(changed(newId()), "test", wired, Date.now());
  await drizzle(env.DB).batch([row]);
  await enact();
  expect(waits).toEqual([90]);
});

test("[PLT-2] what fails, and cannot even be handed over, is the sweep's", async () => {
  const at = 8 * LONG_AGO;
  const id = newId();
  const cutOff = envWith({ EFFECTS: EFFECTS_FULL, USER_HUB: unreachable() });
  const { row, enact } = prepare(changed(id), "test", cutOff, at);
  await drizzle(env.DB).batch([row]);
  await enact();
  const { env: wired, heard } = overheard();
  await sweepOutbox(wired, at + 2000 + MINUTE);
  expect(heard).toMatchObject([{ effect: changed(id) }]);
  await done(heard[0]!.id, Date.now());
});

test("[PLT-42] what fails after the sweep has handed it out is not handed out again", async () => {
  const at = 9 * LONG_AGO;
  const { env: wired, heard } = overheard({ USER_HUB: unreachable() });
  const { row, enact } = prepare(changed(newId()), "test", wired, at);
  await drizzle(env.DB).batch([row]);
  await sweepOutbox(wired, at + 5_000);
  await enact();
  expect(heard).toHaveLength(1);
  await done(heard[0]!.id, Date.now());
});

test("[PLT-47] effects of one change are recorded, marked and handed over by one statement each", async () => {
  let asked = 0;
  const USER_HUB = hubsThat(async () => {
    if (++asked % 2 === 0) throw new Error("The network is down");
  });
  const tried = async (count: number) => {
    const { counting, queries } = countQueries();
    const { env: wired, heard } = overheard({ USER_HUB, DB: counting.DB });
    const effects = Array.from({ length: count }, () => changed(newId()));
    const { rows, enact } = prepareAll(effects, "test", wired, Date.now());
    await drizzle(env.DB).batch([rows]);
    await enact();
    return { queries, heard: heard.length };
  };
  const [few, many] = [await tried(2), await tried(6)];
  expect([few.heard, many.heard]).toEqual([1, 3]);
  expect(many.queries).toEqual(few.queries);
});

test("[PLT-47] of more than a hundred effects the sweep hands out the rest", async () => {
  const at = 10 * LONG_AGO;
  let asked = 0;
  const { env: wired, heard } = overheard({ USER_HUB: hubsThat(async () => void asked++) });
  const ids = Array.from({ length: 103 }, newId);
  const { rows, enact } = prepareAll(ids.map(changed), "test", wired, at);
  await drizzle(env.DB).batch([rows]);
  await enact();
  expect(asked).toBe(100);
  await sweepOutbox(wired, at + 5_000);
  expect(new Set(heard.map(({ effect }) => effect))).toEqual(new Set(ids.slice(100).map(changed)));
  for (const { id } of heard) await done(id, Date.now());
});

test("[PLT-2] the sweep leaves five seconds to whoever made the change", async () => {
  const id = newId();
  const { env: wired, heard } = overheard();
  const { row } = prepare(changed(id), "test", env, LONG_AGO);
  await drizzle(env.DB).batch([row]);
  onTestFinished(async () => {
    const about = eq(outbox_events.effect, JSON.stringify(changed(id)));
    await drizzle(env.DB).delete(outbox_events).where(about);
  });
  await sweepOutbox(wired, LONG_AGO + 4_999);
  expect(heard).toEqual([]);
  await sweepOutbox(wired, LONG_AGO + 5_000);
  expect(heard).toMatchObject([{ request_id: "test", effect: changed(id) }]);
});

test("[PLT-3] what is not done is handed out for ever, after gaps that double from a minute to an hour", async () => {
  const created = 2 * LONG_AGO;
  const [id] = await recorded(1, created);
  const gaps: number[] = [];
  for (let now = created, i = 0; i < 14; i++) {
    const { env: wired, heard } = overheard();
    await sweepOutbox(wired, now);
    expect(heard).toMatchObject([{ id }]);
    const { due_at } = (await rowOf(id!))!;
    await sweepOutbox(wired, due_at - 1);
    expect(heard).toHaveLength(1);
    gaps.push((due_at - now) / MINUTE);
    now = due_at;
  }
  expect(gaps).toEqual([1, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60, 60]);
});

test("[PLT-4] sweeps that run at once share the rows, none of which goes out twice", async () => {
  const at = 3 * LONG_AGO;
  const ids = await recorded(450, at);
  const { env: wired, heard } = overheard();
  await Promise.all([1, 2, 3].map(() => sweepOutbox(wired, at)));
  expect(heard.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

test("[PLT-4] one sweep hands out a thousand rows at most, the next one goes on", async () => {
  const at = 4 * LONG_AGO;
  const ids = await recorded(1100, at);
  const { env: wired, heard } = overheard();
  await sweepOutbox(wired, at);
  expect(heard).toHaveLength(1000);
  await sweepOutbox(wired, at);
  expect(new Set(heard.map(({ id }) => id))).toEqual(new Set(ids));
});

test("[PLT-4] what was claimed and then not sent comes up again", async () => {
  const at = 5 * LONG_AGO;
  const [id] = await recorded(1, at);
  const sweeping = async () => sweepOutbox(envWith({ EFFECTS: EFFECTS_FULL }), at);
  await expect(sweeping()).rejects.toThrow("The queue is full");
  const { env: wired, heard } = overheard();
  await sweepOutbox(wired, at + MINUTE);
  expect(heard).toMatchObject([{ id }]);
});

test("[PLT-3] a row that cannot be read keeps no other from going out", async () => {
  const at = 6 * LONG_AGO;
  const [broken, sound] = await recorded(2, at);
  await drizzle(env.DB)
    .update(outbox_events)
    .set({ effect: JSON.stringify({ kind: "forgotten" }) })
    .where(eq(outbox_events.id, broken!));
  const { env: wired, heard } = overheard();
  await sweepOutbox(wired, at);
  expect(heard).toMatchObject([{ id: sound }]);
  expect(await rowOf(broken!)).toMatchObject({ done_at: null });
});

test("[PLT-6] what is done is forgotten after a day, what is not stays", async () => {
  const at = 7 * LONG_AGO;
  const [old, fresh, open] = await recorded(3, at);
  await done(old!, at);
  await done(fresh!, at + 2);
  await forgetDone(env, at + 24 * HOUR + 1);
  expect(await Promise.all([old, fresh, open].map((id) => rowOf(id!)))).toMatchObject([
    undefined,
    { id: fresh },
    { id: open },
  ]);
});

test("[PLT-10] every minute all sweeps run, and one that fails keeps none of the others", async () => {
  const [due, old] = await recorded(2, 0);
  await drizzle(env.DB).update(outbox_events).set({ done_at: 0 }).where(eq(outbox_events.id, old!));
  await scheduled({ cron: "* * * * *" }, envWith({ EFFECTS: EFFECTS_FULL }));
  expect(await rowOf(old!)).toBeUndefined();
  expect((await rowOf(due!))!.due_at).toBeGreaterThan(Date.now());
});
