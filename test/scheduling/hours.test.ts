import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import {
  Availability,
  Override,
  Overrides,
  SessionType,
  SessionTypes,
  Slots,
} from "#contract/scheduling";
import { newId } from "#lib/ids";
import { aCoach, connect } from "#test/support/coaching";
import { countQueries } from "#test/support/count-queries";
import { outcome } from "#test/support/outcome";
import { type Person, registered } from "#test/support/people";
import { dateIn } from "#test/support/date-in";
import {
  aBookable,
  ALWAYS,
  anOpenCoach,
  aSessionType,
  booked,
  clientsOf,
  hoursOf,
  inDays,
  startsSeen,
} from "#test/support/scheduling";
import { addOverride } from "#workers/scheduling/overrides";
import { listSlots } from "#workers/scheduling/list-slots";

const HOURS = "/coaches/me/availability";
const OVERRIDES = "/coaches/me/availability-overrides";
const TYPES = "/coaches/me/session-types";

const monday = (start_time: string, end_time: string) => ({ day_of_week: 1, start_time, end_time });

const setHours = async (coach: Person, windows: object[], headers = {}) => {
  const { status, data } = await coach.put(HOURS, { timezone: "Europe/Berlin", windows }, headers);
  return { status, hours: Availability.safeParse(data).data };
};

test("[SLOT-1] weekly hours are replaced as a whole; windows that touch become one", async () => {
  const coach = await aCoach({ timezone: "Asia/Tokyo" });
  const before = await coach.get(HOURS);
  expect(before.data).toEqual({ timezone: "Asia/Tokyo", windows: [], version: 0 });

  // An override alone sets no hours: the zone still is the profile's.
  await coach.post(OVERRIDES, { date: dateIn(3), is_available: false });
  await coach.put("/coaches/me", { timezone: "Asia/Seoul" });
  expect((await coach.get(HOURS)).data).toMatchObject({ timezone: "Asia/Seoul", version: 0 });

  const sunday = { day_of_week: 0, start_time: "23:00", end_time: "24:00" };
  const touching = [
    monday("12:00", "13:30"),
    monday("09:00", "12:00"),
    monday("14:00", "15:00"),
    sunday,
  ];
  const windows = [sunday, monday("09:00", "13:30"), monday("14:00", "15:00")];
  const set = await setHours(coach, touching);
  expect(set).toMatchObject({ status: 200, hours: { windows, version: 1 } });
  expect((await coach.get(HOURS)).data).toEqual({ timezone: "Europe/Berlin", windows, version: 1 });
  expect(await setHours(coach, [])).toMatchObject({ hours: { windows: [], version: 2 } });
});

test("[SLOT-1] overlaps, offsets and what is no time of day are refused by field", async () => {
  const coach = await aCoach();
  const wrong: [object, string][] = [
    [
      { timezone: "UTC", windows: [monday("09:00", "12:00"), monday("11:59", "13:00")] },
      "windows.1",
    ],
    [{ timezone: "+02:00", windows: [] }, "timezone"],
    [{ timezone: "Europe/Atlantis", windows: [] }, "timezone"],
    [{ timezone: "UTC", windows: [monday("09:00", "09:00")] }, "windows.0.end_time"],
    [
      { timezone: "UTC", windows: [monday("24:00", "24:00")] },
      "windows.0.start_time,windows.0.end_time",
    ],
    [{ timezone: "UTC", windows: [monday("09:00", "24:01")] }, "windows.0.end_time"],
    [{ timezone: "UTC", windows: [monday("0900", "10:00")] }, "windows.0.start_time"],
    [
      { timezone: "UTC", windows: [{ ...monday("09:00", "10:00"), day_of_week: 7 }] },
      "windows.0.day_of_week",
    ],
    [{ timezone: "UTC", windows: [], extra: 1 }, "extra"],
  ];
  for (const [body, path] of wrong) {
    const { status, error } = await coach.put(HOURS, body);
    expect([status, error?.details.map((detail) => detail.path).join()]).toEqual([422, path]);
  }
  expect(await hoursOf(coach)).toBeUndefined();
});

test("[SLOT-1] with If-Match hours change only from the version that was seen", async () => {
  const coach = await aCoach();
  const seen = (version: number) => ({ "if-match": `"${version}"` });
  expect((await setHours(coach, [], seen(1))).status).toBe(412);
  expect((await setHours(coach, [], seen(0))).status).toBe(200);
  expect((await setHours(coach, [], seen(0))).status).toBe(412);
  expect((await setHours(coach, [monday("09:00", "10:00")], seen(1))).hours?.version).toBe(2);
  const both = await Promise.all([1, 2].map(() => setHours(coach, [], seen(2))));
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
  // An override moves slots, but edits no weekly hours.
  await coach.post(OVERRIDES, { date: dateIn(3), is_available: false });
  expect((await setHours(coach, [], seen(3))).status).toBe(200);
});

