import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { startApp } from "#test/browser/app";
import { soon } from "#test/browser/soon";
import { codeFor, newPhone } from "#test/browser/person";
import { direct, post } from "#test/browser/talk";

const app = await startApp();

/** The frames that the console lists, of one event. */
const rows = (page: Page, event: string) => page.locator(`button[data-event="${event}"]`);
const box = (page: Page) => page.getByRole("textbox", { name: "Frame to send, as JSON" });
const send = (page: Page) => page.getByRole("button", { name: "Send", exact: true }).click();

test("[WEB-25] the dev inbox shows what would have been sent as it comes, signed in or not", async () => {
  const page = await app.visit("/inbox");
  await page.getByRole("link", { name: "Sign in" }).waitFor();
  const person = await app.person("Theo Fern");
  const letter = page.getByRole("listitem").filter({ hasText: person.phone });
  const code = await codeFor(person.phone, app.server.url);
  await letter.getByRole("button", { name: `Copy the code ${code}` }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), soon).toBe(code);

  const writer = await app.person("Nora Moor");
  await post(writer, await direct(writer, person), "Are you there?");
  const push = page.getByRole("listitem").filter({ hasText: "Are you there?" });
  await push.getByText("Nora Moor").waitFor();
  expect(await push.textContent()).toContain(person.user_id);
  await push.getByText("Push", { exact: true }).waitFor({ state: "attached" });

  const signedIn = await person.open("/inbox");
  await signedIn.getByRole("listitem").filter({ hasText: person.phone }).waitFor();
});

test("[WEB-25] the dev inbox can be asked for one number", async () => {
  const [one, other] = [await app.person("Uma Zorn"), await app.person("Willy Gras")];
  const page = await app.visit(`/inbox?to=${encodeURIComponent(one.phone)}`);
  await page.getByRole("listitem").filter({ hasText: one.phone }).waitFor();
  expect(await page.getByText(other.phone).count()).toBe(0);
  const nobody = newPhone();
  await page.getByRole("textbox", { name: "Only for this number" }).fill(nobody);
  await page.getByText(`Nothing was sent to ${nobody}.`).waitFor();
  await page.getByRole("button", { name: "Clear the filter" }).click();
  await page.getByRole("listitem").filter({ hasText: other.phone }).waitFor();
});

test("[WEB-26] the console shows frames in both directions, and one of them in full", async () => {
  const [reader, writer] = [await app.person("Kira Konsol"), await app.person("Ole Schreib")];
  const page = await reader.open("/console");
  await page.getByText("Online", { exact: true }).waitFor();
  await rows(page, "ping").first().waitFor();
  await rows(page, "pong").first().waitFor();
  await page.getByText(/^\d+ ms$/).waitFor();

  await post(writer, await direct(writer, reader), "Do you see this frame?");
  await rows(page, "message.new").click();
  const detail = page.getByRole("textbox", { name: "message.new" });
  expect(JSON.parse(await detail.inputValue())).toMatchObject({
    event: "message.new",
    data: { payload: { body: "Do you see this frame?" }, sender_id: writer.user_id },
  });
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await detail.inputValue());
  // The hub has counted the new chat and the message.
  await expect
    .poll(
      () => page.getByText("Hub cursor").locator("xpath=following-sibling::*").textContent(),
      soon,
    )
    .toMatch(/^[1-9]/);
});

test("[WEB-26] frames can be filtered by event, paused and cleared", async () => {
  const [reader, writer] = [await app.person("Fritz Filter"), await app.person("Paula Post")];
  const page = await reader.open("/console");
  await rows(page, "pong").first().waitFor();
  await page.getByRole("combobox", { name: "Events" }).click();
  await page.getByRole("option", { name: "message.new" }).click();
  await page.keyboard.press("Escape");
  await expect.poll(() => rows(page, "pong").count(), soon).toBe(0);
  const chat = await direct(writer, reader);
  await post(writer, chat, "One");
  await rows(page, "message.new").waitFor();

  await page.getByRole("button", { name: "Pause" }).click();
  await post(writer, chat, "Two");
  await page.getByText(/^Paused, \d+ new frames?$/).waitFor();
  expect(await rows(page, "message.new").count()).toBe(1);
  await page.getByRole("button", { name: "Resume" }).click();
  await expect.poll(() => rows(page, "message.new").count(), soon).toBe(2);
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await page.getByText("No frames yet.").waitFor();
});

test("[WEB-26] a frame written by hand is sent and its answer told, a refusal as well", async () => {
  const person = await app.person("Hedi Hand");
  const page = await person.open("/console");
  await page.getByText("Online", { exact: true }).waitFor();
  await send(page);
  await page.getByText(/^Answered in \d+ ms$/).waitFor();

  await box(page).fill("{ not json");
  await page.getByText("This is not JSON with").waitFor();
  expect(await page.getByRole("button", { name: "Send", exact: true }).isDisabled()).toBe(true);

  await box(page).fill('{"event":"chat.pull","data":{"chat_id":"nonsense","after_seq":0}}');
  await send(page);
  await rows(page, "error").waitFor();
  await page.getByRole("alert").waitFor();

  await page.getByRole("combobox", { name: "Template" }).click();
  await page.getByRole("option", { name: "typing.start" }).click();
  expect(JSON.parse(await box(page).inputValue())).toMatchObject({ event: "typing.start" });
});

test("[WEB-27] the console cuts the socket and opens it again", async () => {
  const person = await app.person("Cora Cut");
  const page = await person.open("/console");
  await page.getByText("Online", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Disconnect" }).click();
  await page.getByText("Offline", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Reconnect" }).click();
  await page.getByText("Online", { exact: true }).waitFor();
  await rows(page, "connected").waitFor();

  // Who leaves the page with the socket cut is not left without one.
  await page.getByRole("button", { name: "Disconnect" }).click();
  await page.getByText("Offline", { exact: true }).waitFor();
  await page.getByRole("link", { name: /^Chats/ }).click();
  await page.getByRole("link", { name: "Live console" }).click();
  await page.getByText("Online", { exact: true }).waitFor();
});
