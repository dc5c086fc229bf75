import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import type { Slot } from "#sdk/index";
import { openApp } from "#test/browser/app";
import { beginCoaching, make, pair } from "#test/browser/coached";
import { newPhone } from "#test/browser/person";
import { portray } from "#test/browser/portray";
import { servedOffline } from "#test/browser/served-offline";
import { soon } from "#test/browser/soon";
import { dateIn } from "#test/support/date-in";
import { clockText } from "#web/training/sessions/clock-text";

const app = await openApp();

const SQUAT = {
  name: "Goblet squat",
  sets: 2,
  reps_min: 8,
  reps_max: 10,
  load: 16,
  rest_seconds: 90,
};

/** A coach, a client, and a workout of the client's for today. */
async function training() {
  const [coach, client] = [await app.person("Carla Coach"), await app.person("Nils Neu")];
  const client_profile_id = await pair(coach, client);
  const exercises = [
    SQUAT,
    { name: "Plank", sets: 1, duration_seconds: 60, superset_group: "A" },
    { name: "Push-up", sets: 1, superset_group: "A" },
  ];
  const template_id = await make(coach, "/coaches/me/templates", { name: "Legs", exercises });
  const assign = (from = 0) =>
    coach.rest("POST", "/coaches/me/workouts/assign", {
      template_id,
      client_profile_ids: [client_profile_id],
      dates: [dateIn(from)],
    });
  return { coach, client, client_profile_id, assign };
}

const exercise = (page: Page, name: string) => page.getByRole("region", { name });

test("[TCW-1] [TCW-2] an invite's link leads a stranger through signing in to the coach", async () => {
  const coach = await app.person("Carla Coach");
  await beginCoaching(coach);
  const invite = await coach.rest("POST", "/coaches/me/invite-codes", {});
  const code = String(Reflect.get(Object(invite), "code"));
  const page = await app.visit(`/invite/${code}`);
  await page.getByRole("heading", { name: "Carla Coach wants to coach you" }).waitFor();
  await portray(page, "invite");
  await page.getByRole("button", { name: "Sign in to accept" }).click();
  await page.getByRole("textbox", { name: "Phone number" }).fill(newPhone());
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Use the code from the dev inbox" }).click();
  await page.getByRole("button", { name: "Accept", exact: true }).click();
  await page.waitForURL("**/training");
  expect(await coach.rest("GET", "/coaches/me/clients")).toMatchObject({
    clients: [{ status: "active" }],
  });
});

test("[TCW-2] [TCW-3] [TCW-14] a code that is not good any more is told kindly, and the zone is told to the server", async () => {
  const person = await app.person("Otto Ohne");
  const page = await person.open("/training", {
    tolerates: /404/,
    timezoneId: "Asia/Tokyo",
  });
  const code = page.getByRole("textbox", { name: "Invite code" });
  await code.waitFor();
  await portray(page, "training-first");
  await code.fill("7K2MQ-9RTXD");
  await page.getByRole("button", { name: "Open the invite" }).click();
  await page.getByRole("heading", { name: "This invite is not good any more" }).waitFor();
  await page.getByRole("button", { name: "To the start" }).click();
  await expect
    .poll(() => person.rest("GET", "/users/me"), soon)
    .toMatchObject({ timezone: "Asia/Tokyo" });
});

