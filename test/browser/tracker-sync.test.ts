import { readFileSync } from "node:fs";

import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { openApp } from "#test/browser/app";
import type { Person } from "#test/browser/person";
import { soon } from "#test/browser/soon";
import { begin, card, DAY, LOST, place, push, sync, write } from "#test/browser/track";

const app = await openApp();

/** Two devices of one person on the same day, both at rest. */
async function twoDevices(person: Person): Promise<[Page, Page]> {
  const phone = await person.open(`/today/${DAY}`, LOST);
  await sync(phone, "synced").waitFor();
  const laptop = await person.open(`/today/${DAY}`, LOST);
  await sync(laptop, "synced").waitFor();
  return [phone, laptop];
}

const top = (text: string, fields: object = {}) => ({
  entity: "top3",
  entity_id: `${DAY}:1`,
  payload: { date: DAY, position: "1", text, ...fields },
});

test("[TRK-6] two browsers that were offline at once agree in the end, with both edits", async () => {
  const person = await app.person("Zoe Zwei");
  await begin(person);
  const [phone, laptop] = await twoDevices(person);
  for (const page of [phone, laptop]) await page.context().setOffline(true);
  await write(place(phone, 1), "From the phone");
  await write(place(laptop, 2), "From the laptop");
  await write(laptop.getByRole("textbox", { name: "Mechanism" }), "If late, then slower");
  for (const page of [phone, laptop]) await sync(page, "offline").waitFor();
  for (const page of [phone, laptop]) await page.context().setOffline(false);
  for (const page of [phone, laptop]) {
    await expect.poll(() => place(page, 1).inputValue(), soon).toBe("From the phone");
    await expect.poll(() => place(page, 2).inputValue(), soon).toBe("From the laptop");
    await sync(page, "synced").waitFor();
  }
});

test("[TRK-7] both versions of a conflict stand side by side, and either can be chosen", async () => {
  const person = await app.person("Karl Konflikt");
  await begin(person, top("What it was"));
  const [phone, laptop] = await twoDevices(person);
  for (const page of [phone, laptop]) await page.context().setOffline(true);
  await write(place(phone, 1), "The phone's words");
  await write(place(laptop, 1), "The laptop's words");
  await phone.context().setOffline(false);
  await sync(phone, "synced").waitFor();
  await laptop.context().setOffline(false);
  for (const page of [phone, laptop]) {
    await sync(page, "attention").getByText("1 needs attention").waitFor();
  }

  await sync(phone, "attention").click();
  const line = phone.locator("tr[data-field=text]");
  await line.getByText("Differs").waitFor();
  expect(await line.getByRole("cell").allTextContents()).toEqual([
    "The laptop's words",
    "The phone's words",
  ]);
  await phone.getByRole("button", { name: "Bring back the other" }).click();
  await phone.getByText("Your devices agree.").waitFor();
  await sync(laptop, "synced").waitFor();
  await expect.poll(() => place(laptop, 1).inputValue(), soon).toBe("The phone's words");
});

test("[TRK-7] or a mix, field by field", async () => {
  const person = await app.person("Mia Misch");
  await begin(person, {
    entity: "log_entries",
    entity_id: "e",
    payload: { date: DAY, title: "T", body: "B" },
  });
  const entry = (title: string, body: string) => ({
    entity: "log_entries",
    entity_id: "e",
    base_version: 2,
    payload: { date: DAY, title, body },
  });
  await push(person, "one", [entry("Title of one", "Body of one")]);
  await push(person, "two", [entry("Title of two", "Body of two")]);
  const page = await person.open("/today/sync");
  await page.locator("tr[data-field=title]").getByText("Differs").waitFor();
  const mix = page.getByRole("button", { name: "Keep this mix" });
  expect(await mix.isDisabled()).toBe(true);
  await page.getByRole("radio", { name: "Body of one" }).check();
  await mix.click();
  await page.getByText("Your devices agree.").waitFor();
  await page.goto(`/today/${DAY}`);
  await card(page, "Log").getByText("Title of two").waitFor();
  await card(page, "Log").getByText("Body of one").waitFor();
});