test("[SLOT-2] overrides change a date, and nothing once they are removed", async () => {
  const { coach, type } = await anOpenCoach();
  const date = dateIn(3);
  const add = async (override: object) => {
    const { status, data } = await coach.post(OVERRIDES, { date, ...override });
    expect(status).toBe(201);
    return Override.parse(data);
  };
  const evening = await add({ is_available: true, start_time: "18:00", end_time: "20:00" });
  expect(evening).toMatchObject({ date, start_time: "18:00", end_time: "20:00", reason: null });
  expect(await startsSeen(coach, type, date)).toEqual([inDays(3, 18), inDays(3, 19)]);
  const gone = await add({ is_available: false, reason: " Away " });
  expect(gone).toMatchObject({ is_available: false, start_time: null, reason: "Away" });
  expect(await startsSeen(coach, type, date)).toEqual([]);
  for (const { id } of [evening, gone]) {
    expect((await coach.delete(`${OVERRIDES}/${id}`)).status).toBe(200);
    expect((await coach.delete(`${OVERRIDES}/${id}`)).status).toBe(404);
  }
  expect(await startsSeen(coach, type, date)).toHaveLength(24);
});

test("[SLOT-2] an override has both times or none, and is available only with them", async () => {
  const coach = await aCoach();
  const wrong: [object, string][] = [
    [{ is_available: true }, "start_time"],
    [{ is_available: false, start_time: "09:00" }, "end_time"],
    [{ is_available: false, end_time: "09:00" }, "start_time"],
    [{ is_available: true, start_time: "10:00", end_time: "09:00" }, "end_time"],
    [{ is_available: false, date: "2027-02-29" }, "date"],
  ];
  for (const [body, path] of wrong) {
    const { status, error } = await coach.post(OVERRIDES, { date: "2027-03-01", ...body });
    expect([status, error?.details.map((detail) => detail.path)]).toEqual([422, [path]]);
  }
});

test("[SLOT-2] a date takes twenty overrides, also when more are added at once", async () => {
  const coach = await aCoach();
  const draft = {
    date: "2027-03-01",
    is_available: false,
    start_time: null,
    end_time: null,
    reason: null,
  };
  const add = () => addOverride({ id: newId(), coach_id: coach.id }, draft, env, Date.now());
  const outcomes = await Promise.all(Array.from({ length: 23 }, () => outcome(add())));
  expect(outcomes.filter((each) => each === "ok")).toHaveLength(20);
  expect(outcomes.filter((each) => each === "CONFLICT")).toHaveLength(3);
});

test("[SLOT-2] overrides are listed by date, each once however short the pages are", async () => {
  const coach = await aCoach();
  const dates = ["2027-03-03", "2027-03-01", "2027-03-02", "2027-03-02", "2027-04-01"];
  for (const date of dates) await coach.post(OVERRIDES, { date, is_available: false });
  const found: string[] = [];
  let query = "?from=2027-03-01&to=2027-03-31&limit=2";
  for (let cursor: string | null = ""; cursor !== null;) {
    const page = Overrides.parse((await coach.get(`${OVERRIDES}${query}${cursor}`)).data);
    found.push(...page.overrides.map(({ date }) => date));
    cursor = page.next_cursor && `&cursor=${page.next_cursor}`;
  }
  expect(found).toEqual(["2027-03-01", "2027-03-02", "2027-03-02", "2027-03-03"]);
  for (const cursor of ["nonsense", btoa('["2027-03-01"]'), btoa('[1,"a"]')]) {
    expect((await coach.get(`${OVERRIDES}?cursor=${cursor}`)).status).toBe(400);
  }
});