test("[TCW-4] [TCW-5] [TCW-6] [TCW-7] [TCW-8] [TCW-12] [TCW-16] a workout comes, is done set by set, and the coach sees it", async () => {
  const { coach, client, client_profile_id, assign } = await training();
  const his = await client.open("/training", { tolerates: /ERR_INTERNET_DISCONNECTED/ });
  await his.getByText("Nothing is planned").waitFor();
  await assign();
  await his.getByRole("link", { name: /Legs/ }).click();
  const squat = exercise(his, "Goblet squat");
  expect(
    await squat.getByRole("textbox", { name: "Weight of set 1" }).getAttribute("placeholder"),
  ).toBe("16");
  await squat.getByRole("textbox", { name: "Reps of set 1" }).fill("9");
  await squat.getByRole("button", { name: "Set 1 is done" }).click();
  const timer = his.getByRole("region", { name: "Rest" });
  await timer.getByText(/^1:[123]\d/).waitFor();
  await squat.getByRole("button", { name: "Take back set 1" }).waitFor();
  await timer.getByRole("button", { name: "+15 s" }).click();
  await timer.getByRole("button", { name: "Pause the rest" }).click();
  await his.reload();
  await timer.getByText(/^1:[34]\d/).waitFor();
  await portray(his, "workout");
  await timer.getByRole("button", { name: "End the rest" }).click();

  await servedOffline(his);
  await his.context().setOffline(true);
  await squat.getByRole("button", { name: "Take back set 1" }).click();
  const again = squat.getByRole("button", { name: "Set 1 is done" });
  await again.waitFor();
  await squat.getByRole("textbox", { name: "Reps of set 1" }).fill("9");
  await again.click();
  await squat.getByRole("button", { name: "Set 2 is done" }).click();
  await his.getByText("2 sets are kept on this device").waitFor();
  await his.goto("/training");
  await his.getByRole("link", { name: /Legs.*Under way/ }).click();
  await his.getByText("2 sets are kept on this device").waitFor();
  await portray(his, "workout-offline");
  const place = his.url();
  await his.getByRole("link", { name: "Settings" }).click();
  await his.getByRole("link", { name: "Sign out" }).click();
  await his.getByText("3 changes of your sets have not reached the server").waitFor();
  await his.goto(place);
  await his.getByText("2 sets are kept on this device").waitFor();
  await his.context().setOffline(false);
  await his.getByText("2 sets are kept on this device").waitFor({ state: "detached" });
  expect(
    await exercise(his, "Push-up").getByRole("button", { name: "Set 1 is done" }).isDisabled(),
  ).toBe(true);
  await squat.getByRole("textbox", { name: "Reps of set 2" }).fill("7");
  await squat.getByRole("button", { name: "Keep what changed in set 2" }).click();
  await squat.getByRole("button", { name: "Take back set 2" }).waitFor();

  const hers = await coach.open(`/coach/clients/${client_profile_id}/workouts`);
  await his.getByRole("textbox", { name: "A word to your coach" }).fill("Heavy today");
  await his.getByRole("button", { name: "Finish the workout" }).click();
  await his.waitForURL("**/training");
  await hers.getByText("Done", { exact: true }).waitFor();
  await hers.getByRole("button", { name: /Legs/ }).click();
  await hers.getByText("“Heavy today”").waitFor();
  await hers.getByText("9 × 16 kg").waitFor();
  await hers.getByText("7 × 16 kg").waitFor();

  await assign(1);
  await his.getByRole("link", { name: /Legs.*Planned/ }).click();
  await squat.getByText(/^Last time, .*: 9\s×\s16\skg, 7\s×\s16\skg$/).waitFor();
  const superset = exercise(his, "Superset A: one set of each in turn");
  await exercise(his, "Plank").and(superset.getByRole("region")).waitFor();
  await squat.getByRole("button", { name: /^What to do with/ }).click();
  await his.getByRole("menuitem", { name: "History and records" }).click();
  await his.getByText("heaviest set").waitFor();
  await portray(his, "exercise");
  await his.getByRole("link", { name: "Back" }).click();
  await squat.waitFor();
  await his.goto("/training/progress");
  await his.getByRole("link", { name: "Goblet squat" }).click();
  await his.getByText("heaviest set").waitFor();
});

test("[TCW-5] [TCW-6] [TCW-15] what is typed while a set is on its way is still to be kept", async () => {
  const { client, assign } = await training();
  await assign();
  const page = await client.open("/training");
  await page.getByRole("link", { name: /Legs/ }).click();
  const squat = exercise(page, "Goblet squat");
  await page.evaluate(() => {
    const { wakeLock } = navigator;
    const request = wakeLock.request.bind(wakeLock);
    wakeLock.request = (kind) => {
      document.documentElement.dataset["awake"] = kind;
      return request(kind);
    };
  });
  let arrive = () => {};
  const road = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/logs", async (route) => {
    await road;
    await route.continue();
  });
  // Twice, before anything can show.
  await squat.getByRole("button", { name: "Set 1 is done" }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await squat.locator("button[aria-busy=true]").waitFor();
  await page.locator("html[data-awake=screen]").waitFor();
  await squat.getByRole("textbox", { name: "RPE of set 1" }).fill("8.3");
  arrive();
  await squat.getByRole("button", { name: "Keep what changed in set 1" }).click();
  await squat.getByRole("button", { name: "Take back set 1" }).waitFor();
  await expect
    .poll(() => client.rest("GET", "/workouts/me"), soon)
    .toMatchObject({ workouts: [{ exercises: [{ logs: [{ reps: 10, rpe: 8.5 }] }, {}, {}] }] });
  const less = page.getByRole("region", { name: "Rest" }).getByRole("button", { name: "−15 s" });
  const isOver = async () => {
    // Gone as soon as nothing is left.
    await less.click({ timeout: 300 }).catch(() => undefined);
    return page.getByText("Rest is over.").isVisible();
  };
  await expect.poll(isOver, soon).toBe(true);
});

