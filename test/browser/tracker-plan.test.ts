import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { openApp } from "#test/browser/app";
import { soon } from "#test/browser/soon";
import { begin, card, DAY, LOST, place, push, sync, write } from "#test/browser/track";
import { dateIn } from "#test/support/date-in";

const app = await openApp();

const BLOCK = {
  entity: "schedule_blocks",
  entity_id: "run",
  payload: { weekday: 3, start: "06:30", end: "07:15", title: "Easy run", position: "i" },
};

test("[TRK-12] blocks are added to several days at once, edited and deleted", async () => {
  const person = await app.person("Willi Woche");
  await begin(person);
  const page = await person.open("/today/week");
  const monday = card(page, "Monday");
  const friday = card(page, "Friday");
  await page.getByRole("button", { name: "Add a block on Monday" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Yoga");
  await page.getByLabel("Start").fill("07:00");
  await page.getByLabel("End").fill("06:00");
  await page.getByText("It must end after it starts.").waitFor();
  await page.getByLabel("End").fill("07:30");
  await page.getByRole("checkbox", { name: "Fri" }).press("Space");
  await page.getByRole("button", { name: "Save" }).click();
  for (const day of [monday, friday]) await day.getByText("07:00 – 07:30").waitFor();

  await friday.getByRole("button", { name: "07:00 – 07:30 Yoga" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("Stretching");
  await page.getByRole("button", { name: "Save" }).click();
  await friday.getByText("Stretching").waitFor();
  await monday.getByRole("button", { name: "Actions for Yoga" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect.poll(() => monday.getByText("Yoga").count(), soon).toBe(0);
  await friday.getByText("Stretching").waitFor();
});

test("[TRK-12] a block is dragged to another day, or moved by its menu", async () => {
  const person = await app.person("Dagmar Drag");
  await begin(person, BLOCK);
  const page = await person.open("/today/week");
  const run = page.getByRole("button", { name: /Easy run$/ }).first();
  await run.dragTo(card(page, "Thursday"));
  await card(page, "Thursday").getByText("Easy run").waitFor();
  await page.getByRole("button", { name: "Actions for Easy run" }).click();
  await page.getByRole("menuitem", { name: "Saturday" }).click();
  await card(page, "Saturday").getByText("Easy run").waitFor();
  await sync(page, "synced").waitFor();
  await expect
    .poll(() => person.rest("POST", "/sync/pull", { client_version: 0 }), soon)
    .toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({
          entity_id: "run",
          payload: expect.objectContaining({ weekday: 6 }),
        }),
      ]),
    });
});

/** The blocks of a day of the plan, in their order. */
const planOf = (page: Page, day: string) =>
  card(page, day).locator("[data-block]").allTextContents();

test("[TRK-12] a block moves within its day and to others by keys, keeps the focus, and says where it is", async () => {
  const person = await app.person("Tasso Taste");
  const other = (entity_id: string, start: string, end: string) => ({
    ...BLOCK,
    entity_id,
    payload: { ...BLOCK.payload, title: entity_id, start, end },
  });
  await begin(person, BLOCK, other("Work", "09:00", "11:00"), other("Read", "20:00", "21:00"));
  const page = await person.open("/today/week");
  await page.locator("[data-block=run]").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect
    .poll(() => planOf(page, "Wednesday"), soon)
    .toEqual(["09:00 – 11:00Work", "11:00 – 11:45Easy run", "20:00 – 21:00Read"]);
  await page.getByText("Easy run: Wednesday, 11:00 – 11:45").waitFor();
  await page.keyboard.press("Alt+ArrowUp");
  await expect
    .poll(async () => (await planOf(page, "Wednesday"))[0], soon)
    .toBe("08:15 – 09:00Easy run");
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => planOf(page, "Thursday"), soon).toEqual(["08:15 – 09:00Easy run"]);
  await page.keyboard.press("Alt+ArrowLeft");
  await expect.poll(() => planOf(page, "Thursday"), soon).toEqual([]);
  await page.getByRole("button", { name: "Actions for Read" }).click();
  await page.getByRole("menuitem", { name: "Earlier" }).click();
  await expect
    .poll(() => planOf(page, "Wednesday"), soon)
    .toEqual(["08:15 – 09:00Easy run", "09:00 – 10:00Read", "09:00 – 11:00Work"]);
});

test("[TRK-12] a block that can go no further stays as it is, and there is nothing to take back", async () => {
  const person = await app.person("Enno Ende");
  await begin(person, { ...BLOCK, payload: { ...BLOCK.payload, position: "a" } });
  const page = await person.open("/today/week");
  const undo = page.getByRole("button", { name: "Undo the last change" });
  await page.locator("[data-block=run]").focus();
  for (const key of ["ArrowUp", "ArrowDown", "ArrowRight"]) await page.keyboard.press(`Alt+${key}`);
  await expect.poll(() => planOf(page, "Thursday"), soon).toEqual(["06:30 – 07:15Easy run"]);
  await undo.click();
  await expect.poll(() => planOf(page, "Wednesday"), soon).toEqual(["06:30 – 07:15Easy run"]);
  await expect.poll(() => undo.isDisabled(), soon).toBe(true);
});

test("[TRK-12] an empty week says what it is for", async () => {
  const person = await app.person("Leo Leer");
  await begin(person);
  const page = await person.open("/today/week");
  await page.getByRole("heading", { name: "An empty week" }).waitFor();
  await page.getByRole("button", { name: "Add a block on Monday" }).waitFor();
});

test("[TRK-25] a form leaves alone what another device has changed since it was opened", async () => {
  const person = await app.person("Frieda Form");
  await begin(person, BLOCK);
  const page = await person.open("/today/week");
  const block = page.locator("[data-block=run]");
  await block.click();
  await page.getByRole("textbox", { name: "Title" }).fill("Slow run");
  await push(person, "elsewhere", [
    {
      entity: "schedule_blocks",
      entity_id: "run",
      patch: { category: "Training" },
      base_version: 2,
    },
  ]);
  await block.getByText("Training").waitFor();
  await page.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => block.textContent(), soon).toBe("06:30 – 07:15Slow runTraining");
  await sync(page, "synced").waitFor();
  await expect.poll(() => block.textContent(), soon).toBe("06:30 – 07:15Slow runTraining");
});

