import { expect, test } from "vitest";

import { openApp } from "#test/browser/app";
import { servedOffline } from "#test/browser/served-offline";
import { soon } from "#test/browser/soon";
import { NARROW } from "#test/browser/window";
import { begin, card, DAY, LOST, place, queued, sync, write } from "#test/browser/track";

const app = await openApp();

/** A Wednesday, as DAY is. */
const RUN = {
  entity: "schedule_blocks",
  entity_id: "run",
  payload: { weekday: 3, start: "06:30", end: "07:15", title: "Easy run", position: "i" },
};

test("[TRK-1] where nothing is yet, a ready-made week can be begun with", async () => {
  const person = await app.person("Anna Anfang");
  const page = await person.open("/today");
  await page.getByRole("button", { name: "Begin with this week" }).click();
  await card(page, "Schedule").getByRole("checkbox", { name: "Morning routine" }).waitFor();
  await card(page, "Meals").getByRole("checkbox", { name: "Breakfast" }).waitFor();
  await sync(page, "synced").waitFor();
  await page.reload();
  await card(page, "Supplements").getByRole("checkbox", { name: "Magnesium" }).waitFor();
  expect(await page.getByRole("button", { name: "Begin with this week" }).count()).toBe(0);
});

test("[TRK-1] or an empty page", async () => {
  const person = await app.person("Emil Leer");
  const page = await person.open("/today");
  await page.getByRole("button", { name: "Begin empty" }).click();
  await page.getByText("Nothing is planned for this day of the week.").waitFor();
  await sync(page, "synced").waitFor();
  const other = await person.open("/today");
  await other.getByText("Nothing is planned for this day of the week.").waitFor();
});

