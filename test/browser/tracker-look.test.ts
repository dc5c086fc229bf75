import type { Page } from "playwright-core";
import { test } from "vitest";

import { openApp } from "#test/browser/app";
import { portray } from "#test/browser/portray";
import { begin, card, push, sync } from "#test/browser/track";
import { dateIn } from "#test/support/date-in";

const app = await openApp();

/** A month of somebody who keeps a tracker, with its better and its lesser days. */
function month(): object[] {
  return Array.from({ length: 30 }, (_, back) => [
    {
      entity: "log_entries",
      entity_id: `mood-${back}`,
      payload: { date: dateIn(-back), title: "How it went", mood: 1 + ((back * 7) % 5) },
    },
    ...["morning", "focus", "review"].slice(back % 4).map((name) => ({
      entity: "completion",
      entity_id: `${dateIn(-back)}:starter-${name}-${new Date(dateIn(-back)).getUTCDay()}`,
      payload: {
        date: dateIn(-back),
        item_id: `starter-${name}-${new Date(dateIn(-back)).getUTCDay()}`,
        done: true,
      },
    })),
    ...(back % 3 === 0
      ? [
          {
            entity: "workout_history",
            entity_id: `workout-${back}`,
            payload: {
              date: dateIn(-back),
              program_id: "starter-program",
              duration_min: 30 + ((back * 13) % 50),
              effort: 1 + (back % 9),
              exercises: [{ name: "Squat" }, { name: "Bench press" }, { name: "Row" }],
            },
          },
        ]
      : []),
  ]).flat();
}

/** Begins with the ready-made week. */
async function beginning(name: string): Promise<Page> {
  const person = await app.person(name);
  const page = await person.open("/today");
  await page.getByRole("button", { name: "Begin with this week" }).click();
  await sync(page, "synced").waitFor();
  await push(person, "earlier", month());
  return page;
}

test("[TRK-11] the first day", async () => {
  const person = await app.person("Anna Anfang");
  const page = await person.open("/today");
  await page.getByRole("button", { name: "Begin with this week" }).waitFor();
  await sync(page, "synced").waitFor();
  await portray(page, "tracker-first");
});

test("[TRK-11] a day, the week, training, trends, files", async () => {
  const page = await beginning("Paula Planung");
  await page.getByRole("textbox", { name: "Number 1 of the top three" }).fill("Call the physio");
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: "Done: Call the physio" }).check();
  await page
    .getByRole("textbox", { name: "Mechanism" })
    .fill("If I sit for an hour, then I stand up");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Reflection" }).waitFor();
  await card(page, "Meals").getByRole("checkbox", { name: "Breakfast" }).check();
  await sync(page, "synced").waitFor();
  await page.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
  await portray(page, "tracker-day");
  await page.getByRole("button", { name: "Add a supplement" }).click();
  await page.getByRole("textbox", { name: "Find in the library" }).fill("caff");
  await page.getByRole("option", { name: "Caffeine" }).waitFor();
  await portray(page, "tracker-search");
  await page.getByRole("option", { name: "Caffeine" }).click();
  await page.getByRole("note", { name: "Please note" }).waitFor();
  await portray(page, "tracker-supplement");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Edit Breakfast" }).click();
  for (const food of ["Rolled oats", "Banana"]) {
    await page.getByRole("textbox", { name: "Add a food" }).fill(food);
    await page.getByRole("option", { name: food }).first().click();
  }
  await page.getByText("Worked out from the foods.").waitFor();
  await portray(page, "tracker-meal");
  // Before an import a snapshot is taken.
  await page.goto("/today/file");
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as JSON" }).click(),
  ]);
  await page.locator("input[type=file]").setInputFiles(await saved.path());
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByText("Imported", { exact: true }).waitFor();
  const shown = {
    week: page.getByRole("heading", { name: "Wednesday" }),
    training: page.getByText("Effort 1 of 10").first(),
    trends: page.getByText(/^On average .* in 30 days$/).first(),
    file: page.getByRole("button", { name: /^Restore what was on/ }),
  };
  for (const [name, there] of Object.entries(shown)) {
    await page.goto(`/today/${name}`);
    await there.waitFor();
    await sync(page, "synced").waitFor();
    await portray(page, `tracker-${name}`);
  }
});

test("[TRK-11] programs and meals that fit", async () => {
  const person = await app.person("Fritz Fit");
  await begin(person);
  const page = await person.open("/today/training/programs");
  await page.getByRole("button", { name: "Show what fits" }).waitFor();
  await portray(page, "tracker-wish");
  await page.getByRole("button", { name: "Show what fits" }).click();
  await page.getByRole("button", { name: "Show the days" }).first().click();
  await portray(page, "tracker-programs");
  await page.getByText("All programs").click();
  await page.getByRole("article").nth(3).waitFor();
  await portray(page, "tracker-all-programs");
  await page.goto("/today/meals");
  await page.getByRole("radio", { name: "Female" }).press("Space");
  for (const [label, amount] of Object.entries({ Age: 34, "Height, cm": 171, "Weight, kg": 64 })) {
    await page.getByRole("textbox", { name: label }).fill(String(amount));
  }
  await page.getByRole("radio", { name: "Active", exact: true }).press("Space");
  await page.getByRole("button", { name: "Show what fits" }).click();
  await page.getByRole("article").first().waitFor();
  await portray(page, "tracker-meals");
  await page.goto("/today/week");
  await page.getByRole("heading", { name: "An empty week" }).waitFor();
  await portray(page, "tracker-empty-week");
});

test("[TRK-11] a conflict and the devices", async () => {
  const person = await app.person("Karl Konflikt");
  const block = (title: string, start: string, end: string) => ({
    entity: "schedule_blocks",
    entity_id: "run",
    payload: { weekday: 1, title, start, end, category: "Training", position: "i" },
  });
  await begin(person, block("Run", "07:00", "08:00"));
  const changed = { base_version: 2 };
  await push(person, "phone", [{ ...block("Long run", "06:30", "08:00"), ...changed }]);
  await push(person, "laptop", [{ ...block("Intervals", "07:00", "07:45"), ...changed }]);
  const page = await person.open("/today/sync");
  await page.getByRole("radio", { name: "Long run" }).waitFor();
  await page.getByText("This device").waitFor();
  await page.getByRole("button", { name: "What else was overwritten" }).click();
  await page.getByText("Nothing was.").waitFor();
  await portray(page, "tracker-conflict");
});

test("[TRK-11] the day in German", async () => {
  const person = await app.person("Jürgen Groß");
  const page = await person.open("/today", { locale: "de-DE" });
  await page.getByRole("button", { name: "Mit dieser Woche beginnen" }).click();
  await page.getByRole("checkbox", { name: "Morgenroutine" }).waitFor();
  await sync(page, "synced").waitFor();
  await portray(page, "tracker-german");
  await page.goto("/today/training/programs");
  await page.getByRole("button", { name: "Zeigen, was passt" }).click();
  await page.getByRole("article").first().waitFor();
  await portray(page, "tracker-german-programs");
});