test("[TRK-25] what was deleted elsewhere while its form was open comes back whole", async () => {
  const person = await app.person("Gero Gone");
  await begin(person, BLOCK);
  const page = await person.open("/today/week");
  const block = page.locator("[data-block=run]");
  await block.click();
  await page.getByRole("textbox", { name: "Title" }).fill("Slow run");
  await push(person, "elsewhere", [
    { entity: "schedule_blocks", entity_id: "run", op: "delete", base_version: 2 },
  ]);
  await expect.poll(() => block.count(), soon).toBe(0);
  await page.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => planOf(page, "Wednesday"), soon).toEqual(["06:30 – 07:15Slow run"]);
  await sync(page, "attention").waitFor();
  expect(await planOf(page, "Wednesday")).toEqual(["06:30 – 07:15Slow run"]);
});

test("[TRK-25] what was written elsewhere while one was typing is kept as a conflict", async () => {
  const person = await app.person("Tilda Tippt");
  await begin(person, {
    entity: "top3",
    entity_id: `${DAY}:1`,
    payload: { date: DAY, position: "1", text: "Call" },
  });
  const page = await person.open(`/today/${DAY}`);
  await expect.poll(() => place(page, 1).inputValue(), soon).toBe("Call");
  await sync(page, "synced").waitFor();
  await place(page, 1).fill("Call the physio");
  await push(person, "elsewhere", [
    {
      entity: "top3",
      entity_id: `${DAY}:1`,
      patch: { text: "Call Ana", done: true },
      base_version: 2,
    },
  ]);
  await page.getByRole("checkbox", { name: "Done: Call Ana" }).waitFor();
  await place(page, 1).press("Enter");
  await sync(page, "attention").waitFor();
  await page.getByRole("checkbox", { name: "Done: Call the physio" }).waitFor();
  await sync(page, "attention").click();
  await page.getByRole("row", { name: /Call the physio.*Call Ana/ }).waitFor();
});