test("[TRK-2] a day is ticked, written and rated where it stands, and another device shows it", async () => {
  const person = await app.person("Tom Tag");
  await begin(person, RUN, {
    entity: "supplements",
    entity_id: "d",
    payload: { name: "Vitamin D", dose: 25, unit: "µg", position: "i" },
  });
  const page = await person.open(`/today/${DAY}`);
  const other = await person.open(`/today/${DAY}`);
  await card(page, "Schedule").getByRole("checkbox", { name: "Easy run" }).check();
  await card(page, "Supplements").getByRole("checkbox", { name: "Vitamin D" }).check();
  await write(place(page, 1), "Call the physio");
  await write(page.getByRole("textbox", { name: "Mechanism" }), "If I sit, then I stand up");
  await page.getByRole("radio", { name: "4 of 5" }).press("Space");
  await page.getByRole("button", { name: "Write an entry" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill("A good morning");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("region", { name: "2 of 3 done" }).waitFor();

  await card(other, "Log").getByText("A good morning").waitFor();
  await other.getByRole("region", { name: "2 of 3 done" }).waitFor();
  await expect.poll(() => place(other, 1).inputValue(), soon).toBe("Call the physio");
  await expect
    .poll(() => other.getByRole("radio", { name: "4 of 5" }).isChecked(), soon)
    .toBe(true);
});

test("[TRK-2] what was written is shown whole when the window becomes narrow", async () => {
  const person = await app.person("Lara Lang");
  const text = "Write to Ana about the plan for the next eight weeks of training";
  await begin(person, {
    entity: "top3",
    entity_id: `${DAY}:1`,
    payload: { date: DAY, position: "1", text },
  });
  const page = await person.open(`/today/${DAY}`);
  await expect.poll(() => place(page, 1).inputValue(), soon).toBe(text);
  const heightOf = async () => (await place(page, 1).boundingBox())?.height ?? 0;
  const hidden = () =>
    place(page, 1).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  const before = await heightOf();
  await page.setViewportSize(NARROW);
  await expect.poll(heightOf, soon).toBeGreaterThan(before);
  await expect.poll(hidden, soon).toBeLessThanOrEqual(0);
});

test("[TRK-24] the strip of the week shows how far one came on each day, and leads there", async () => {
  const person = await app.person("Willi Woche");
  await begin(person, RUN, {
    entity: "completion",
    entity_id: `${DAY}:run`,
    payload: { date: DAY, item_id: "run", done: true },
  });
  const page = await person.open(`/today/${DAY}`);
  const strip = page.getByRole("navigation", { name: "The week" });
  await strip.getByRole("link", { name: "Wednesday 4 March, 100%" }).waitFor();
  await strip.getByRole("link", { name: "Sunday 8 March" }).click();
  await page.getByRole("heading", { name: "Sunday", exact: true }).waitFor();
  expect(await strip.getByRole("link").count()).toBe(7);
});

test("[TRK-3] arrow keys and buttons lead from day to day", async () => {
  const person = await app.person("Dora Datum");
  await begin(person, RUN);
  const page = await person.open(`/today/${DAY}`);
  await page.getByRole("checkbox", { name: "Easy run" }).waitFor();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("heading", { name: "Thursday", exact: true }).waitFor();
  await page.getByText("Nothing is planned for this day of the week.").waitFor();
  await page.getByRole("button", { name: "The day before" }).click();
  await page.getByRole("heading", { name: "Wednesday", exact: true }).waitFor();
  await page.getByRole("button", { name: "To today" }).click();
  await page.getByRole("heading", { name: "Today", exact: true }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("heading", { name: "Yesterday", exact: true }).waitFor();
  // In a field the arrows are the field's.
  await write(place(page, 1), "Stay");
  await place(page, 1).press("ArrowLeft");
  await page.getByRole("heading", { name: "Yesterday", exact: true }).waitFor();
});

test("[TRK-4] the last change is taken back, by button and by key", async () => {
  const person = await app.person("Uta Undo");
  await begin(person, RUN);
  const page = await person.open(`/today/${DAY}`);
  const run = page.getByRole("checkbox", { name: "Easy run" });
  const undo = page.getByRole("button", { name: "Undo the last change" });
  await run.waitFor();
  expect(await undo.isDisabled()).toBe(true);
  await write(place(page, 1), "First thought");
  await run.check();
  await undo.click();
  await expect.poll(() => run.isChecked(), soon).toBe(false);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Control+z");
  await expect.poll(() => place(page, 1).inputValue(), soon).toBe("");
  await expect.poll(() => undo.isDisabled(), soon).toBe(true);
});

test("[TRK-5] offline everything goes on, waits visibly, and outlives a reload", async () => {
  const person = await app.person("Olaf Ohne");
  await begin(person, RUN);
  const page = await person.open(`/today/${DAY}`, LOST);
  await sync(page, "synced").waitFor();
  await servedOffline(page);
  await sync(page, "synced").waitFor();
  await page.context().setOffline(true);
  await sync(page, "offline").waitFor();
  await page.getByRole("checkbox", { name: "Easy run" }).check();
  await write(place(page, 2), "Written in the tunnel");
  await page.getByText("Offline, 2 waiting").waitFor();
  // They are shown before they are written down.
  await expect.poll(() => queued(page), soon).toBe(2);
  await page.reload();
  await page.getByText("Offline, 2 waiting").waitFor();
  await expect.poll(() => place(page, 2).inputValue(), soon).toBe("Written in the tunnel");
  expect(await page.getByRole("checkbox", { name: "Easy run" }).isChecked()).toBe(true);
  await page.context().setOffline(false);
  await sync(page, "synced").waitFor();
  const other = await person.open(`/today/${DAY}`);
  await expect.poll(() => place(other, 2).inputValue(), soon).toBe("Written in the tunnel");
});

test("[TRK-26] numbers are written as in the reader's language", async () => {
  const person = await app.person("Zacharias Zahl");
  await begin(
    person,
    {
      entity: "supplements",
      entity_id: "d",
      payload: { name: "Jod", dose: 0.15, unit: "mg", position: "i" },
    },
    {
      entity: "meals",
      entity_id: "m",
      payload: { name: "Essen", calories: 1250, protein_g: 31.5, position: "i" },
    },
  );
  const page = await person.open(`/today/${DAY}`, { locale: "de-DE" });
  await card(page, "Supplemente").getByText("0,15 mg").waitFor();
  await card(page, "Mahlzeiten").getByText("1.250 kcal · 31,5 g Eiweiß").waitFor();
  await page.getByRole("button", { name: "Jod bearbeiten" }).click();
  const dose = page.getByRole("textbox", { name: "Dosis" });
  expect(await dose.inputValue()).toBe("0,15");
  await dose.fill("0,2");
  await page.getByRole("button", { name: "Speichern" }).click();
  await card(page, "Supplemente").getByText("0,2 mg").waitFor();
});
