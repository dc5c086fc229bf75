import { env } from "cloudflare:workers";
import { eq, inArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import { DeadLetters, Retried } from "#contract/admin";
import type { DirectoryJob, EffectJob } from "#contract/jobs";
import { chats } from "#d1-migrations/schema/chats";
import { dead_letters, outbox_events } from "#d1-migrations/schema/platform";
import { idFrom, newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { connected } from "#test/support/chats";
import { consumed } from "#test/support/consumed";
import { countQueries } from "#test/support/count-queries";
import { envWith } from "#test/support/env-with";
import { type Person, registered } from "#test/support/people";
import { deployed, happenedTo, pendingPushes, pushesTo, withDevice } from "#test/support/pushes";
import { sendAllAgain } from "#workers/admin/send-again";
import { sweepOutbox } from "#workers/outbox/sweep";

const MINUTE = 60_000;

const anAdmin = () => registered({ role: "admin" });

/** An event for somebody, in the outbox and on a queue. */
async function anEffect(person: Person): Promise<EffectJob> {
  const data = { workout_id: newId(), client_profile_id: newId(), scheduled_date: "2030-05-13" };
  const job: EffectJob = {
    id: newId(),
    request_id: "test",
    effect: {
      kind: "event.announced",
      event_id: newId(),
      happened: { event: "workout.assigned", data },
      to: [person.id],
      actor: person.id,
    },
  };
  const { id, effect, request_id } = job;
  await drizzle(env.DB)
    .insert(outbox_events)
    .values({ id, effect: JSON.stringify(effect), request_id, created_at: 0, due_at: 1e15 });
  return job;
}

const rowOf = ({ id }: EffectJob) =>
  drizzle(env.DB).select().from(outbox_events).where(eq(outbox_events.id, id)).get();

/** All letters that an admin sees, and those among them that tell of some jobs. */
async function letters(admin: Person, ...about: { id: string }[]) {
  const found: DeadLetters["dead_letters"] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const { data } = await admin.get(
      `/admin/dead-letters?limit=100${cursor && `&cursor=${cursor}`}`,
    );
    const page: DeadLetters = DeadLetters.parse(data);
    found.push(...page.dead_letters);
    cursor = page.next_cursor;
  }
  const ids = about.map(({ id }) => id);
  return found.filter(({ body }) => ids.includes(Object(body).id));
}

const retry = (admin: Person, id: string) => admin.post(`/admin/dead-letters/${id}/retry`);

test("[ADM-1] only admins see the dead letters and send them again", async () => {
  const id = newId();
  const asked = (person: Person) =>
    Promise.all([
      person.get("/admin/dead-letters"),
      retry(person, id),
      person.post("/admin/dead-letters/retry", { queue: "push" }),
    ]);
  for (const role of ["user", "moderator"] as const) {
    const answers = await asked(await registered({ role }));
    expect(
      answers.map(({ status }) => status),
      role,
    ).toEqual([403, 403, 403]);
  }
  const admin = await anAdmin();
  expect((await asked(admin)).map(({ status }) => status)).toEqual([200, 404, 200]);
  expect(await ask("GET", "/api/v1/admin/dead-letters")).toMatchObject({ status: 401 });
  expect(await admin.get("/admin/dead-letters?queue=letters")).toMatchObject({ status: 422 });
});

test("[PLT-40] what a queue gave up on is listed with its reason, and left alone by the sweep", async () => {
  const [admin, ann] = [await anAdmin(), await registered()];
  const job = await anEffect(ann);
  const broken = envWith({
    get USER_HUB(): Env["USER_HUB"] {
      throw new Error("The network is down");
    },
  });
  const tried = await consumed("sideline-effects", [job], { within: broken, attempts: 9 });
  expect(tried).toEqual({ acked: [], retried: ["0"] });
  expect(await consumed("sideline-staging-effects-dead", [job])).toMatchObject({ acked: ["0"] });
  expect(await letters(admin, job)).toMatchObject([
    { queue: "effects", body: job, failure: "The network is down" },
  ]);
  await drizzle(env.DB)
    .update(outbox_events)
    .set({ due_at: -1e13 })
    .where(eq(outbox_events.id, job.id));
  await sweepOutbox(env, -1e13);
  expect(await rowOf(job)).toMatchObject({ due_at: -1e13, dead_at: expect.any(Number) });
});

test("[PLT-41] a dead letter that is sent again is done, gone from the list and watched by the sweep", async () => {
  const [admin, ann] = [await anAdmin(), await registered()];
  const line = await connected(ann);
  const job = await anEffect(ann);
  await consumed("sideline-effects-dead", [job]);
  const [letter] = await letters(admin, job);
  expect(await retry(admin, letter!.id)).toMatchObject({ status: 200 });
  expect(await rowOf(job)).toMatchObject({ dead_at: null });
  expect((await rowOf(job))!.due_at).toBeLessThan(Date.now() + 2 * MINUTE);
  await line.hears("workout.assigned");
  expect(await letters(admin, job)).toEqual([]);
  expect(await retry(admin, letter!.id)).toMatchObject({ status: 404 });
  await expect.poll(async () => (await rowOf(job))!.done_at).not.toBeNull();
});

test("[PLT-40] a job is one letter however often it dies, and none once it has been done", async () => {
  const [admin, ann] = [await anAdmin(), await registered()];
  const [job, done] = [await anEffect(ann), await anEffect(ann)];
  await consumed("sideline-effects-dead", [job, job]);
  await consumed("sideline-effects-dead", [job]);
  expect(await letters(admin, job)).toHaveLength(1);
  await drizzle(env.DB)
    .update(outbox_events)
    .set({ done_at: 1 })
    .where(eq(outbox_events.id, done.id));
  await consumed("sideline-effects-dead", [done]);
  expect(await letters(admin, done)).toEqual([]);
});

test("[PLT-42] while the queue retries a job, the sweep does not hand it out as well", async () => {
  const job = await anEffect(await registered());
  const broken = envWith({
    get USER_HUB(): Env["USER_HUB"] {
      throw new Error("The network is down");
    },
  });
  await drizzle(env.DB)
    .update(outbox_events)
    .set({ due_at: 0 })
    .where(eq(outbox_events.id, job.id));
  const before = Date.now();
  await consumed("sideline-effects", [job], { within: broken, attempts: 6 });
  const row = (await rowOf(job))!;
  expect(row.failure).toBe("The network is down");
  // The sixth wait is 64 seconds.
  expect(row.due_at - before).toBeGreaterThanOrEqual(64_000 + MINUTE);
});

test("[PLT-43] what no retry helps lies among the dead letters at once", async () => {
  const [admin, ann] = [await anAdmin(), await registered()];
  await withDevice(ann, "big", "ios");
  const job = await happenedTo(ann);
  const tried = await consumed("sideline-push", [job], { within: deployed });
  expect(tried).toEqual({ acked: ["0"], retried: [] });
  const [letter] = await letters(admin, job);
  expect(letter).toMatchObject({ queue: "push", body: job, failure: "FCM answered 400" });
  expect(await pendingPushes(ann)).toEqual([{ id: job.id, due_at: null }]);

  expect(await retry(admin, letter!.id)).toMatchObject({ status: 200 });
  await expect.poll(() => pushesTo(ann), { timeout: 10_000 }).toHaveLength(1);
  await expect.poll(() => pendingPushes(ann)).toEqual([]);
  expect(await letters(admin, job)).toEqual([]);
});

test("[PLT-41] all letters of one queue go out together, others stay", async () => {
  const [admin, ann] = [await anAdmin(), await registered()];
  const chat_id = newId();
  const job: DirectoryJob = {
    chat_id,
    version: 1,
    type: "group",
    name: "Squad",
    description: "",
    avatar_url: "",
    is_admin_only: false,
    created_by: ann.id,
    created_at: 1,
    members: [{ user_id: ann.id, role: "admin", joined_at: 1 }],
  };
  const effect = await anEffect(ann);
  await consumed("sideline-directory-dead", [job]);
  await consumed("sideline-effects-dead", [effect]);
  const { data } = await admin.post("/admin/dead-letters/retry", { queue: "directory" });
  expect(Retried.parse(data)).toEqual({ retried: 1, remaining: 0 });
  const listed = () => drizzle(env.DB).select().from(chats).where(eq(chats.id, chat_id));
  await expect.poll(listed, { timeout: 10_000 }).toMatchObject([{ name: "Squad" }]);
  expect(await letters(admin, effect)).toHaveLength(1);
});

test("[PLT-41] a letter that this version cannot read stays, and holds up no other", async () => {
  const [admin, ann] = [await anAdmin(), await registered()];
  const id = newId();
  const unknown = {
    id,
    queue: "effects",
    body: JSON.stringify({ id, effect: "later" }),
    died_at: 1,
  };
  await drizzle(env.DB).insert(dead_letters).values(unknown);
  const effect = await anEffect(ann);
  await consumed("sideline-effects-dead", [effect]);
  expect(await retry(admin, id)).toMatchObject({ status: 409, error: { code: "CONFLICT" } });
  const { data } = await admin.post("/admin/dead-letters/retry", { queue: "effects" });
  expect(Retried.parse(data).retried).toBeGreaterThan(0);
  expect((await letters(admin, effect, { id })).map((letter) => letter.id)).toEqual([id]);
});

test("[PLT-41] one request sends a hundred again, and says how many are left", async () => {
  const admin = await anAdmin();
  const ids = Array.from({ length: 103 }, newId);
  const rows = ids.map((id) => ({
    id: idFrom(`push:${id}`),
    queue: "push",
    body: JSON.stringify({ id, user_id: admin.id }),
    died_at: 1,
  }));
  const db = drizzle(env.DB);
  for (const row of rows) await db.insert(dead_letters).values(row);
  const again = async () =>
    Retried.parse((await admin.post("/admin/dead-letters/retry", { queue: "push" })).data);
  const first = await again();
  expect(first.retried).toBe(100);
  expect(first.remaining).toBeGreaterThanOrEqual(3);
  await again();
  const left = db.select().from(dead_letters);
  expect(
    await left.where(
      inArray(
        dead_letters.id,
        rows.slice(0, 90).map(({ id }) => id),
      ),
    ),
  ).toEqual([]);
});

test("[PLT-41] a letter that its queue does not take stays, and holds up no other", async () => {
  const [admin, ann] = [await anAdmin(), await registered()];
  const [refused, taken] = [await anEffect(ann), await anEffect(ann)];
  await consumed("sideline-effects-dead", [refused, taken]);
  const send = async ({ id }: EffectJob) => {
    if (id === refused.id) throw new Error("The queue is full");
  };
  const EFFECTS = new Proxy(env.EFFECTS, { get: () => send });
  const again = async () => sendAllAgain("effects", envWith({ EFFECTS }), Date.now());
  await expect(again()).rejects.toThrow("The queue is full");
  expect(await letters(admin, refused, taken)).toMatchObject([{ body: refused }]);
});

test("[PLT-41] many letters ask no more of the database than one", async () => {
  const ann = await registered();
  const asked = async (count: number) => {
    const jobs: EffectJob[] = [];
    while (jobs.length < count) jobs.push(await anEffect(ann));
    await consumed("sideline-effects-dead", jobs);
    const { counting, queries } = countQueries();
    const { retried } = await sendAllAgain("effects", counting, Date.now());
    expect(retried).toBeGreaterThanOrEqual(count);
    return queries;
  };
  expect(await asked(4)).toEqual(await asked(1));
});

test("[ADM-2] the list is read a page at a time, the oldest first, of one queue if wanted", async () => {
  const [admin, ann] = [await anAdmin(), await registered()];
  const jobs = [await anEffect(ann), await anEffect(ann), await anEffect(ann)];
  for (const job of jobs) await consumed("sideline-effects-dead", [job]);
  const page = async (query: string) =>
    DeadLetters.parse((await admin.get(`/admin/dead-letters?${query}`)).data);
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const read: DeadLetters = await page(`queue=effects&limit=1${cursor && `&cursor=${cursor}`}`);
    expect(read.dead_letters).toHaveLength(1);
    seen.push(Object(read.dead_letters[0]!.body).id);
    cursor = read.next_cursor;
  }
  expect(seen.filter((id) => jobs.some((job) => job.id === id))).toEqual(jobs.map(({ id }) => id));
  const pushes = await page("queue=push");
  expect(pushes.dead_letters.every(({ queue }) => queue === "push")).toBe(true);
});

