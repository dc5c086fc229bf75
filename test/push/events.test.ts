import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import type { CoachingEvent } from "#contract/events";
import { Pushes } from "#durable-objects/user-hub/pushes";
import { Store } from "#durable-objects/user-hub/store";
import { idFrom, newId } from "#lib/ids";
import { connected, hubOf } from "#test/support/chats";
import { aPair } from "#test/support/coaching";
import { envWith } from "#test/support/env-with";
import { asleep, crash } from "#test/support/faults";
import type { Line } from "#test/support/line";
import { people, type Person, registered } from "#test/support/people";
import { happenedTo, pendingPushes, pushesTo } from "#test/support/pushes";
import { announce } from "#workers/outbox/announce";
import { carryOut } from "#workers/outbox/carry-out";

/** Something that happened, new each time. */
const assigned = (): CoachingEvent => ({
  event: "workout.assigned",
  data: { workout_id: newId(), client_profile_id: newId(), scheduled_date: "2030-05-13" },
});

/** Records that something happened, and tells it at once. */
async function happens(event: CoachingEvent, to: Person[], actor?: Person, within: Env = env) {
  const named = { to: to.map(({ id }) => id), actor: actor?.id ?? null };
  const { row, enact } = announce(event, named, "test", within, Date.now());
  await drizzle(env.DB).batch([row]);
  await enact();
}

/** The frames of events that a line has heard by now. */
async function told(line: Line) {
  line.say({ event: "ping", data: {}, req_id: newId() });
  await line.hears("pong");
  return line.heard().filter((frame) => "event_id" in frame);
}

/** Waits until nothing is left to be pushed to somebody, and answers what was. */
async function pushed(person: Person, atLeast = 1) {
  await expect.poll(() => pushesTo(person), { timeout: 10_000 }).toHaveLength(atLeast);
  await expect.poll(() => pendingPushes(person)).toEqual([]);
  return pushesTo(person);
}

test("[PSH-1] an event shows on the sockets of all who are named, and pushes to those who did not do it", async () => {
  const [coach, client, stranger] = (await people(3)) as [Person, Person, Person];
  const lines = await Promise.all([coach, client, stranger].map((person) => connected(person)));
  const second = await connected(await client.device());
  const event = assigned();
  await happens(event, [coach, client], coach);

  const frames = await Promise.all([...lines, second].map(told));
  expect(frames.map((heard) => heard.map((frame) => frame.event))).toEqual([
    ["workout.assigned"],
    ["workout.assigned"],
    [],
    ["workout.assigned"],
  ]);
  expect(frames[0]![0]!.data).toEqual(event.data);
  expect(frames[1]![0]).toEqual(frames[3]![0]);
  expect(await pushed(client)).toHaveLength(1);
  expect(await pushesTo(coach)).toEqual([]);
});

test("[PSH-2] a push carries the event's data as text, its name and its words", async () => {
  const { coach, client, client_profile_id } = await aPair({ timezone: "Asia/Kathmandu" });
  const start_at = "2030-05-13T04:15:00.000Z";
  const data = { session_id: newId(), coach_id: coach.id, start_at, end_at: start_at };
  await happens({ event: "session.booked", data }, [coach, client], client);
  await happens(
    { event: "workout.completed", data: { workout_id: newId(), client_profile_id } },
    [coach],
    client,
  );
  const pushes = await pushed(coach, 2);
  const about = (subject: string) => pushes.find((push) => push.subject === subject);
  expect(about("Session booked")).toMatchObject({
    to: coach.id,
    body: expect.stringMatching(/^Client: Mon,? 13 May,? (at )?10:00 GMT\+5:45$/),
    data: { type: "session.booked", event_id: expect.any(String), ...data },
  });
  expect(about("Workout done")).toMatchObject({ body: "Client has completed a workout" });
});

test("[PSH-2] a session's time is told by the clock of whoever reads it, and names its zone", async () => {
  const { coach, client } = await aPair({ timezone: "Asia/Kathmandu" });
  await client.patch("/users/me", { timezone: "America/St_Johns" });
  const start_at = "2030-05-13T04:15:00.000Z";
  const data = { session_id: newId(), coach_id: coach.id, start_at, end_at: start_at };
  await happens({ event: "session.cancelled", data }, [coach, client]);
  const [toCoach] = await pushed(coach);
  const [toClient] = await pushed(client);
  expect(toCoach!.body).toMatch(/Mon,? 13 May,? (at )?10:00 GMT\+5:45$/);
  expect(toClient!.body).toMatch(/Mon,? 13 May,? (at )?01:45 GMT-2:30$/);
});