test("[SLOT-3] a session type has bounds, and defaults for what is not said", async () => {
  const coach = await aCoach();
  const { data } = await coach.post(TYPES, { name: "Call", duration_minutes: 30 });
  const made = SessionType.parse(data);
  expect(made).toMatchObject({
    coach_id: coach.id,
    slot_interval_minutes: 15,
    buffer_before_minutes: 0,
    buffer_after_minutes: 0,
    min_notice_minutes: 0,
    max_advance_days: 90,
    capacity: 1,
    max_per_day: null,
    cancellation_notice_minutes: 0,
    color: null,
    location: null,
    is_active: true,
    version: 1,
  });
  expect((await coach.get(`${TYPES}/${made.id}`)).data).toEqual(made);
  const wrong: Record<string, unknown[]> = {
    name: ["", "x".repeat(101)],
    duration_minutes: [10, 245, 32],
    slot_interval_minutes: [4, 241],
    buffer_before_minutes: [-1, 241],
    buffer_after_minutes: [-1, 241],
    min_notice_minutes: [-1, 43_201],
    max_advance_days: [0, 731],
    capacity: [0, 101],
    max_per_day: [0, 101],
    cancellation_notice_minutes: [-1],
    color: ["red", "#12345"],
  };
  for (const [field, values] of Object.entries(wrong)) {
    for (const value of values) {
      const draft = { name: "Call", duration_minutes: 30, [field]: value };
      const { status, error } = await coach.post(TYPES, draft);
      expect([field, status, error?.details.map(({ path }) => path)]).toEqual([
        field,
        422,
        [field],
      ]);
      expect((await coach.patch(`${TYPES}/${made.id}`, { [field]: value })).status).toBe(422);
    }
  }
});

test("[SLOT-3] a type changes in what is named, and from the version that was seen", async () => {
  const { coach, type } = await anOpenCoach({ location: "Gym" });
  const path = `${TYPES}/${type.id}`;
  const changed = await coach.patch(path, { duration_minutes: 90 }, { "if-match": '"1"' });
  expect(changed.data).toMatchObject({ duration_minutes: 90, location: "Gym", version: 2 });
  expect((await coach.patch(path, { capacity: 2 }, { "if-match": '"1"' })).status).toBe(412);
  expect((await coach.patch(path, {})).status).toBe(422);
});

test("[SLOT-3] what is deleted is offered no more, and its sessions stay", async () => {
  const { coach, client, type } = await aBookable();
  const session = await booked(client, type.id, inDays(2));
  expect((await coach.delete(`${TYPES}/${type.id}`)).status).toBe(200);
  for (const gone of [coach.get(`${TYPES}/${type.id}`), coach.delete(`${TYPES}/${type.id}`)]) {
    expect((await gone).status).toBe(404);
  }
  expect((await coach.get(TYPES)).data).toMatchObject({ session_types: [] });
  const again = await client.post("/sessions/book", {
    session_type_id: type.id,
    start_at: inDays(3),
  });
  expect(again.status).toBe(404);
  expect(await client.get(`/sessions/${session.id}`)).toMatchObject({ status: 200, data: session });
});

test("[SLOT-13] clients see what can be booked, and nobody else does", async () => {
  const { coach, client, type } = await aBookable();
  const hidden = await aSessionType(coach, { name: "Not yet", is_active: false });
  const path = `/coaches/${coach.id}/session-types`;
  const idsOf = (data: unknown) => SessionTypes.parse(data).session_types.map(({ id }) => id);
  expect(idsOf((await client.get(path)).data)).toEqual([type.id]);
  expect(idsOf((await coach.get(TYPES)).data)).toEqual([type.id, hidden.id]);
  const first = SessionTypes.parse((await coach.get(`${TYPES}?limit=1`)).data);
  expect(idsOf((await coach.get(`${TYPES}?limit=1&cursor=${first.next_cursor}`)).data)).toEqual([
    hidden.id,
  ]);

  const slots = (id: string) =>
    `/coaches/${coach.id}/bookable-slots?session_type_id=${id}&start=${dateIn(1)}&end=${dateIn(1)}`;
  const former = await registered();
  await connect(coach, former, "archived");
  for (const stranger of [former, await registered(), (await anOpenCoach()).coach]) {
    for (const each of [path, slots(type.id)]) expect((await stranger.get(each)).status).toBe(404);
  }
  expect((await client.get(slots(hidden.id))).status).toBe(404);
  expect((await client.get(slots((await anOpenCoach()).type.id))).status).toBe(404);
});

test("[SLOT-12] both dates count, in the zone that is asked for or else the coach's", async () => {
  const coach = await aCoach();
  await coach.put(HOURS, { timezone: "Asia/Tokyo", windows: ALWAYS });
  const type = await aSessionType(coach);
  const read = async (query: string) => {
    const path = `/coaches/${coach.id}/bookable-slots?session_type_id=${type.id}&${query}`;
    return Slots.parse((await coach.get(path)).data);
  };
  const dates = `start=${dateIn(3)}&end=${dateIn(4)}`;
  const own = await read(dates);
  expect(own.timezone).toBe("Asia/Tokyo");
  expect(own.slots).toHaveLength(48);
  expect(own.slots[0]).toEqual({
    start_at: inDays(2, 15),
    end_at: inDays(2, 16),
    local_start: `${dateIn(3)}T00:00:00+09:00`,
    seats_left: 1,
  });
  const nepal = await read(`${dates}&timezone=Asia/Kathmandu`);
  expect(nepal.slots.at(0)?.local_start).toBe(`${dateIn(3)}T00:45:00+05:45`);
  expect(nepal.slots.at(-1)?.local_start).toBe(`${dateIn(4)}T23:45:00+05:45`);
});