test("[TCW-5] a set that was kept unheard, and was deleted elsewhere meanwhile, is tried again or given up", async () => {
  const { client, assign } = await training();
  await assign();
  const page = await client.open("/training", { tolerates: /409|net::ERR|WebSocket/ });
  await page.getByRole("link", { name: /Legs/ }).click();
  const squat = exercise(page, "Goblet squat");
  const button = (name: string) => squat.getByRole("button", { name });
  async function refuses(number: number): Promise<void> {
    await page.route(
      "**/logs",
      async (route) => {
        const { data } = await (await route.fetch()).json();
        await client.rest("DELETE", `/workouts/logs/${data.id}`);
        await page.context().setOffline(true);
        await route.abort();
      },
      { times: 1 },
    );
    await button(`Set ${number} is done`).click();
    await page.getByText("One set is kept on this device").waitFor();
    await page.context().setOffline(false);
    await button(`Try set ${number} again`).waitFor();
  }
  await refuses(1);
  await page.getByText("Things have changed meanwhile").waitFor();
  await button("Try set 1 again").click();
  await button("Take back set 1").waitFor();

  await refuses(2);
  await squat.getByRole("button", { name: /^What to do with/ }).click();
  await page.getByRole("menuitem", { name: "Give up what was not kept" }).click();
  await button("Set 2 is done").click();
  await button("Take back set 2").waitFor();
  await expect
    .poll(() => client.rest("GET", "/workouts/me"), soon)
    .toMatchObject({
      workouts: [{ exercises: [{ logs: [{ set_number: 1 }, { set_number: 2 }] }, {}, {}] }],
    });
});

test("[TCW-4] what was done weeks ago is listed as well, and nobody else's workout", async () => {
  const { client, assign } = await training();
  await assign(-30);
  await assign(-1);
  const page = await client.open("/training", { tolerates: /404/ });
  const past = page.getByRole("region", { name: "Until now" }).getByRole("link");
  await expect.poll(() => past.count(), soon).toBe(2);
  const path = await past.last().getAttribute("href");
  const stranger = await (await app.person("Sven Fremd")).open(path ?? "", { tolerates: /404/ });
  await stranger.getByRole("alert").waitFor();
  expect(await stranger.getByText("Goblet squat").count()).toBe(0);
});

test("[TCW-9] the hour that autumn repeats is told apart by its offset", () => {
  const slot = (start_at: string, local_start: string): Slot => ({
    start_at,
    local_start,
    end_at: start_at,
    seats_left: 1,
  });
  const first = slot("2026-11-01T05:30:00.000Z", "2026-11-01T01:30:00-04:00");
  const second = slot("2026-11-01T06:30:00.000Z", "2026-11-01T01:30:00-05:00");
  const third = slot("2026-11-01T07:30:00.000Z", "2026-11-01T02:30:00-05:00");
  const texts = [first, second, third].map((one) => clockText(one, [first, second, third], "de"));
  expect(texts).toEqual(["01:30 UTC-04:00", "01:30 UTC-05:00", "02:30"]);
});