test("[TRK-7] what was overwritten without asking is shown on request, and brought back", async () => {
  const person = await app.person("Alma Auto");
  await begin(person, top("What it was"));
  const hours = (ago: number) => ({
    base_version: 2,
    client_timestamp: Date.now() - ago * 3_600_000,
  });
  await push(person, "phone", [{ ...top("Early words"), ...hours(5) }]);
  await push(person, "laptop", [{ ...top("Late words"), ...hours(1) }]);
  const page = await person.open("/today/sync");
  await page.getByText("Your devices agree.").waitFor();
  await page.getByRole("button", { name: "What else was overwritten" }).click();
  const quiet = page.getByRole("region", { name: "Overwritten without asking" });
  await quiet.getByText("Early words").waitFor();
  await quiet.getByRole("button", { name: "Bring back the other" }).click();
  await quiet.getByText("Nothing was.").waitFor();
  await page.goto(`/today/${DAY}`);
  await expect.poll(() => place(page, 1).inputValue(), soon).toBe("Early words");
});

test("[TRK-8] what the server refuses is shown with its reason, and tried again or given up", async () => {
  const person = await app.person("Rita Refus");
  await begin(person);
  const page = await person.open(`/today/${DAY}`);
  await sync(page, "synced").waitFor();
  await page.route("**/api/v1/sync/push", async (route) => {
    const asked = route.request().postDataJSON();
    for (const mutation of asked.mutations) mutation.payload = { text: 7 };
    await route.continue({ postData: asked });
  });
  await write(place(page, 1), "Refused on its way");
  await write(place(page, 2), "Not worth the trouble");
  await sync(page, "attention").getByText("2 need attention").click();
  const refused = card(page, "Changes that were not taken").getByRole("listitem");
  const [first, second] = [
    refused.filter({ hasText: "Refused on its way" }),
    refused.filter({ hasText: "Not worth the trouble" }),
  ];
  await first.getByText("Something in it is not filled in right.").waitFor();
  await page.unroute("**/api/v1/sync/push");
  await second.getByRole("button", { name: "Discard" }).click();
  await first.getByRole("button", { name: "Try again" }).click();
  await sync(page, "synced").waitFor();
  await page.goto(`/today/${DAY}`);
  await expect.poll(() => place(page, 1).inputValue(), soon).toBe("Refused on its way");
  expect(await place(page, 2).inputValue()).toBe("");
});

test("[TRK-9] the devices are listed, named and revoked", async () => {
  const person = await app.person("Dirk Device");
  await begin(person);
  const page = await person.open("/today/sync");
  const devices = card(page, "Devices");
  await expect.poll(() => devices.getByRole("listitem").count(), soon).toBe(2);
  await devices.getByText("This device").waitFor();
  expect(
    await devices.getByRole("textbox", { name: "Name of the device" }).first().inputValue(),
  ).toBe("Device 1");
  await expect
    .poll(() => devices.getByRole("textbox").last().inputValue(), soon)
    .toBe("Chrome · Linux");
  const old = devices.locator("[data-device=earlier-device]");
  await write(old.getByRole("textbox", { name: "Name of the device" }), "The old phone");
  await old.getByRole("button", { name: "Revoke" }).click();
  await old.getByText("It will never sync again. Sure?").waitFor();
  await old.getByRole("button", { name: "Revoke" }).click();
  await old.getByText("Revoked").waitFor();
  await expect
    .poll(() => person.rest("GET", "/sync/devices"), soon)
    .toMatchObject({
      devices: expect.arrayContaining([
        expect.objectContaining({ name: "The old phone", revoked_at: expect.any(String) }),
      ]),
    });
});

/** The next request to the path is not sent before the page says this. */
const heldUntil = (page: Page, path: string, said: string): Promise<unknown> =>
  page.route(
    path,
    async (route) => {
      await page.getByText(said).waitFor();
      await route.continue();
    },
    { times: 1 },
  );

