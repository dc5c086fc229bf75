import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { openApp } from "#test/browser/app";
import { soon } from "#test/browser/soon";

const app = await openApp();

/** What Chromium says of answers that these tests bring about. */
const REFUSED = /status of (401|500)/;

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const saved = (page: Page) => page.getByText("Saved", { exact: true });

test("[WEB-14] a profile's field is saved when it is left", async () => {
  const person = await app.person("Ines Moreau");
  const page = await person.open("/settings/profile");
  await field(page, "Name").fill("Inès Moreau");
  await field(page, "About").fill("At the track until eight");
  await saved(page).waitFor();
  await page.keyboard.press("Enter");
  await expect
    .poll(() => person.rest("GET", "/users/me"), soon)
    .toMatchObject({ display_name: "Inès Moreau", status_text: "At the track until eight" });
  await page.reload();
  await expect.poll(() => field(page, "Name").inputValue(), soon).toBe("Inès Moreau");
});

test("[WEB-14] what is not valid is told and not saved, and Escape takes it back", async () => {
  const person = await app.person("Oskar Wit");
  // So that the device has nothing to tell of itself.
  const timezone = "Europe/Berlin";
  await person.rest("PATCH", "/users/me", { timezone });
  const page = await person.open("/settings/profile", { timezoneId: timezone });
  const changes: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") changes.push(request.url());
  });
  await field(page, "Name").fill("x".repeat(65));
  await page.keyboard.press("Tab");
  await page.getByText("A name has 1 to 64 characters.").waitFor();
  await field(page, "Name").press("Escape");
  await expect.poll(() => field(page, "Name").inputValue(), soon).toBe("Oskar Wit");
  await field(page, "Picture").fill("http://example.com/a.png");
  await page.keyboard.press("Tab");
  await page.getByText("This must be an address that begins with https://.").waitFor();
  expect(changes).toEqual([]);
});

test("[WEB-15] a refused change is told with a hint and its request, and taken back", async () => {
  const person = await app.person("Petra Lund");
  const page = await person.open("/settings/profile", { tolerates: REFUSED });
  await field(page, "Name").waitFor();
  await page.route("**/api/v1/users/me", async (route) => {
    if (route.request().method() !== "PATCH") return route.continue();
    const answer = await route.fetch({ method: "GET" });
    const { meta } = await answer.json();
    const error = { code: "INTERNAL", message: "It broke", hint: "Try again", details: [] };
    await route.fulfill({
      status: 500,
      contentType: "application/problem+json",
      json: { success: false, data: null, error, meta },
    });
  });
  await field(page, "Name").fill("Nobody");
  await page.keyboard.press("Enter");
  const notice = page.getByRole("alert");
  await notice.getByText("Something went wrong on our side").waitFor();
  await notice.getByText("Try again in a moment.").waitFor();
  await notice.getByText(/Request [0-9a-f-]{8,}/).waitFor();
  await expect.poll(() => field(page, "Name").inputValue(), soon).toBe("Petra Lund");
});

test("[WEB-16] privacy is saved as it is chosen", async () => {
  const person = await app.person("Milan Roth");
  const page = await person.open("/settings/privacy");
  await page.getByRole("combobox", { name: "Last seen and online" }).click();
  await page.getByRole("option", { name: "My contacts" }).click();
  const receipts = page.getByRole("switch", { name: "Read receipts" });
  await receipts.click();
  await expect
    .poll(() => person.rest("GET", "/users/me/privacy"), soon)
    .toMatchObject({ last_seen: "contacts", read_receipts: false, profile_photo: "everyone" });
  await saved(page).waitFor();
  await page.reload();
  await expect.poll(() => receipts.isChecked(), soon).toBe(false);
});

test("[WEB-17] one other device can be signed out, or all of them", async () => {
  const person = await app.person("Greta Sund");
  const page = await person.open("/settings/sessions");
  await page.getByText("No other device is signed in.").waitFor();

  const second = await person.open("/", { tolerates: REFUSED });
  const third = await person.open("/", { tolerates: REFUSED });
  for (const other of [second, third]) await other.getByRole("navigation").first().waitFor();
  await page.reload();
  const devices = page.getByRole("listitem");
  await expect.poll(() => devices.count(), soon).toBe(3);
  await page.getByText("This device").waitFor();

  await page.getByRole("button", { name: /^End / }).nth(1).click();
  await expect.poll(() => devices.count(), soon).toBe(2);
  await page.getByText("The device was signed out.").waitFor();
  const door = (other: Page) => other.getByText("You were signed out on this device").isVisible();
  await expect
    .poll(async () => [await door(second), await door(third)].filter(Boolean).length, soon)
    .toBe(1);

  await page.getByRole("button", { name: "End all others" }).click();
  await page.getByText("Sign out every other device?").waitFor();
  await page.getByRole("button", { name: "End all others" }).click();
  await page.getByText("No other device is signed in.").waitFor();
  await expect
    .poll(async () => [await door(second), await door(third)], soon)
    .toEqual([true, true]);
});

test("[WEB-18] whom one blocks is listed and can be unblocked", async () => {
  const person = await app.person("Dana Frey");
  const other = await app.person("Rude Rudi");
  await person.rest("POST", `/users/${other.user_id}/block`);
  const page = await person.open("/settings/blocked");
  await page.getByText("Rude Rudi").waitFor();
  await page.getByRole("button", { name: "Unblock Rude Rudi" }).click();
  await page.getByText("You block nobody.").waitFor();
  await expect.poll(() => person.rest("GET", "/users/blocked"), soon).toMatchObject({ users: [] });
});
