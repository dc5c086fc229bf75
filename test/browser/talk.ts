import { randomUUID } from "node:crypto";

import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

import { Chat } from "#contract/chats";
import { Message } from "#contract/messages";
import type { App } from "#test/browser/app";
import type { Person } from "#test/browser/person";

/** Long enough for a busy machine; a condition that holds ends the wait at once. */
const PATIENCE_MS = 15_000;

/** What holds sooner or later. */
export const eventually = <T>(probe: () => Promise<T>) =>
  expect.poll(probe, { timeout: PATIENCE_MS });

/** Opens a chat from the list, as its reader knows it. */
export async function openChat(page: Page, title: string): Promise<void> {
  await line(page, title).click();
  await page.getByRole("heading", { name: title, exact: true }).waitFor();
}

/** The chat's line in the list. */
export const line = (page: Page, title: string): Locator =>
  page.getByRole("region", { name: "Chats" }).locator("a[data-chat]", { hasText: title });

/** Where one writes. */
export const field = (page: Page): Locator =>
  page.getByRole("textbox", { name: "Message", exact: true });

/** Writes and sends. */
export async function say(page: Page, body: string): Promise<void> {
  await field(page).fill(body);
  await field(page).press("Enter");
  await message(page, body).waitFor();
}

/** What the open conversation shows of a message. */
export const message = (page: Page, body: string): Locator =>
  page.locator("article[data-message]", { hasText: body });

/** What the open conversation says of itself: who came, who went, what it is called. */
export const told = (page: Page, words: string): Locator =>
  page.getByRole("region", { name: /^Messages with/ }).getByText(words);

/** Waits until a message has come that far. */
export const comes = (page: Page, body: string, state: string): Promise<void> =>
  page.locator(`article[data-state=${state}]`, { hasText: body }).waitFor();

/** Opens what can be done to a message, and does it. */
export async function choose(page: Page, body: string, action: string): Promise<void> {
  await message(page, body).click({ button: "right", position: { x: 12, y: 12 } });
  await page.getByRole("menuitem", { name: action, exact: true }).click();
}

/** Two people with a chat between them, in which nothing was said. */
export async function direct(one: Person, other: Person): Promise<string> {
  const asked = { type: "direct", participant_id: other.user_id };
  return Chat.parse(await one.rest("POST", "/chats", asked)).chat_id;
}

/** Two people who have just met, and their chat. */
export async function pair(
  app: App,
  one: string,
  other: string,
): Promise<[one: Person, other: Person, chatId: string]> {
  const [first, second] = await Promise.all([app.person(one), app.person(other)]);
  return [first, second, await direct(first, second)];
}

/** A group of whom the first one is the admin. */
export async function group(name: string, [founder, ...others]: Person[]): Promise<string> {
  const participant_ids = others.map(({ user_id }) => user_id);
  const asked = { type: "group", name, description: "", participant_ids };
  if (!founder) throw new Error("A group needs somebody");
  return Chat.parse(await founder.rest("POST", "/chats", asked)).chat_id;
}

/** Says something past every window. Resolves to the message's id. */
export async function post(
  person: Person,
  chatId: string,
  body: string,
  reply_to_message_id: string | null = null,
): Promise<string> {
  const said = { client_msg_id: randomUUID(), type: "text", payload: { body } };
  const draft = { ...said, reply_to_message_id };
  return Message.parse(await person.rest("POST", `/chats/${chatId}/messages`, draft)).message_id;
}
