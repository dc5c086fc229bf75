import { expect, test } from "vitest";

import { startApp } from "#test/browser/app";
import { soon } from "#test/browser/soon";
import { direct, post } from "#test/browser/talk";
import { LOST } from "#test/browser/window";

const app = await startApp();

test("[WEB-21] being offline is told, and so is being back", async () => {
  const person = await app.person("Ola Nord");
  const page = await person.open("/", LOST);
  await page.getByRole("heading", { name: "Pick a conversation" }).waitFor();
  const banner = page.getByText("You are offline.");
  expect(await banner.count()).toBe(0);
  await page.context().setOffline(true);
  await banner.waitFor();
  await page.context().setOffline(false);
  await banner.waitFor({ state: "detached" });
});

test("[WEB-21] while the server is away, the time until the next try counts down, and one can try now", async () => {
  const person = await app.person("Mira Kolb");
  const page = await person.open("/", LOST);
  await page.getByRole("heading", { name: "Pick a conversation" }).waitFor();
  await app.server.kill();
  const banner = page.getByText(/^No connection. Trying again in \d+ seconds?\.$/);
  await banner.waitFor();
  const first = await banner.textContent();
  await expect.poll(() => banner.textContent(), soon).not.toBe(first);
  await app.server.start();
  await expect
    .poll(async () => {
      await page.getByRole("button", { name: "Retry now" }).click({ timeout: 500 }).catch(Boolean);
      return banner.count();
    }, soon)
    .toBe(0);
});

test("[WEB-22] the first Tab leads to a link past the rail", async () => {
  const person = await app.person("Kai Blum");
  const page = await person.open("/settings");
  await page.getByRole("heading", { name: "Profile" }).waitFor();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), soon).toBe("main");
});

test("[WEB-22] shortcuts work, are listed, and leave fields alone", async () => {
  const person = await app.person("Ronja Alm");
  const page = await person.open("/");
  await page.getByRole("heading", { name: "Pick a conversation" }).waitFor();
  await page.keyboard.press("Shift+?");
  const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await list.waitFor();
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });

  await page.keyboard.press("Control+,");
  await page.waitForURL("**/settings");
  await page.keyboard.press("/");
  await page.waitForURL(/\/$/);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-shortcut")), soon)
    .toBe("search");
  await page.keyboard.type("?/");
  expect(await list.count()).toBe(0);
  expect(await page.locator("[data-shortcut=search]").inputValue()).toBe("?/");
  await page.keyboard.press("Control+Alt+N");
  await page.waitForURL("**/new");
});

test("[WEB-22] the focus follows to the new page when what had it is gone", async () => {
  const person = await app.person("Ivo Hahn");
  const page = await person.open("/nowhere");
  await page.getByRole("link", { name: "Back to the chats" }).click();
  await page.waitForURL(/\/$/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), soon).toBe("main");
});

test("[WEB-23] the title says where one is and counts what is unread", async () => {
  const [reader, writer] = [await app.person("Lia Lesen"), await app.person("Sam Schreib")];
  const page = await reader.open("/settings");
  await expect.poll(() => page.title(), soon).toBe("Settings · Sideline");
  const chat = await direct(writer, reader);
  await post(writer, chat, "Ready for Saturday?");
  await post(writer, chat, "Bring water.");
  await expect.poll(() => page.title(), soon).toBe("(2) Settings · Sideline");
  await page.getByRole("link", { name: "Chats, 2 unread" }).waitFor();
});

test("[WEB-24] a page that cannot be loaded says so, and the others go on", async () => {
  const person = await app.person("Pia Panne");
  const page = await person.open("/", { tolerates: /ERR_FAILED|dynamically imported|console/ });
  await page.getByRole("heading", { name: "Pick a conversation" }).waitFor();
  await page.route("**/app/console-*.js", (route) => route.abort());
  await page.getByRole("link", { name: "Live console" }).click();
  await page.getByRole("heading", { name: "This page has tripped" }).waitFor();
  await page.getByRole("link", { name: "Chats" }).click();
  await page.getByRole("heading", { name: "Pick a conversation" }).waitFor();

  await page.unroute("**/app/console-*.js");
  await page.goto("/console");
  await page.getByRole("heading", { name: "Live console" }).waitFor();
});

test("[WEB-24] an address that leads nowhere says so, and leads back", async () => {
  const person = await app.person("Ute Weg");
  const page = await person.open("/nowhere/at/all");
  await page.getByRole("heading", { name: "There is nothing here" }).waitFor();
  await page.getByRole("link", { name: "Back to the chats" }).click();
  await page.getByRole("heading", { name: "Pick a conversation" }).waitFor();
});
