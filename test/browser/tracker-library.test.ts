import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { openApp } from "#test/browser/app";
import type { Person } from "#test/browser/person";
import { soon } from "#test/browser/soon";
import { begin, card, DAY, LOST, sync } from "#test/browser/track";

const app = await openApp();

/** What the tracker has of a kind, as the server knows it. */
async function rowsOf(person: Person, entity: string): Promise<Record<string, unknown>[]> {
  const { changes } = Object(await person.rest("POST", "/sync/pull", { client_version: 0 }));
  return changes
    .filter((row: { entity: string }) => row.entity === entity)
    .map((row: { payload: unknown }) => row.payload);
}

/** Types into a search of the library, and takes what is found. */
async function pick(page: Page, label: string, word: string, name: string): Promise<void> {
  await page.getByRole("textbox", { name: label }).fill(word);
  await page.getByRole("option", { name }).click();
}

const openMeal = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Add meals" }).click();
  await page.getByRole("menuitem", { name: "Add a meal" }).click();
};

test("[TRK-18] a supplement is taken from the library, with its dose, its times and what to heed", async () => {
  const person = await app.person("Susi Supp");
  await begin(person);
  const page = await person.open(`/today/${DAY}`);
  await page.getByRole("button", { name: "Add a supplement" }).click();
  await pick(page, "Find in the library", "caff", "Caffeine");
  await page.getByText("Usual: 100 to 200 mg a day. At most 400 mg a day.").waitFor();
  await page
    .getByRole("note", { name: "Please note" })
    .getByText("pregnant or breastfeeding")
    .waitFor();
  expect(await page.getByRole("textbox", { name: "Dose" }).inputValue()).toBe("100");
  await page.getByRole("button", { name: "Save" }).click();
  await card(page, "Supplements").getByText("100 mg · Before training, Morning").waitFor();
  await expect
    .poll(() => rowsOf(person, "supplements"), soon)
    .toMatchObject([{ name: "Caffeine", library_id: "caffeine", dose: 100, unit: "mg" }]);

  await page.getByRole("button", { name: "Edit Caffeine" }).click();
  await page.getByRole("button", { name: "Do without the library" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect
    .poll(async () => (await rowsOf(person, "supplements"))[0], soon)
    .not.toHaveProperty("library_id");
});

test("[TRK-19] a meal's energy and macros follow from its foods and their grams", async () => {
  const person = await app.person("Moritz Mahl");
  await begin(person);
  const page = await person.open(`/today/${DAY}`);
  await openMeal(page);
  await pick(page, "Add a food", "rolled", "Rolled oats");
  await pick(page, "Add a food", "banana", "Banana");
  const oats = page.getByRole("textbox", { name: /^Grams of Rolled oats/ });
  await oats.fill("50");
  await page.getByRole("textbox", { name: /^Grams of Banana/ }).fill("100");
  const [grain, banana] = await Promise.all(
    ["rolled-oats", "banana"].map(async (id) =>
      Object(await person.rest("GET", `/library/foods/${id}`)),
    ),
  );
  const kcal = Math.round(Math.round(grain.kcal / 2) + banana.kcal);
  const energy = page.getByRole("dialog").locator("dl dd").first();
  await expect.poll(() => energy.textContent(), soon).toBe(`${kcal} kcal`);
  await page.getByRole("button", { name: "Save" }).click();
  await card(page, "Meals").getByText(`${kcal} kcal`).first().waitFor();
  await expect
    .poll(() => rowsOf(person, "meals"), soon)
    .toMatchObject([
      {
        calories: kcal,
        foods: [
          { library_id: "rolled-oats", grams: 50 },
          { library_id: "banana", grams: 100 },
        ],
      },
    ]);
});

test("[TRK-19] a packaged food is found by its barcode; what no barcode is, and what nobody knows, is told", async () => {
  const person = await app.person("Bodo Bar");
  await begin(person);
  const page = await person.open(`/today/${DAY}`, { tolerates: /40[04]|422|503/ });
  const food = Object(await person.rest("GET", "/library/foods/rolled-oats"));
  // The world outside, from which the server would fetch it.
  await page.route("**/library/foods/barcode/3017624010701", (route) =>
    route.fulfill({
      json: { success: true, data: { ...food, id: "off-3017624010701", name: "Oat spread" } },
    }),
  );
  await page.route("**/library/foods/barcode/4006381333931", (route) =>
    route.fulfill({
      status: 404,
      json: { success: false, error: { code: "NOT_FOUND", message: "", details: [] }, meta: {} },
    }),
  );
  await openMeal(page);
  const barcode = page.getByRole("textbox", { name: "Barcode" });
  await barcode.fill("3017624010702");
  await barcode.press("Enter");
  await page.getByText("This is not a whole barcode.").waitFor();
  await barcode.fill("4006381333931");
  await page.getByRole("button", { name: "Look up" }).click();
  await page.getByText("Nobody knows this barcode.").waitFor();
  await barcode.fill("3 017624 010701");
  await page.getByRole("button", { name: "Look up" }).click();
  await page.getByRole("textbox", { name: "Grams of Oat spread" }).waitFor();
  expect(await page.getByRole("textbox", { name: "Name" }).inputValue()).toBe("Oat spread");
});

test("[TRK-22] offline what was looked up before is found and taken, and what needs the network says so", async () => {
  const person = await app.person("Olga Offline");
  await begin(person);
  const [page, laptop] = [
    await person.open(`/today/${DAY}`, LOST),
    await person.open(`/today/${DAY}`, LOST),
  ];
  for (const one of [page, laptop]) await sync(one, "synced").waitFor();
  await openMeal(page);
  await page.getByRole("textbox", { name: "Add a food" }).click();
  await page.getByRole("option", { name: "Banana, raw" }).waitFor();
  for (const one of [page, laptop]) {
    await one.context().setOffline(true);
    await sync(one, "offline").waitFor();
  }
  await page.getByRole("textbox", { name: "Add a food" }).fill("bana");
  await page.getByText("You are offline: this is what was looked up here before.").waitFor();
  await page.getByRole("option", { name: "Banana, raw" }).click();
  await page.getByRole("textbox", { name: "Barcode" }).fill("3017624010701");
  await page.getByRole("button", { name: "Look up" }).click();
  await page.getByText("Looking up a barcode needs the network.").waitFor();
  await page.getByRole("button", { name: "Save" }).click();
  await card(page, "Meals").getByText("105 kcal").first().waitFor();

  await laptop.getByRole("button", { name: "Add a supplement" }).click();
  await laptop.getByRole("textbox", { name: "Find in the library" }).fill("caff");
  await laptop.getByText("Nothing by this name").waitFor();
  await laptop.getByRole("textbox", { name: "Name" }).fill("My own tea");
  await laptop.getByRole("button", { name: "Save" }).click();
  await laptop
    .getByRole("navigation", { name: "Tracker" })
    .getByRole("link", { name: "Training" })
    .click();
  await laptop.getByRole("button", { name: "Add programs" }).click();
  await laptop.getByRole("menuitem", { name: "Find a program" }).click();
  await laptop.getByRole("button", { name: "Show what fits" }).click();
  await laptop.getByText("worked out by the server, and needs the network").waitFor();
  for (const one of [page, laptop]) await one.context().setOffline(false);
  await laptop.getByRole("article").first().getByText("Why").waitFor();
  await laptop.goto(`/today/${DAY}`);
  for (const one of [page, laptop]) {
    await card(one, "Supplements").getByText("My own tea").waitFor();
    await card(one, "Meals").getByText("Banana, raw").waitFor();
    await sync(one, "synced").waitFor();
  }
});

test("[TRK-20] a program that fits says why, and becomes one's own, spread over the week", async () => {
  const person = await app.person("Paul Passt");
  await begin(person);
  const page = await person.open("/today/training");
  await page.getByRole("button", { name: "Add programs" }).click();
  await page.getByRole("menuitem", { name: "Find a program" }).click();
  await page.getByRole("radio", { name: "Build muscle" }).press("Space");
  await page.getByRole("checkbox", { name: "Dumbbells" }).press("Space");
  await page.getByRole("button", { name: "Show what fits" }).click();
  const found = page.getByRole("article", { name: "Dumbbell full body" });
  await found.getByText("Made for your goal: build muscle.").waitFor();
  await found.getByRole("button", { name: "Show the days" }).click();
  await found.getByText("Squat and push").waitFor();
  await found.getByRole("button", { name: "Use this program" }).click();
  await card(page, "Programs").getByText("Wednesday: Hinge and pull").waitFor();
  await expect
    .poll(() => rowsOf(person, "workout_programs"), soon)
    .toMatchObject([
      {
        name: "Dumbbell full body",
        library_id: "dumbbell-full-body",
        active: true,
        days: [{ weekday: 1 }, { weekday: 3 }, { weekday: 5 }],
      },
    ]);
});

test("[TRK-20] all programs can be looked through, by name, goal and level", async () => {
  const person = await app.person("Berta Blatt");
  await begin(person);
  const page = await person.open("/today/training/programs");
  await page.getByText("All programs").click();
  await page.getByRole("article", { name: "Machine circuit" }).waitFor();
  await page.getByRole("radio", { name: "Endurance" }).press("Space");
  await page.getByRole("article", { name: "Run to 5" }).waitFor();
  expect(await page.getByRole("article").count()).toBe(1);
  await page.getByRole("searchbox", { name: "Search programs" }).fill("kettle");
  await page.getByText("Nothing by this name").waitFor();
  await page.getByRole("radiogroup", { name: "Goal" }).getByText("Any").click();
  await page.getByRole("article", { name: /Kettlebell/ }).waitFor();
});

test("[TRK-21] meals that fit are reckoned for somebody, say why, and take the place of those there are", async () => {
  const person = await app.person("Nele Nahrung");
  await begin(person, {
    entity: "meals",
    entity_id: "old",
    payload: { name: "Toast", position: "i", active: true },
  });
  const page = await person.open(`/today/${DAY}`);
  await page.getByRole("button", { name: "Add meals" }).click();
  await page.getByRole("menuitem", { name: "Find meals that fit" }).click();
  await page.getByRole("radio", { name: "Vegetarian" }).press("Space");
  await page.getByRole("checkbox", { name: "Nuts", exact: true }).press("Space");
  await page.getByRole("radio", { name: "Female" }).press("Space");
  for (const [label, amount] of Object.entries({ Age: 34, "Height, cm": 171, "Weight, kg": 64 })) {
    await page.getByRole("textbox", { name: label }).fill(String(amount));
  }
  await page.getByRole("radio", { name: "Active", exact: true }).press("Space");
  await page.getByRole("button", { name: "Show what fits" }).click();
  const best = page.getByRole("article").first();
  await best.getByText("Planned for your diet: vegetarian.").waitFor();
  const told = (await best.locator("dl dd").first().textContent()) ?? "";
  const energy = Number(told.replaceAll(/\D/g, ""));
  expect(energy).toBeGreaterThan(1500);
  await best.getByRole("button", { name: "Use these meals" }).click();
  await card(page, "Meals").getByText("Breakfast").waitFor();
  await card(page, "Meals").getByText("1 put aside").click();
  const planned = async () => {
    const taken = (await rowsOf(person, "meals")).filter(({ active }) => active);
    return taken.reduce((all, { calories }) => all + Number(calories), 0);
  };
  // Shown at once, but sent a moment later.
  await expect
    .poll(async () => Math.abs((await planned()) - energy) / energy, soon)
    .toBeLessThan(0.15);
  await page.getByRole("button", { name: "Bring back Toast" }).click();
  await card(page, "Meals").getByRole("checkbox", { name: "Toast" }).waitFor();
});

test("[TRK-6] two browsers that were offline at once agree on what both took from the library", async () => {
  const person = await app.person("Zora Zwei");
  await begin(person, {
    entity: "meals",
    entity_id: "lunch",
    payload: { name: "Lunch", position: "i", active: true },
  });
  const [phone, laptop] = [
    await person.open(`/today/${DAY}`, LOST),
    await person.open(`/today/${DAY}`, LOST),
  ];
  for (const page of [phone, laptop]) {
    await sync(page, "synced").waitFor();
    await page.getByRole("button", { name: "Edit Lunch" }).click();
    await page.getByRole("textbox", { name: "Add a food" }).click();
    await page.getByRole("option", { name: "Banana, raw" }).waitFor();
    await page.context().setOffline(true);
  }
  await pick(phone, "Add a food", "banana", "Banana, raw");
  await phone.getByRole("button", { name: "Save" }).click();
  await laptop.getByRole("textbox", { name: "Time" }).fill("12:45");
  await laptop.getByRole("button", { name: "Save" }).click();
  for (const page of [phone, laptop]) await page.context().setOffline(false);
  for (const page of [phone, laptop]) {
    await card(page, "Meals")
      .getByText(/12:45 · 105 kcal/)
      .waitFor();
    await sync(page, "synced").waitFor();
  }
});