test("[TCW-9] a free time is booked on one's own clocks, moved, and given up", async () => {
  const { coach, client } = await training();
  const windows = [0, 1, 2, 3, 4, 5, 6].map((day_of_week) => ({
    day_of_week,
    start_time: "09:00",
    end_time: "12:00",
  }));
  await coach.rest("PUT", "/coaches/me/availability", { timezone: "UTC", windows });
  const type = { name: "Training hour", duration_minutes: 60, slot_interval_minutes: 60 };
  await coach.rest("POST", "/coaches/me/session-types", type);
  const page = await client.open("/training/sessions");
  const hers = await coach.open("/coach");
  const morning = page.getByRole("region", { name: "Morning" });
  await morning.getByRole("button").first().waitFor();
  await portray(page, "sessions");
  const zone = page.getByRole("combobox", { name: "Time zone" });
  await zone.fill("Asia/Tokyo");
  await page.getByRole("option", { name: "Asia/Tokyo" }).click();
  const there = page.getByRole("region", { name: "Evening" }).getByRole("button").first();
  const time = await there.innerText();
  expect(time).toMatch(/^(18|19|20):00$/);
  await there.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(`${time}–`).waitFor();
  await dialog.getByText("Times in Asia/Tokyo").waitFor();
  await page.getByRole("textbox", { name: "A word to your coach" }).fill("First time");
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByText("Training hour is booked.").waitFor();
  await page.getByText("Booked", { exact: true }).waitFor();
  await hers
    .getByText(/Nils Neu/)
    .first()
    .waitFor();

  await page.getByRole("button", { name: "What to do with Training hour" }).click();
  await page.getByRole("menuitem", { name: "Move" }).click();
  await dialog.getByRole("region", { name: "Morning" }).getByRole("button").last().click();
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect
    .poll(() => client.rest("GET", "/sessions/me"), soon)
    .toMatchObject({
      sessions: [{ sequence: 1 }],
    });

  await page.getByRole("button", { name: "What to do with Training hour" }).click();
  await page.getByRole("menuitem", { name: "Cancel" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel it" }).click();
  await page.getByText("Cancelled", { exact: true }).waitFor();
});

test("[TCW-10] [TCW-11] [TCW-13] measures, meals and what a coach may see are kept", async () => {
  const { client, client_profile_id, assign } = await training();
  await assign();
  const page = await client.open("/training/progress", { tolerates: /412/ });
  await page.getByRole("button", { name: "New measures" }).click();
  await page.getByRole("textbox", { name: "Weight" }).fill("72.5");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("72.5 kg").first().waitFor();
  await page.getByRole("button", { name: /^Change the measures of/ }).click();
  await page.getByRole("textbox", { name: "Weight" }).fill("71.5");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Weight 71.5 kg").waitFor();
  await page.getByRole("switch", { name: "Measures, with Carla Coach" }).click();
  await expect
    .poll(() => client.rest("GET", "/progress/sharing"), soon)
    .toMatchObject({
      coaches: [{ metrics: true, photos: false, nutrition: false }],
    });
  await page.locator("input[type=file]").setInputFiles({
    name: "me.png",
    mimeType: "image/png",
    buffer: await page.screenshot(),
  });
  await page.getByRole("dialog").getByRole("combobox", { name: "View" }).click();
  await page.getByRole("option", { name: "Side" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("img", { name: /^Side, / }).waitFor();
  await portray(page, "progress");
  await page.getByRole("button", { name: /^Change the photo of/ }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("img", { name: /^Side, / }).waitFor({ state: "detached" });

  await page.goto("/training/nutrition");
  await page.getByRole("button", { name: "Something eaten" }).click();
  await page.getByRole("dialog").getByLabel("What").fill("Soup at Nan's");
  await page.getByRole("textbox", { name: "Energy, kcal" }).fill("320");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("320 kcal").waitFor();
  await portray(page, "nutrition");
  await page.goto("/training");
  await page.getByRole("heading", { name: "My coach" }).waitFor();
  await portray(page, "training");
  await page.getByRole("button", { name: "What to do with Carla Coach" }).click();
  await page.getByRole("menuitem", { name: "Tell about yourself" }).click();
  await page.getByRole("textbox", { name: "Injuries" }).fill("Left knee");
  await portray(page, "intake");
  // Another device of theirs was quicker: what it wrote stays.
  const intake = `/clients/${client_profile_id}/intake-form`;
  await client.rest("PUT", intake, { medications: "None" });
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("alert").waitFor();
  const medication = page.getByRole("textbox", { name: "Medication" });
  await expect.poll(() => medication.inputValue(), soon).toBe("None");
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL("**/training");
  expect(await client.rest("GET", intake)).toMatchObject({
    injuries: "Left knee",
    medications: "None",
  });
  await page.getByRole("button", { name: "What to do with Carla Coach" }).click();
  await page.getByRole("menuitem", { name: "Part from this coach" }).click();
  await page.getByRole("button", { name: "Part from this coach" }).click();
  await page.getByText("No coach yet").waitFor();
  await page.getByRole("link", { name: /Legs/ }).waitFor();
});
