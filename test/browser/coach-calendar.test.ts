import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { openApp } from "#test/browser/app";
import { beginCoaching, connect, make, pair } from "#test/browser/coached";
import type { Person } from "#test/browser/person";
import { soon } from "#test/browser/soon";
import { card } from "#test/browser/track";
import { dateIn } from "#test/support/date-in";

const app = await openApp();
/** Booked at the very beginning, so that it has begun by the time that somebody asks. */
const begun = await bookNow();

const DAY_MS = 86_400_000;

/** The Monday after the coming Sunday, so that its whole week lies ahead. */
const MONDAY = Array.from({ length: 8 }, (_, i) => dateIn(i + 1)).find(
  (date) => new Date(date).getUTCDay() === 1,
)!;
const dayOf = (index: number): string =>
  new Date(Date.parse(MONDAY) + index * DAY_MS).toISOString().slice(0, 10);

/** A session of the next minute. */
async function bookNow() {
  const [coach, client] = [await app.person("Jutta Jetzt"), await app.person("Paul Pünktlich")];
  const client_profile_id = await pair(coach, client);
  const at = Math.ceil((Date.now() + 5000) / 60_000) * 60_000;
  const start_at = new Date(at).toISOString();
  const weekday = new Date(at).getUTCDay();
  await coach.rest("PUT", "/coaches/me/availability", {
    timezone: "UTC",
    // Into the next day, whose midnight may be near.
    windows: [
      { day_of_week: weekday, start_time: start_at.slice(11, 16), end_time: "24:00" },
      { day_of_week: (weekday + 1) % 7, start_time: "00:00", end_time: "24:00" },
    ],
  });
  const session_type_id = await make(coach, "/coaches/me/session-types", {
    name: "Check-in",
    duration_minutes: 15,
  });
  await coach.rest("POST", "/sessions/book", { session_type_id, client_profile_id, start_at });
  return { coach, at };
}

/** Open every day from nine to five, with an hour of training to be booked. */
async function open(coach: Person): Promise<string> {
  await coach.rest("PUT", "/coaches/me/availability", {
    timezone: "UTC",
    windows: [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({
      day_of_week,
      start_time: "09:00",
      end_time: "17:00",
    })),
  });
  return make(coach, "/coaches/me/session-types", {
    name: "Training",
    duration_minutes: 60,
    color: "#1971c2",
  });
}

/** The calendar's week that begins on MONDAY. */
async function calendar(coach: Person, look: object = {}): Promise<Page> {
  const page = await coach.open("/coach/calendar", look);
  await page.getByRole("button", { name: "Later" }).click();
  await column(page, 0).waitFor();
  return page;
}

const column = (page: Page, index: number) =>
  page.getByRole("region", {
    name: new Intl.DateTimeFormat("en-GB", { dateStyle: "full" }).format(
      new Date(`${dayOf(index)}T12:00:00`),
    ),
  });

test("[CCW-10] what a client books comes into the calendar by itself", async () => {
  const [coach, client] = [await app.person("Kora Kalender"), await app.person("Bodo Bucht")];
  await pair(coach, client);
  const session_type_id = await open(coach);
  const page = await calendar(coach);
  expect(await page.getByText("Times in UTC").count()).toBe(1);
  const start_at = `${MONDAY}T10:00:00Z`;
  await client.rest("POST", "/sessions/book", { session_type_id, start_at });
  await column(page, 0)
    .getByRole("button", { name: "Bodo Bucht 10:00 Training, Booked" })
    .waitFor();
});

test("[CCW-10] also what is booked while the page has read all and has no connection yet", async () => {
  const [coach, client] = [await app.person("Lisa Lahm"), await app.person("Felix Flink")];
  await pair(coach, client);
  const session_type_id = await open(coach);
  const page = await coach.open("/icons/icon.svg");
  const booked = Promise.withResolvers<void>();
  await page.routeWebSocket(/\/ws/, async (socket) => {
    await booked.promise;
    socket.connectToServer();
  });
  await page.goto("/coach/calendar");
  const read = page.waitForResponse(/sessions\?.*from=/);
  await page.getByRole("button", { name: "Later" }).click();
  await read;
  await column(page, 0).waitFor();
  const start_at = `${MONDAY}T10:00:00Z`;
  await client.rest("POST", "/sessions/book", { session_type_id, start_at });
  booked.resolve();
  await column(page, 0)
    .getByRole("button", { name: /^Felix Flink/ })
    .waitFor();
});

