import { readFileSync } from "node:fs";

import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { startApp } from "#test/browser/app";
import { comes, message, say } from "#test/browser/talk";
import { LOST } from "#test/browser/window";

const app = await startApp({ isDemo: true });
const [, steps] = readFileSync("docs/guide/tutorial.md", "utf8").split("## 2. Let two people chat");

/** Signs in as the tutorial says. */
async function signIn(phone: string): Promise<Page> {
  const page = await app.visit("/", LOST);
  await page.getByLabel("Phone number").fill(phone);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await page.getByText("Use the code from the dev inbox").click();
  return page;
}

test("[DOC-12] the web client does what the tutorial's second step says", async () => {
  for (const words of [
    "Use the code",
    "from the dev inbox",
    "New chat",
    "/console",
    "*Coaching*",
    "*My coach*",
    "*Today*",
    "+12025550101",
  ])
    expect(steps).toContain(words);

  const [ana, ben] = [await signIn("+12025550101"), await signIn("+12025550102")];
  await ana.getByRole("link", { name: "New chat" }).first().click();
  await ana.getByRole("textbox").last().fill("+12025550102");
  await ana.keyboard.press("Enter");
  await say(ana, "Ready for Saturday?");
  await ben.getByText("Ana Coach").first().click();
  await message(ben, "Ready for Saturday?").waitFor();
  await comes(ana, "Ready for Saturday?", "read");

  await ben.context().setOffline(true);
  await say(ben, "Born ready");
  await comes(ben, "Born ready", "waiting");
  await say(ana, "Bring water");
  await ben.context().setOffline(false);
  await comes(ben, "Born ready", "read");
  await message(ben, "Bring water").waitFor();
  await message(ana, "Born ready").waitFor();

  await ana.goto("/console");
  await ana.getByText("Online", { exact: true }).waitFor();
  await say(ben, "See you there");
  await ana.locator('[data-event="message.new"]').first().waitFor();

  await ana.getByRole("link", { name: "Coaching" }).first().click();
  await ana.getByRole("link", { name: "Clients" }).first().click();
  await ana.getByRole("link", { name: /Ben Runner/ }).waitFor();
  await ben.getByRole("link", { name: "My coach" }).first().click();
  await ben.getByText("Ana Coach").first().waitFor();
  await ben.getByRole("link", { name: "Today" }).first().click();
  await ben.getByRole("button", { name: "Begin with this week" }).waitFor();
});