/** The lines of a card that can be put in order. */
const linesOf = (page: Page, title: string) =>
  card(page, title).getByRole("listitem").getByRole("checkbox");
const namesOf = (page: Page, title: string) =>
  linesOf(page, title).evaluateAll((boxes) =>
    boxes.map((box) => box.closest("li")?.querySelector("label")?.textContent),
  );

test("[TRK-23] supplements are put in order by dragging and by keys, on all devices, and undone as one", async () => {
  const person = await app.person("Olivia Ordnung");
  const pill = (name: string, position: string) => ({
    entity: "supplements",
    entity_id: name,
    payload: { name, position, active: true },
  });
  await begin(person, pill("Iron", "a"), pill("Zinc", "b"), pill("Omega", "c"));
  const page = await person.open(`/today/${DAY}`);
  const other = await person.open(`/today/${DAY}`);
  const names = () => namesOf(page, "Supplements");
  await expect.poll(names, soon).toEqual(["Iron", "Zinc", "Omega"]);
  const handle = page.getByRole("button", { name: "Move Iron" });
  await handle.focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(names, soon).toEqual(["Zinc", "Iron", "Omega"]);
  await page.getByText("Iron is now number 2 of 3.").waitFor();
  await page.keyboard.press("ArrowDown");
  await expect.poll(names, soon).toEqual(["Zinc", "Omega", "Iron"]);

  await page.getByRole("button", { name: "Move Iron" }).hover();
  await page.mouse.down();
  const first = await page.getByRole("button", { name: "Move Zinc" }).boundingBox();
  await page.mouse.move((first?.x ?? 0) + 5, (first?.y ?? 0) - 5, { steps: 5 });
  await page.mouse.up();
  await expect.poll(names, soon).toEqual(["Iron", "Zinc", "Omega"]);
  await expect.poll(() => namesOf(other, "Supplements"), soon).toEqual(["Iron", "Zinc", "Omega"]);
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await expect.poll(() => namesOf(other, "Supplements"), soon).toEqual(["Zinc", "Omega", "Iron"]);
});

test("[TRK-23] so are the top three, and what stands on none of its places is moved by no key", async () => {
  const person = await app.person("Trude Top");
  await begin(person);
  const page = await person.open(`/today/${DAY}`);
  await write(place(page, 1), "Second after all");
  await write(place(page, 2), "First after all");
  await page.getByRole("button", { name: "Move First after all" }).focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => place(page, 1).inputValue(), soon).toBe("First after all");
  await expect.poll(() => place(page, 2).inputValue(), soon).toBe("Second after all");
  expect(await card(page, "Top three").getByRole("button").count()).toBe(2);
  await sync(page, "synced").waitFor();
  await page.reload();
  await expect.poll(() => place(page, 1).inputValue(), soon).toBe("First after all");
});