test("[CCW-10] the calendar keeps to the coach's clocks, wherever the coach is", async () => {
  const [coach, client] = [await app.person("Tara Tokio"), await app.person("Gast Garten")];
  const client_profile_id = await pair(coach, client);
  const session_type_id = await open(coach);
  await coach.rest("POST", "/sessions/book", {
    session_type_id,
    client_profile_id,
    start_at: `${MONDAY}T16:00:00Z`,
  });
  const page = await calendar(coach, { timezoneId: "Asia/Tokyo" });
  await column(page, 0)
    .getByRole("button", { name: /16:00 Training/ })
    .waitFor();
});

test("[CCW-11] the coach books a free time for a client", async () => {
  const [coach, client] = [await app.person("Bianca Bucht"), await app.person("Karl Kommt")];
  const client_profile_id = await pair(coach, client);
  await open(coach);
  const page = await calendar(coach);
  await page.getByRole("button", { name: "Book a session" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Client" }).click();
  await page.getByRole("option", { name: "Karl Kommt" }).click();
  await dialog.getByRole("combobox", { name: "Session type" }).click();
  await page.getByRole("option", { name: "Training" }).click();
  await dialog.getByText("11:15", { exact: true }).click();
  await dialog.getByRole("button", { name: "Book a session" }).click();
  await dialog.waitFor({ state: "detached" });
  await column(page, 0)
    .getByRole("button", { name: /^Karl Kommt 11:15/ })
    .waitFor();
  expect(await client.rest("GET", "/sessions/me")).toMatchObject({
    sessions: [{ start_at: `${MONDAY}T11:15:00.000Z`, status: "scheduled" }],
  });

  await page.goto(`/coach/clients/${client_profile_id}/sessions`);
  await page.getByRole("button", { name: "Book a session" }).click();
  await dialog.getByRole("combobox", { name: "Session type" }).click();
  await page.getByRole("option", { name: "Training" }).click();
  await dialog.getByLabel("Day").fill(MONDAY);
  await dialog.getByText("14:30", { exact: true }).click();
  await dialog.getByRole("button", { name: "Book a session" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText(/14:30/).waitFor();
});

test("[CCW-12] a session is dragged to another time, and moves once that is confirmed", async () => {
  const [coach, client] = [await app.person("Zora Zieht"), await app.person("Willi Wartet")];
  const client_profile_id = await pair(coach, client);
  const session_type_id = await open(coach);
  const id = await make(coach, "/sessions/book", {
    session_type_id,
    client_profile_id,
    start_at: `${MONDAY}T09:00:00Z`,
  });
  const page = await calendar(coach);
  const session = page.getByRole("button", { name: /^Willi Wartet/ });
  const hour = (await session.boundingBox())!.height;
  await session.dragTo(column(page, 2), {
    sourcePosition: { x: 20, y: 10 },
    // The grid begins at seven: five hours below that it is noon.
    targetPosition: { x: 20, y: 5 * hour + 10 },
  });
  const dialog = page.getByRole("dialog", { name: "Move Training?" });
  expect(await dialog.locator("input[type=date]").inputValue()).toBe(dayOf(2));
  expect(await dialog.locator("input[type=time]").inputValue()).toBe("12:00");
  expect(await coach.rest("GET", `/sessions/${id}`)).toMatchObject({ sequence: 0 });
  await dialog.getByRole("button", { name: "Move it" }).click();
  await column(page, 2)
    .getByRole("button", { name: /12:00 Training/ })
    .waitFor();
  expect(await client.rest("GET", `/sessions/${id}`)).toMatchObject({
    start_at: `${dayOf(2)}T12:00:00.000Z`,
    sequence: 1,
  });
});

test("[CCW-12] or by keys; what cannot be says why, and leaves it where it was", async () => {
  const [coach, client] = [await app.person("Tessa Taste"), await app.person("Emil Eng")];
  const client_profile_id = await pair(coach, client);
  const session_type_id = await open(coach);
  const booked = { session_type_id, client_profile_id };
  await coach.rest("POST", "/sessions/book", { ...booked, start_at: `${MONDAY}T09:00:00Z` });
  await coach.rest("POST", "/sessions/book", { ...booked, start_at: `${MONDAY}T14:00:00Z` });
  const page = await coach.open("/coach/calendar", { tolerates: /409/ });
  await page.getByRole("button", { name: "Later" }).click();
  await column(page, 0).getByRole("button", { name: /09:00/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Move", exact: true }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Move Training?" });
  await dialog.locator("input[type=time]").fill("14:30");
  await page.keyboard.press("Enter");
  await dialog.getByText("That time has just been taken").waitFor();
  await dialog.locator("input[type=time]").fill("03:00");
  await page.keyboard.press("Enter");
  await dialog.getByText("The coach does not work then").waitFor();
  await dialog.locator("input[type=time]").fill("11:00");
  await page.keyboard.press("Enter");
  await column(page, 0).getByRole("button", { name: /11:00/ }).waitFor();
});

test("[CCW-13] a session is cancelled with a reason that those who booked read", async () => {
  const [coach, client] = [await app.person("Anke Absage"), await app.person("Lotte Liest")];
  const client_profile_id = await pair(coach, client);
  const session_type_id = await open(coach);
  const id = await make(coach, "/sessions/book", {
    session_type_id,
    client_profile_id,
    start_at: `${MONDAY}T13:00:00Z`,
  });
  const page = await calendar(coach);
  await page.getByRole("button", { name: /^Lotte Liest/ }).click();
  await page.getByRole("button", { name: "Cancel the session" }).click();
  await page.getByRole("textbox", { name: /^Reason/ }).fill("The gym is closed");
  await page.getByRole("button", { name: "Cancel it for everybody" }).click();
  await page.getByRole("button", { name: /Cancelled$/ }).waitFor();
  await expect
    .poll(() => client.rest("GET", `/sessions/${id}`), soon)
    .toMatchObject({ status: "cancelled", cancel_reason: "The gym is closed" });
});

test("[CCW-13] of a group one seat alone is cancelled", async () => {
  const coach = await app.person("Greta Gruppe");
  const [stays, goes] = [await app.person("Bleibt Dabei"), await app.person("Geht Heim")];
  const ids = [await pair(coach, stays), await connect(coach, goes)];
  await open(coach);
  const session_type_id = await make(coach, "/coaches/me/session-types", {
    name: "Class",
    duration_minutes: 60,
    capacity: 4,
  });
  for (const client_profile_id of ids) {
    const booking = { session_type_id, client_profile_id, start_at: `${MONDAY}T13:00:00Z` };
    await coach.rest("POST", "/sessions/book", booking);
  }
  const page = await calendar(coach);
  await page.getByRole("button", { name: /^Class .* 2 people/ }).click();
  await page.getByRole("button", { name: "Cancel the seat of Geht Heim" }).click();
  await page.getByRole("textbox", { name: /^Reason/ }).fill("You are ill");
  await page.getByRole("button", { name: "Cancel it for Geht Heim" }).click();
  await page.getByRole("button", { name: /^Bleibt Dabei 13:00 Class, Booked$/ }).waitFor();
  expect(await goes.rest("GET", "/sessions/me")).toMatchObject({
    sessions: [{ participants: [{ status: "cancelled", cancel_reason: "You are ill" }] }],
  });
});

test("[CCW-14] days off, hours off and other hours stand in the calendar with their reason", async () => {
  const [coach, client] = [await app.person("Frieda Frei"), await app.person("Nie Da")];
  await pair(coach, client);
  await open(coach);
  const path = "/coaches/me/availability-overrides";
  const page = await calendar(coach);
  const hours = (index: number) => column(page, index).locator("[data-open]");
  await expect.poll(() => hours(0).count(), soon).toBe(1);
  await coach.rest("POST", path, { date: dayOf(0), is_available: false, reason: "Wedding" });
  await coach.rest("POST", path, {
    date: dayOf(1),
    is_available: false,
    start_time: "12:00",
    end_time: "13:00",
  });
  await coach.rest("POST", path, {
    date: dayOf(2),
    is_available: true,
    start_time: "18:00",
    end_time: "22:00",
  });
  await page.reload();
  await column(page, 0).getByText("Day off · Wedding").waitFor();
  expect(await hours(0).count()).toBe(0);
  await column(page, 1).getByText("Hours off").waitFor();
  expect(await hours(1).count()).toBe(2);
  await column(page, 2).getByText("Other hours").waitFor();
  expect(await hours(2).getAttribute("data-open")).toBe("18:00–22:00");
});

test("[CCW-20] the week's hours are kept as a whole, and copied to the working days", async () => {
  const coach = await app.person("Hilde Hat Zeit");
  await beginCoaching(coach);
  const page = await coach.open("/coach/hours", { tolerates: /412/ });
  await page.getByRole("button", { name: "More hours on Monday" }).click();
  const monday = page.getByRole("group", { name: "Monday" });
  await monday.getByLabel("From").fill("18:00");
  await monday.getByLabel("Until").fill("08:00");
  await page.getByText("Hours must end after they begin.").waitFor();
  expect(await page.getByRole("button", { name: "Save the hours" }).isDisabled()).toBe(true);
  await monday.getByLabel("From").fill("06:30");
  await page.getByRole("button", { name: "More hours on Monday" }).click();
  await monday.getByLabel("From").nth(1).fill("07:30");
  await page.getByText("Hours of one day must not overlap.").waitFor();
  await monday.getByRole("button", { name: "Remove these hours" }).nth(1).click();
  await page.getByRole("button", { name: "Copy the hours of Monday to all working days" }).click();
  await page.getByRole("button", { name: "Save the hours" }).click();
  const window = { start_time: "06:30", end_time: "08:00" };
  await expect
    .poll(() => coach.rest("GET", "/coaches/me/availability"), soon)
    .toMatchObject({ windows: [1, 2, 3, 4, 5].map((day_of_week) => ({ day_of_week, ...window })) });

  // Meanwhile another device has changed them: nothing is overwritten unseen.
  await page.getByRole("button", { name: "More hours on Sunday" }).click();
  await coach.rest("PUT", "/coaches/me/availability", { timezone: "UTC", windows: [] });
  await page.getByRole("button", { name: "Save the hours" }).click();
  await page.getByText("Somebody was quicker").waitFor();
  await page.getByRole("button", { name: "Discard changes" }).click();
  await expect.poll(() => monday.getByLabel("From").count(), soon).toBe(0);
});

test("[CCW-21] a session type has all that decides when it can be booked", async () => {
  const coach = await app.person("Tanja Typ");
  await beginCoaching(coach);
  const page = await coach.open("/coach/hours");
  await page.getByRole("button", { name: "New session type" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Name" }).fill("Saturday class");
  await dialog.getByRole("textbox", { name: "Minutes", exact: true }).fill("");
  const save = dialog.getByRole("button", { name: "Save", exact: true });
  expect(await save.isDisabled()).toBe(true);
  await dialog.getByRole("textbox", { name: "Minutes", exact: true }).fill("45");
  await dialog.getByRole("textbox", { name: "Seats" }).fill("8");
  await dialog.getByRole("textbox", { name: "Where" }).fill("The old hall");
  await dialog.getByRole("button", { name: "When it can be booked" }).click();
  await dialog.getByRole("textbox", { name: "Minutes free after" }).fill("15");
  await dialog.getByRole("textbox", { name: "A day, at most" }).fill("2");
  await save.click();
  const types = card(page, "What can be booked");
  await types.getByText("45 min · 8 seats").waitFor();
  expect(await coach.rest("GET", "/coaches/me/session-types")).toMatchObject({
    session_types: [
      {
        name: "Saturday class",
        duration_minutes: 45,
        capacity: 8,
        location: "The old hall",
        buffer_after_minutes: 15,
        max_per_day: 2,
      },
    ],
  });
  await page.getByRole("button", { name: "Edit Saturday class" }).click();
  await page.getByRole("switch", { name: "Can be booked" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await types.getByText("Off", { exact: true }).waitFor();
});

test("[CCW-22] a date off is said and taken back; the calendar's address is copied and renewed", async () => {
  const coach = await app.person("Ute Urlaub");
  await beginCoaching(coach);
  const page = await coach.open("/coach/hours");
  await page.getByRole("button", { name: "Add an exception" }).click();
  await page.locator("input[type=date]").fill(MONDAY);
  await page.getByRole("textbox", { name: "Reason, for yourself" }).fill("Wedding");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const days = card(page, "Exceptions");
  await days.getByText("Off · Wedding").waitFor();
  await days.getByRole("button", { name: /like every week again$/ }).click();
  await days.getByText("Off · Wedding").waitFor({ state: "detached" });

  const address = page.getByRole("textbox", { name: "Address of your calendar" });
  await expect.poll(() => address.inputValue(), soon).toMatch(/\.ics$/);
  const first = await address.inputValue();
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), soon).toBe(first);
  await page.getByRole("button", { name: "New address" }).click();
  await expect.poll(() => address.inputValue(), soon).not.toBe(first);
});

test("[CCW-23] what has begun took place, or nobody came", async () => {
  await expect.poll(() => Date.now(), { timeout: 90_000 }).toBeGreaterThan(begun.at);
  const page = await begun.coach.open("/coach");
  await page.getByRole("link", { name: "1 session is over: did it take place?" }).click();
  await page.waitForURL(`**/coach/calendar/${new Date(begun.at).toISOString().slice(0, 10)}`);
  await page.getByRole("button", { name: /Booked$/ }).click();
  await page.getByRole("button", { name: "It took place" }).click();
  await page.getByRole("button", { name: /Took place$/ }).waitFor();
});
