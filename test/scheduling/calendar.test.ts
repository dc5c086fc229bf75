import { env, exports } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import ICAL from "ical.js";
import { expect, test } from "vitest";

import { CalendarFeed, type Session } from "#contract/sessions";
import { coaching_sessions } from "#d1-migrations/schema/scheduling";
import { users } from "#d1-migrations/schema/users";
import { newId } from "#lib/ids";
import type { Person } from "#test/support/people";
import {
  aBookable,
  anOpenCoach,
  booked,
  clientsOf,
  HOUR,
  inDays,
  sessionOf,
} from "#test/support/scheduling";

/** A calendar file as somebody's program gets it, read by an implementation of its own. */
async function download(url: string, headers: Record<string, string> = {}) {
  const response = await exports.default.fetch(
    new Request(new URL(url, "https://app.test"), { headers }),
  );
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function parse(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      location: event.location,
      description: event.description,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      zone: event.startDate.zone?.tzid,
      sequence: event.sequence,
      status: component.getFirstPropertyValue("status"),
      stamp: String(component.getFirstPropertyValue("dtstamp")),
    };
  });
  return { calendar, events };
}

const fileOf = async (who: Person, id: string) =>
  download(`/api/v1/sessions/${id}/calendar.ics`, { authorization: `Bearer ${await who.token()}` });

const addressOf = async (who: Person) =>
  CalendarFeed.parse((await who.get("/calendar/feed")).data).url;

const feedOf = async (who: Person) => parse((await download(await addressOf(who))).text);

