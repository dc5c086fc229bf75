import { expect, test } from "vitest";

import { openApp } from "#test/browser/app";
import { soon } from "#test/browser/soon";

const app = await openApp();

test("[WEB-19] as the device: the colours follow it", async () => {
  const page = await app.visit("/", { colorScheme: "dark" });
  const scheme = () => page.locator("html").getAttribute("data-mantine-color-scheme");
  await expect.poll(scheme, soon).toBe("dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(scheme, soon).toBe("light");
});

test("[WEB-19] a chosen theme stays, and holds before the client has begun", async () => {
  const person = await app.person("Lena Dark");
  const page = await person.open("/settings/look", { colorScheme: "light" });
  await page.getByText("Dark", { exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor), soon)
    .toBe("rgb(18, 23, 20)");
  // Without the client's script, only what runs before the first paint can have set it.
  const bare = await page.context().newPage();
  await bare.route("**/app/*.js", (route) =>
    route.fulfill({ body: "", contentType: "text/javascript" }),
  );
  await bare.goto("/");
  expect(await bare.locator("html").getAttribute("data-mantine-color-scheme")).toBe("dark");
});

test("[WEB-20] the language is the browser's, of those that there are", async () => {
  const german = await app.visit("/", { locale: "de-AT" });
  await german.getByRole("heading", { name: "Bei Sideline anmelden" }).waitFor();
  expect(await german.locator("html").getAttribute("lang")).toBe("de");
  const french = await app.visit("/", { locale: "fr-FR" });
  await french.getByRole("heading", { name: "Sign in to Sideline" }).waitFor();
});

test("[WEB-20] another language is there at once, and stays", async () => {
  const person = await app.person("Jonas Weiß");
  const page = await person.open("/settings/look");
  await page.getByText("Deutsch").click();
  await page.getByRole("heading", { name: "Aussehen und Sprache" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
  await page.reload();
  await page.getByRole("heading", { name: "Aussehen und Sprache" }).waitFor();
  await page.getByText("English").click();
  await page.getByRole("heading", { name: "Look and language" }).waitFor();
});