test("[PLT-40] a dead letter that cannot be written down stays in its queue", async () => {
  const job = await anEffect(await registered());
  const broken = envWith({
    get DB(): Env["DB"] {
      throw new Error("The database went away");
    },
  });
  const tried = await consumed("sideline-effects-dead", [job], { within: broken });
  expect(tried).toEqual({ acked: [], retried: ["0"] });
});

test("[ADM-4] the metrics tell what waits, for how long, and what lies dead", async () => {
  const { exports } = await import("cloudflare:workers");
  const read = async (name: string) => {
    const response = await exports.default.fetch("https://app.test/metrics");
    const line = (await response.text()).split("\n").find((text) => text.startsWith(`${name} `));
    return Number(line?.split(" ").at(-1));
  };
  const ann = await registered();
  const dead = 'sideline_dead_letters{queue="effects"}';
  const [waiting, before] = [await read("sideline_outbox_waiting"), await read(dead)];
  const job = await anEffect(ann);
  expect(await read("sideline_outbox_waiting")).toBeGreaterThan(waiting);
  // It was recorded in 1970.
  expect(await read("sideline_outbox_oldest_seconds")).toBeGreaterThan(1e9);
  await consumed("sideline-effects-dead", [job]);
  expect(await read(dead)).toBe(before + 1);
});
