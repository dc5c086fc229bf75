import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { openApp } from "#test/browser/app";
import { soon } from "#test/browser/soon";
import { codeFor, newPhone } from "#test/browser/person";

const app = await openApp();

/** 401 and 422 are what these tests are about; Chromium complains of each. */
const REFUSED = /status of (401|422)/;

const phoneField = (page: Page) => page.getByRole("textbox", { name: "Phone number" });
const digits = (page: Page) => page.getByRole("textbox", { name: /^Digit/ });
const shellOf = (page: Page) => page.getByRole("navigation", { name: "Main" });

async function askForCode(page: Page, phone: string): Promise<void> {
  await phoneField(page).fill(phone);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await digits(page).first().waitFor();
}

test("[WEB-9] a number with spaces and brackets, and the code typed digit by digit", async () => {
  const page = await app.visit();
  const phone = newPhone();
  await askForCode(page, phone.replace(/^(\+1)(\d{3})(\d{3})(\d{4})$/, " $1 ($2) $3-$4 "));
  await page.getByText(`We sent six digits to ${phone}.`).waitFor();
  expect(await digits(page).first().getAttribute("autocomplete")).toBe("one-time-code");
  // The field that waits has the focus, and the last digit needs no button.
  await page.keyboard.type(await codeFor(phone, app.server.url));
  await page.getByRole("heading", { name: "What are you called?" }).waitFor();
});

test("[WEB-9] a pasted code signs in", async () => {
  const person = await app.person("Ines Moreau");
  const page = await app.visit();
  await askForCode(page, person.phone);
  const code = await codeFor(person.phone, app.server.url);
  await page.evaluate((text) => navigator.clipboard.writeText(text), code);
  await digits(page).first().focus();
  await page.keyboard.press("Control+V");
  await shellOf(page).waitFor();
});

test("[WEB-9] under development, the code is one click away", async () => {
  const person = await app.person("Yusuf Adler");
  const page = await app.visit();
  await askForCode(page, person.phone);
  await page.getByRole("button", { name: "Use the code from the dev inbox" }).click();
  await shellOf(page).waitFor();
});

test("[WEB-9] whoever came for a certain page is there after signing in", async () => {
  const person = await app.person("Tilda Berg");
  const page = await app.visit("/settings/privacy");
  await askForCode(page, person.phone);
  await page.getByRole("button", { name: "Use the code from the dev inbox" }).click();
  await page.getByRole("heading", { name: "Privacy" }).waitFor();
});

test("[WEB-10] what is no number is told before anything is sent", async () => {
  const page = await app.visit();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await phoneField(page).fill("0151 234");
  await page.keyboard.press("Enter");
  await page.getByText("Begin with + and the country's code").waitFor();
  expect(await phoneField(page).getAttribute("aria-invalid")).toBe("true");
  expect(asked.filter((url) => url.includes("/auth/"))).toEqual([]);
});

test("[WEB-10] a wrong code is told where it was typed, and another can be typed at once", async () => {
  const person = await app.person("Rosa Lind");
  const page = await app.visit("/", { tolerates: REFUSED });
  await askForCode(page, person.phone);
  const code = await codeFor(person.phone, app.server.url);
  const wrong = code === "000000" ? "000001" : "000000";
  await page.keyboard.type(wrong);
  const alert = page.getByRole("alert");
  await alert.getByText("That code is not right").waitFor();
  await alert.getByText("Check it, or ask for a new one.").waitFor();
  await alert.getByText(/^Request /).waitFor();
  await page.keyboard.type(code);
  await shellOf(page).waitFor();
});

test("[WEB-10] a new code can be had after half a minute", async () => {
  const phone = newPhone();
  const page = await app.visit();
  await page.clock.install();
  await askForCode(page, phone);
  await page.getByRole("button", { name: /^Send a new code in \d+ s$/ }).waitFor();
  const before = await codeFor(phone, app.server.url);
  await page.clock.runFor(31_000);
  await page.getByRole("button", { name: "Send a new code", exact: true }).click();
  await expect.poll(() => codeFor(phone, app.server.url), soon).not.toBe(before);
});

test("[WEB-11] who is new is asked for a name, which others see then", async () => {
  const phone = newPhone();
  const page = await app.visit();
  await askForCode(page, phone);
  await page.getByRole("button", { name: "Use the code from the dev inbox" }).click();
  const name = page.getByRole("textbox", { name: "Your name" });
  await name.fill("   ");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByText("A name has 1 to 64 characters.").waitFor();
  await name.fill("Ada Novak");
  await page.getByRole("button", { name: "Go on" }).click();
  await shellOf(page).waitFor();
  await page.goto("/settings/profile");
  await expect
    .poll(() => page.getByRole("textbox", { name: "Name" }).inputValue(), soon)
    .toBe("Ada Novak");
});

test("[WEB-11] a name can wait", async () => {
  const page = await app.visit();
  await askForCode(page, newPhone());
  await page.getByRole("button", { name: "Use the code from the dev inbox" }).click();
  await page.getByRole("button", { name: "Later" }).click();
  await shellOf(page).waitFor();
});

test("[WEB-12] signing out ends the session and leaves nothing on the device", async () => {
  const person = await app.person("Nils Faber");
  const page = await person.open("/settings/sign_out");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByText("Sign out?").waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();
  await phoneField(page).waitFor();
  expect(await storedKeys(page)).toEqual([]);
  // The person's own token was of the same session.
  await expect.poll(() => person.rest("GET", "/users/me").catch(String), soon).toContain("401");
});

test("[WEB-13] who was signed out from another device is told so", async () => {
  const person = await app.person("Vera Okoye");
  const page = await person.open("/", { tolerates: REFUSED });
  await shellOf(page).waitFor();
  await person.rest("POST", "/auth/logout-all");
  await page.getByText("You were signed out on this device").waitFor();
});

/** What the client has kept in the browser's database. */
const storedKeys = (page: Page): Promise<unknown[]> =>
  page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open("sideline");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const store = opening.result.transaction("entries").objectStore("entries");
          const reading = store.getAllKeys();
          reading.addEventListener("success", () => resolve(reading.result));
        });
      }),
  );