test("[PSH-3] what is announced again, at once or after the hub has slept, is told and pushed once", async () => {
  const ann = await registered();
  const line = await connected(ann);
  const effect = {
    kind: "event.announced" as const,
    event_id: newId(),
    happened: assigned(),
    to: [ann.id],
    actor: null,
  };
  const again = () => carryOut({ id: newId(), effect }, env, Date.now());
  await Promise.all([again(), again()]);
  await again();
  await pushed(ann);
  await asleep(hubOf(ann));
  await again();
  expect(await told(line)).toHaveLength(1);
  expect(await pushed(ann)).toHaveLength(1);
});

test("[PSH-3] an event of last month is too old to be told", async () => {
  const ann = await registered();
  const line = await connected(ann);
  const time = (Date.now() - 31 * 24 * 3_600_000).toString(16).padStart(12, "0");
  const event_id = `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
  await hubOf(ann).announce({ event_id, happened: assigned(), actor: null });
  expect(await told(line)).toEqual([]);
  expect(await pendingPushes(ann)).toEqual([]);
});

test("[PSH-4] whom one cannot reach keeps nobody else waiting, and hears of it later, once", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const [near, far] = [await connected(ann), await connected(bob)];
  const broken = envWith({
    USER_HUB: new Proxy(env.USER_HUB, {
      get: (hubs, key) =>
        key === "getByName" &&
        ((name: string) => {
          if (name === bob.id) throw new Error("This hub is overloaded");
          return hubs.getByName(name);
        }),
    }),
  });
  const event = assigned();
  const { row, enact } = announce(
    event,
    { to: [bob.id, ann.id], actor: null },
    "test",
    broken,
    Date.now(),
  );
  await drizzle(env.DB).batch([row]);
  await enact();
  expect(await told(near)).toHaveLength(1);
  expect(await told(far)).toEqual([]);
  // The queue tries it again after two seconds.
  expect(await far.hears("workout.assigned")).toEqual(event.data);
  await Promise.all([pushed(ann), pushed(bob)]);
  expect(await told(near)).toHaveLength(1);
});

test("[PSH-5] a hub that dies after it was told still pushes, once", async () => {
  const ann = await registered();
  const event_id = newId();
  await hubOf(ann).announce({ event_id, happened: assigned(), actor: null });
  await crash(hubOf(ann));
  expect(await pushed(ann)).toMatchObject([{ id: idFrom(`${event_id}:${ann.id}`) }]);
});

test("[PSH-5] what the queue has lost is handed out again, and pushed once", async () => {
  const ann = await registered();
  const job = await happenedTo(ann);
  const hub = hubOf(ann);
  const due = (at: number) =>
    runInDurableObject(hub, (_, { storage }) => {
      storage.sql.exec("UPDATE pushes SET due_at = ?", at);
    });
  const lost: unknown[] = [];
  const PUSH = new Proxy(env.PUSH, {
    get: () => async (messages: Iterable<MessageSendRequest>) => {
      lost.push(...[...messages].map(({ body }) => body));
    },
  });
  await runInDurableObject(hub, (_, { storage }) => {
    const losing = new Pushes(ann.id, new Store(storage), envWith({ PUSH }));
    storage.sql.exec("UPDATE pushes SET made_at = made_at - 3600000, due_at = 1");
    return losing.run(Date.now());
  });
  expect(lost).toEqual([job]);
  const [again] = await pendingPushes(ann);
  expect(again!.due_at).toBeGreaterThan(Date.now() + 5_000);

  await due(1);
  await asleep(hub);
  await hub.notePush(job.id, { kind: "put_off", until: Date.now() - 60_000 });
  expect(await pushed(ann)).toHaveLength(1);
});

test("[PSH-6] what happens while a device resumes is not lost to it", async () => {
  const ann = await registered();
  const line = await ann.connect();
  await line.hears("connected");
  const event = assigned();
  await happens(event, [ann], ann);
  expect(await line.hears("workout.assigned")).toEqual(event.data);

  const other = await ann.connect();
  await other.hears("connected");
  await happens(assigned(), [ann], ann);
  other.say({ event: "resume", data: { hub_seq: 0 } });
  await other.hears("resumed");
  expect(await told(other)).toHaveLength(1);
});