test("[SLOT-12] a range has 62 days at most, and may lie where nothing can be booked", async () => {
  const { coach, type } = await anOpenCoach();
  const status = async (start: string, end: string) => {
    const query = `session_type_id=${type.id}&start=${start}&end=${end}`;
    return (await coach.get(`/coaches/${coach.id}/bookable-slots?${query}`)).status;
  };
  expect(await status("2027-01-01", "2027-03-03")).toBe(200);
  expect(await status("2027-01-01", "2027-03-04")).toBe(422);
  expect(await status("2027-01-02", "2027-01-01")).toBe(422);
  expect(await status("2027-02-29", "2027-03-01")).toBe(422);
  for (const year of ["0001", "1969", "9999"]) {
    expect(await status(`${year}-12-01`, `${year}-12-31`)).toBe(200);
  }
});

test("[SLOT-12] slots cost the same number of questions of the database, however much is booked", async () => {
  const { coach, type } = await anOpenCoach();
  const [one] = await clientsOf(coach, 1);
  const asked = {
    coach_id: coach.id,
    user_id: one!.client.id,
    session_type_id: type.id,
    start: dateIn(0),
    end: dateIn(30),
  };
  const cost = async () => {
    const { counting, queries } = countQueries();
    await listSlots(asked, counting, Date.now());
    return queries.length;
  };
  const before = await cost();
  for (const hour of [8, 9, 10]) await booked(one!.client, type.id, inDays(2, hour));
  await coach.post(OVERRIDES, { date: dateIn(5), is_available: false });
  expect(await cost()).toBe(before);
  expect(before).toBeLessThanOrEqual(4);
});

test("[SLOT-14] hours, overrides and types are their coach's alone", async () => {
  const { coach, type } = await anOpenCoach();
  const { data } = await coach.post(OVERRIDES, { date: dateIn(3), is_available: false });
  const override = Override.parse(data);
  const other = (await anOpenCoach()).coach;
  const plain = await registered();
  const touch: ((who: Person) => Promise<{ status: number }>)[] = [
    (who) => who.get(`${TYPES}/${type.id}`),
    (who) => who.patch(`${TYPES}/${type.id}`, { name: "Mine" }),
    (who) => who.delete(`${TYPES}/${type.id}`),
    (who) => who.delete(`${OVERRIDES}/${override.id}`),
  ];
  for (const each of touch) {
    expect((await each(other)).status).toBe(404);
    expect(await each(plain)).toMatchObject({
      status: 403,
      error: { code: "COACH_PROFILE_REQUIRED" },
    });
  }
  const coachesOnly: ((who: Person) => Promise<{ status: number }>)[] = [
    (who) => who.get(HOURS),
    (who) => who.put(HOURS, { timezone: "UTC", windows: [] }),
    (who) => who.get(OVERRIDES),
    (who) => who.post(OVERRIDES, { date: dateIn(3), is_available: false }),
    (who) => who.get(TYPES),
    (who) => who.post(TYPES, { name: "Mine", duration_minutes: 30 }),
    (who) => who.get("/coaches/me/sessions"),
  ];
  for (const each of coachesOnly) expect((await each(plain)).status).toBe(403);
  expect((await coach.get(`${TYPES}/${type.id}`)).data).toEqual(type);
  expect(await startsSeen(coach, type, dateIn(3))).toEqual([]);
  expect(Overrides.parse((await other.get(OVERRIDES)).data).overrides).toEqual([]);
});

test("[SLOT-15] what creates takes an Idempotency-Key", async () => {
  const coach = await aCoach();
  const once = async (path: string, body: object) => {
    const key = { "idempotency-key": newId() };
    const [first, again] = [await coach.post(path, body, key), await coach.post(path, body, key)];
    expect(again).toMatchObject({ status: 201, data: first.data });
  };
  await once(TYPES, { name: "Call", duration_minutes: 30 });
  await once(OVERRIDES, { date: dateIn(3), is_available: false });
  expect(SessionTypes.parse((await coach.get(TYPES)).data).session_types).toHaveLength(1);
  expect(Overrides.parse((await coach.get(OVERRIDES)).data).overrides).toHaveLength(1);
});