test("[CAL-1] a session is a calendar file that any program can read", async () => {
  const { coach, client, type } = await aBookable({
    name: "Squats, heavy; slow",
    location: "Gym\nSide door",
  });
  const notes =
    "Knees: mind them, please; and the back, which is a longer story than one line of a file holds";
  const session = await booked(client, type.id, inDays(2), { notes });
  const file = await fileOf(client, session.id);
  expect(file.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(file.text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(
    true,
  );
  const { calendar, events } = parse(file.text);
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
  expect(events).toEqual([
    {
      uid: `${session.id}@sideline`,
      summary: "Squats, heavy; slow: Coach",
      location: "Gym\nSide door",
      description: notes,
      start: session.start_at,
      end: session.end_at,
      zone: "UTC",
      sequence: 0,
      status: "CONFIRMED",
      stamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    },
  ]);
  expect(parse((await fileOf(coach, session.id)).text).events[0]?.summary).toBe(
    "Squats, heavy; slow: Client",
  );
});

test("[CAL-1] what is moved and cancelled replaces what a calendar has", async () => {
  const { coach, client, type } = await aBookable();
  const session = await booked(client, type.id, inDays(2));
  const { events: before } = parse((await fileOf(client, session.id)).text);
  await client.post(`/sessions/${session.id}/reschedule`, { start_at: inDays(3) });
  const { events: moved } = parse((await fileOf(client, session.id)).text);
  expect(moved[0]).toMatchObject({
    uid: before[0]?.uid,
    start: inDays(3),
    sequence: 1,
    status: "CONFIRMED",
  });
  await coach.post(`/sessions/${session.id}/cancel`);
  const { events: cancelled } = parse((await fileOf(client, session.id)).text);
  expect(cancelled[0]).toMatchObject({ uid: before[0]?.uid, sequence: 2, status: "CANCELLED" });
});

test("[CAL-1] what people write cannot break out of its line, nor bring what no file may hold", async () => {
  const { client, type } = await aBookable({ name: "Run\r\nSTATUS:CANCELLED\u0000\u0007" });
  const session = await booked(client, type.id, inDays(2), { notes: "a\tb\r\nEND:VEVENT" });
  const file = await fileOf(client, session.id);
  expect(file.text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(file.text).not.toMatch(/[^\P{Cc}\r\n\t]/u);
  expect(parse(file.text).events).toMatchObject([
    {
      status: "CONFIRMED",
      summary: "Run\nSTATUS:CANCELLED: Coach",
      description: "a\tb\nEND:VEVENT",
    },
  ]);
});

test("[CAL-1] a file is for whom the session concerns", async () => {
  const { coach, client, type } = await aBookable();
  const [other] = await clientsOf(coach, 1);
  const session = await booked(client, type.id, inDays(2));
  expect((await fileOf(other!.client, session.id)).status).toBe(404);
  expect((await download(`/api/v1/sessions/${session.id}/calendar.ics`)).status).toBe(401);
});

test("[CAL-2] an address shows all sessions that somebody gives and takes, in the name of the other", async () => {
  const { coach, client, type } = await aBookable({ capacity: 3, name: "Class" });
  const [other] = await clientsOf(coach, 1);
  const own = await anOpenCoach();
  await booked(client, type.id, inDays(2));
  const shared = await booked(other!.client, type.id, inDays(2));
  const single = await booked(client, type.id, inDays(3));
  await client.post(`/sessions/${shared.id}/cancel`);

  const { calendar, events } = await feedOf(coach);
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Sideline");
  expect(String(calendar.getFirstPropertyValue("refresh-interval"))).toBe("PT1H");
  expect(events.map(({ summary, status }) => [summary, status])).toEqual([
    ["Class (1/3)", "CONFIRMED"],
    ["Class (1/3)", "CONFIRMED"],
  ]);
  // For whoever gave up their seat it is off, for the others it is not.
  expect((await feedOf(client)).events.map(({ uid, status }) => [uid, status])).toEqual([
    [`${shared.id}@sideline`, "CANCELLED"],
    [`${single.id}@sideline`, "CONFIRMED"],
  ]);
  expect((await feedOf(other!.client)).events).toMatchObject([
    { status: "CONFIRMED", sequence: 1 },
  ]);
  expect((await feedOf(own.coach)).events).toEqual([]);
});

/** More of a session, cancelled: one every hour before it. */
async function pastOnes({ id, start_at }: Session, count: number): Promise<void> {
  const which = eq(coaching_sessions.id, id);
  const row = await drizzle(env.DB).select().from(coaching_sessions).where(which).get();
  const rows = Array.from({ length: count }, (_, i) => {
    const start = Date.parse(start_at) - (i + 1) * HOUR;
    const times = {
      start_at: start,
      busy_from_at: start,
      end_at: start + 1,
      busy_until_at: start + 1,
    };
    return { ...row, ...times, id: newId(), status: "cancelled" };
  });
  const names = Object.keys(row!);
  await env.DB.prepare(
    `INSERT INTO coaching_sessions (${names.join()})
     SELECT ${names.map((name) => `value ->> '${name}'`).join()} FROM json_each(?)`,
  )
    .bind(JSON.stringify(rows))
    .run();
}

test("[CAL-2] of more than a thousand sessions the furthest from now are left out", async () => {
  const { client, coach, type } = await aBookable();
  const coming = await booked(client, type.id, inDays(1));
  await pastOnes(coming, 1000);
  const { events } = await feedOf(coach);
  expect(events).toHaveLength(1000);
  expect(events.at(-1)).toMatchObject({ start: coming.start_at, status: "CONFIRMED" });
  const starts = events.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted());
});

test("[CAL-2] a feed is the same until something changes, and then is not", async () => {
  const { client, type } = await aBookable();
  await booked(client, type.id, inDays(2));
  const url = await addressOf(client);
  const first = await download(url);
  const tag = first.headers.get("etag") ?? "";
  expect(await download(url, { "if-none-match": tag })).toMatchObject({ status: 304, text: "" });
  const session = await booked(client, type.id, inDays(3));
  expect(await sessionOf(client, session.id)).toEqual(session);
  expect(await download(url, { "if-none-match": tag })).toMatchObject({ status: 200 });
});

test("[CAL-3] an address stays until its owner asks for another one, and then shows nothing", async () => {
  const { client, type } = await aBookable();
  await booked(client, type.id, inDays(2));
  const url = await addressOf(client);
  expect(await addressOf(client)).toBe(url);
  const { status, data } = await client.post("/calendar/feed");
  expect(status).toBe(201);
  const next = CalendarFeed.parse(data).url;
  expect(next).not.toBe(url);
  expect(await addressOf(client)).toBe(next);
  expect((await download(url)).status).toBe(404);
  expect((await download(next)).status).toBe(200);
});

test("[CAL-3] whatever is no address of a calendar is the same 404", async () => {
  const { coach, client } = await aBookable();
  const url = await addressOf(client);
  const token = url.slice(url.lastIndexOf("/") + 1, -".ics".length);
  const id = Buffer.from(coach.id.replaceAll("-", ""), "hex").toString("base64url");
  const flipped = token.slice(0, -4) + (token.endsWith("AAAA") ? "BBBB" : "AAAA");
  const names = [
    token,
    `${flipped}.ics`,
    `${token}x.ics`,
    `${id}.ics`,
    "x.ics",
    ".ics",
    `${"a".repeat(64)}.ics`,
  ];
  for (const name of names) {
    const answer = await download(`/api/v1/calendar/${name}`);
    expect([name, answer.status, answer.text.includes("There is no such calendar")]).toEqual([
      name,
      404,
      true,
    ]);
  }
  expect((await download(url)).status).toBe(200);
  await drizzle(env.DB).update(users).set({ banned_at: 1 }).where(eq(users.id, client.id));
  expect((await download(url)).status).toBe(404);
});