test("[TRK-13] a workout begins with the exercises of its program, and leads the history", async () => {
  const person = await app.person("Hanna Hantel");
  await begin(person, {
    entity: "workout_history",
    entity_id: "old",
    payload: { date: DAY, duration_min: 20, exercises: [{ name: "Plank" }] },
  });
  const page = await person.open("/today/training");
  await page.getByRole("button", { name: "Add programs" }).click();
  await page.getByRole("menuitem", { name: "Add a program" }).click();
  await page.getByRole("textbox", { name: "Name" }).first().fill("Strength");
  await page.getByRole("textbox", { name: "Exercises" }).fill("Squat 3 x 8\nDeadlift");
  await page.getByRole("button", { name: "Save" }).click();
  await card(page, "Programs").getByText("Squat 3 × 8 · Deadlift").waitFor();

  await page.getByRole("button", { name: "Log a workout" }).click();
  await page.getByRole("textbox", { name: "Minutes" }).fill("45");
  await page.getByRole("combobox", { name: "Program" }).click();
  await page.getByRole("option", { name: "Strength" }).click();
  await expect
    .poll(() => page.getByRole("textbox", { name: "Exercises" }).inputValue(), soon)
    .toBe("Squat\nDeadlift");
  await page.getByRole("button", { name: "Save" }).click();
  const history = card(page, "History").getByRole("listitem");
  await expect.poll(() => history.count(), soon).toBe(2);
  expect(await history.first().textContent()).toContain("Strength");
  expect(await history.first().textContent()).toContain("45 min");
  expect(await history.last().textContent()).toContain("Plank");
});

test("[TRK-14] trends are told in a sentence and as a table as well", async () => {
  const person = await app.person("Tina Trend");
  const today = dateIn(0);
  await begin(
    person,
    { entity: "log_entries", entity_id: "a", payload: { date: today, mood: 4 } },
    { entity: "log_entries", entity_id: "b", payload: { date: today, mood: 5 } },
    {
      entity: "workout_history",
      entity_id: "w",
      payload: { date: today, duration_min: 35 },
    },
  );
  const page = await person.open("/today/trends");
  await card(page, "Mood").getByText("On average 4.5 of 5 in 30 days").waitFor();
  await card(page, "Training").getByText("35 min in 30 days").waitFor();
  await card(page, "Schedule done").getByText("Nothing in these days yet.").waitFor();
  // The weeks before the first tick do not count: nothing was left undone in them.
  const weekday = new Date(today).getUTCDay();
  await push(person, "later", [
    { ...BLOCK, payload: { ...BLOCK.payload, weekday } },
    {
      entity: "completion",
      entity_id: `${today}:run`,
      payload: { date: today, item_id: "run", done: true },
    },
  ]);
  await card(page, "Schedule done").getByText("On average 100% in 30 days").waitFor();
  await card(page, "Training").getByText("As a table").click();
  await card(page, "Training").getByRole("cell", { name: "35 min" }).waitFor();
  await page.getByText("14 days", { exact: true }).click();
  await card(page, "Training").getByText("35 min in 14 days").waitFor();
});

test("[TRK-15] who signs out is told how many changes would be lost", async () => {
  const person = await app.person("Anton Ab");
  await begin(person);
  const page = await person.open(`/today/${DAY}`, LOST);
  await sync(page, "synced").waitFor();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out" }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.getByRole("link", { name: "Today" }).click();
  await page.getByRole("heading", { name: "Today" }).waitFor();
  await page.context().setOffline(true);
  await write(place(page, 1), "Only here");
  await page.getByText("Offline, 1 waiting").waitFor();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Sign out" }).click();
  await page.getByText("1 change in the tracker has not reached the server").waitFor();
});

test("[TRK-16] who only chats fetches nothing of it; who has tracked is kept in step elsewhere too", async () => {
  const person = await app.person("Chris Chat");
  await begin(person);
  const page = await person.open("/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload();
  await page.getByRole("heading", { name: "Pick a conversation" }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => /tracker|\/sync\//.test(url))).toEqual([]);

  await page.goto(`/today/${DAY}`);
  await sync(page, "synced").waitFor();
  const pulled = page.waitForResponse("**/api/v1/sync/pull");
  await page.goto("/settings/look");
  await pulled;
  const again = page.waitForResponse("**/api/v1/sync/pull");
  await push(person, "elsewhere", [BLOCK]);
  await again;
});