test("[TRK-10] everything is exported into a file, which is imported after a look at what it would do", async () => {
  const person = await app.person("Ida Import");
  await begin(person, top("Kept in the file"));
  const page = await person.open("/today/file");
  await sync(page, "synced").waitFor();
  await heldUntil(page, "**/api/v1/export*", "Step 2 of 2: Fetching everything");
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as JSON" }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^sideline-\d{4}-\d\d-\d\d\.json$/);
  const path = await saved.path();
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ counts: { top3: 1 } });

  await push(person, "later", [
    top("Changed since"),
    { ...top("New since"), entity_id: `${DAY}:2` },
  ]);
  const file = page.locator("input[type=file]");
  await heldUntil(page, "**/api/v1/import", "Step 2 of 4: Checking every row");
  await file.setInputFiles(path);
  await page.getByText("1 row changes").waitFor();
  await page.getByText("Replace", { exact: true }).click();
  await page.getByText("1 row is deleted").waitFor();
  await heldUntil(page, "**/api/v1/import", "Step 3 of 4: Importing");
  await page.getByRole("button", { name: "Replace everything" }).click();
  await page.getByText("Imported", { exact: true }).waitFor();
  await page.goto(`/today/${DAY}`);
  await expect.poll(() => place(page, 1).inputValue(), soon).toBe("Kept in the file");
  await expect.poll(() => place(page, 2).inputValue(), soon).toBe("");
});

test("[TRK-10] what was exported in lines is imported as well", async () => {
  const [person, heir] = [await app.person("Linda Line"), await app.person("Erbe Line")];
  await begin(person, top("Kept in lines"));
  await begin(heir);
  const page = await person.open("/today/file");
  await sync(page, "synced").waitFor();
  await page.getByText("NDJSON", { exact: true }).click();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as NDJSON" }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^sideline-\d{4}-\d\d-\d\d\.ndjson$/);
  const other = await heir.open("/today/file");
  await sync(other, "synced").waitFor();
  const content = readFileSync(await saved.path());
  await other.locator("input[type=file]").setInputFiles({
    name: "tracker.ndjson",
    mimeType: "application/x-ndjson",
    buffer: content,
  });
  await other.getByText("1 row is new").waitFor();
  await other.getByRole("button", { name: "Import", exact: true }).click();
  await other.getByText("Imported", { exact: true }).waitFor();
  await other.goto(`/today/${DAY}`);
  await expect.poll(() => place(other, 1).inputValue(), soon).toBe("Kept in lines");
});

test("[TRK-17] a snapshot is restored after a word of confirmation, and is shown at once", async () => {
  const person = await app.person("Sonja Sicher");
  await begin(person, top("Before the import"));
  const headers = {
    authorization: `Bearer ${person.token}`,
    "content-type": "application/x-ndjson",
  };
  const empty = await app.person("Leer Leer");
  const file = await fetch(`${app.server.url}/api/v1/export?format=ndjson`, {
    headers: { authorization: `Bearer ${empty.token}` },
  });
  const url = `${app.server.url}/api/v1/import?mode=replace&confirm=true`;
  await fetch(url, { method: "POST", headers, body: await file.text() });
  const page = await person.open("/today/file");
  await sync(page, "synced").waitFor();
  const snapshots = card(page, "Snapshots");
  await snapshots.getByText(/^Version 2 · /).waitFor();
  await snapshots.getByRole("button", { name: /^Restore what was on/ }).click();
  await page.getByRole("dialog").getByText("on all your devices").waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Restore" }).click();
  await snapshots.getByText("2 rows are new").waitFor();
  await snapshots.getByText(/^Version 4 · /).waitFor();
  await page.getByRole("link", { name: "Day", exact: true }).click();
  await page.goto(`/today/${DAY}`);
  await expect.poll(() => place(page, 1).inputValue(), soon).toBe("Before the import");
});

test("[TRK-10] a file that is no export, or was changed, is refused and nothing is done", async () => {
  const person = await app.person("Fritz Falsch");
  await begin(person);
  const page = await person.open("/today/file", { tolerates: /422/ });
  await page.locator("input[type=file]").setInputFiles({
    name: "shopping.json",
    mimeType: "application/json",
    buffer: Buffer.from(`{"milk": 1}`),
  });
  const refusal = page.getByRole("alert").getByText("This file is not a whole export");
  await refusal.waitFor();

  const headers = { authorization: `Bearer ${person.token}` };
  const whole = await (await fetch(`${app.server.url}/api/v1/export`, { headers })).text();
  const asked = page.waitForResponse("**/api/v1/import");
  await page.locator("input[type=file]").setInputFiles({
    name: "changed.json",
    mimeType: "application/json",
    buffer: Buffer.from(whole.replace("true", "false")),
  });
  expect((await asked).status()).toBe(422);
  await refusal.waitFor();
});
