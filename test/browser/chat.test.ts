import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { openApp } from "#test/browser/app";
import { portray } from "#test/browser/portray";
import {
  choose,
  comes,
  direct,
  eventually,
  field,
  group,
  line,
  message,
  openChat,
  pair,
  post,
  say,
} from "#test/browser/talk";

const app = await openApp();

test("[APP-1] two people write to each other, and each sees how far the own words have come", async () => {
  const [ana, ben, chat] = await pair(app, "Ana Coach", "Ben Runner");
  const hers = await ana.open(`/c/${chat}`);
  await say(hers, "Ready for Saturday?");
  await comes(hers, "Ready for Saturday?", "sent");

  const his = await ben.open("/");
  await eventually(() => line(his, "Ana Coach").textContent()).toContain("1 unread message");
  await comes(hers, "Ready for Saturday?", "delivered");

  await openChat(his, "Ana Coach");
  await message(his, "Ready for Saturday?").waitFor();
  await comes(hers, "Ready for Saturday?", "read");

  await field(his).pressSequentially("Born");
  await hers.getByText("typing …").first().waitFor();
  await say(his, "Born ready");
  await message(hers, "Born ready").waitFor();
  await eventually(() => hers.getByText("typing …").count()).toBe(0);
});

test("[APP-2] what is said while one looks elsewhere is marked, and unread until its end is seen", async () => {
  const [eva, fin, chat] = await pair(app, "Eva", "Fin");
  await post(eva, chat, "An old word");
  const his = await fin.open(`/c/${chat}`);
  await message(his, "An old word").waitFor();
  await his.goto("/settings");
  // More than come with the first page.
  for (let i = 1; i <= 140; i++) await post(eva, chat, `Word ${i}.`);

  await his.goto("/");
  await eventually(() => line(his, "Eva").textContent()).toContain("140 unread messages");
  await openChat(his, "Eva");
  await his.getByText("New messages", { exact: true }).waitFor();
  await message(his, "Word 1.").waitFor();
  await eventually(() => line(his, "Eva").textContent()).toContain("140 unread messages");

  await his.getByRole("button", { name: "To the latest message" }).click();
  await message(his, "Word 140.").waitFor();
  await eventually(() => line(his, "Eva").textContent()).not.toContain("unread");
  await eventually(() => his.getByRole("button", { name: "To the latest message" }).count()).toBe(
    0,
  );
});

test("[APP-3] who reads further up stays there, and is told how many messages came", async () => {
  const [gil, hal, chat] = await pair(app, "Gil", "Hal");
  for (let i = 1; i <= 40; i++) await post(gil, chat, `Line ${i}.`);
  const his = await hal.open(`/c/${chat}`);
  await his.getByRole("button", { name: "To the latest message" }).click();
  await message(his, "Line 40.").waitFor();
  await message(his, "Line 40.").hover();
  await his.mouse.wheel(0, -900);
  await his.getByRole("button", { name: "To the latest message" }).waitFor();
  const top = await topOf(his);

  await post(gil, chat, "One more");
  await post(gil, chat, "And another");
  await his.getByRole("button", { name: "2 new messages" }).waitFor();
  expect(await topOf(his)).toEqual(top);
  await his.getByRole("button", { name: "2 new messages" }).click();
  await message(his, "And another").waitFor();

  // At the end, what comes stays in view.
  await post(gil, chat, "Last word");
  await expect(message(his, "Last word").waitFor()).resolves.toBeUndefined();
});

test("[APP-4] a reply shows what it answers and leads there, however far back it lies", async () => {
  const [ida, jan, chat] = await pair(app, "Ida", "Jan");
  const first = await post(ida, chat, "Where do we meet?");
  const his = await jan.open(`/c/${chat}`);
  await choose(his, "Where do we meet?", "Reply");
  await his.getByText("Replying to Ida").waitFor();
  await his.keyboard.press("Escape");
  await eventually(() => his.getByText("Replying to Ida").count()).toBe(0);
  await choose(his, "Where do we meet?", "Reply");
  await say(his, "At the bridge");
  expect(await quoteIn(his, "At the bridge").textContent()).toContain("Where do we meet?");

  for (let i = 1; i <= 150; i++) await post(ida, chat, `Filler ${i}`);
  await post(jan, chat, "As I said", first);
  const hers = await ida.open(`/c/${chat}`);
  await hers.getByRole("button", { name: "To the latest message" }).click();
  await quoteIn(hers, "As I said").click();
  await eventually(() => hers.evaluate(() => document.activeElement?.textContent)).toContain(
    "Where do we meet?",
  );
});

test("[APP-5] one's own words are deleted for everyone or oneself; others' only for oneself", async () => {
  const [kim, lea, chat] = await pair(app, "Kim", "Lea");
  await post(lea, chat, "Hers to keep");
  const hers = await kim.open(`/c/${chat}`);
  const other = await lea.open(`/c/${chat}`);
  await say(hers, "A slip of the tongue");
  await message(other, "A slip of the tongue").waitFor();
  await choose(hers, "A slip of the tongue", "Delete");
  await portray(hers, "delete");
  await hers.getByRole("button", { name: "Delete for everyone" }).click();
  await message(hers, "You deleted this message").waitFor();
  await message(other, "This message was deleted").waitFor();

  await choose(hers, "Hers to keep", "Delete");
  await hers.getByRole("button", { name: "Delete for me" }).waitFor();
  expect(await hers.getByRole("button", { name: "Delete for everyone" }).count()).toBe(0);
  await hers.getByRole("button", { name: "Delete for me" }).click();
  await eventually(() => message(hers, "Hers to keep").count()).toBe(0);
  expect(await message(other, "Hers to keep").count()).toBe(1);
});

test("[APP-6] a message is forwarded to several chats, copied, and looked into", async () => {
  const [mia, ned, ole] = await Promise.all([
    app.person("Mia"),
    app.person("Ned"),
    app.person("Ole"),
  ]);
  const chat = await direct(mia, ned);
  await direct(mia, ole);
  const crew = await group("Crew", [mia, ned, ole]);
  const hers = await mia.open(`/c/${chat}`);
  const his = await ole.open(`/c/${crew}`);
  await say(hers, "Shoes are in: see https://example.com/shoes, and be quick.");
  const link = hers.getByRole("link", { name: "https://example.com/shoes", exact: true });
  expect(await link.getAttribute("rel")).toContain("noopener");

  await choose(hers, "Shoes are in", "Copy text");
  await hers.getByText("Copied").waitFor();
  expect(await hers.evaluate(() => navigator.clipboard.readText())).toContain("be quick");

  await choose(hers, "Shoes are in", "Forward");
  await hers.getByRole("checkbox", { name: "Ole" }).check();
  await hers.getByRole("checkbox", { name: "Crew" }).check();
  await portray(hers, "forward");
  await hers.getByRole("button", { name: "Forward to 2 chats" }).click();
  await hers.getByText("Forwarded to 2 chats").waitFor();
  await message(his, "Shoes are in").getByText("Forwarded").waitFor();

  await choose(hers, "Shoes are in", "Message info");
  await hers.getByRole("dialog").getByText("Not yet delivered to").waitFor();
  await hers.getByRole("dialog").getByText("Ned").waitFor();
});

test("[APP-7] starred messages are listed, and lead to where they were said", async () => {
  const [pia, quin, chat] = await pair(app, "Pia", "Quin");
  await post(quin, chat, "Gate code 4711");
  const hers = await pia.open(`/c/${chat}`);
  await choose(hers, "Gate code 4711", "Star");
  await message(hers, "Gate code 4711").getByText("Starred").waitFor();
  await hers.getByRole("link", { name: "Starred messages" }).click();
  await hers.getByRole("heading", { name: "Starred messages" }).waitFor();
  await portray(hers, "starred");
  await hers
    .getByRole("article")
    .getByRole("link", { name: /Gate code 4711/ })
    .click();
  await eventually(() => hers.evaluate(() => document.activeElement?.textContent)).toContain(
    "Gate code 4711",
  );
  expect(new URL(hers.url()).search).toBe("");

  await hers.getByRole("link", { name: "Starred messages" }).click();
  await hers.getByRole("button", { name: "Remove star" }).click();
  await hers.getByText("Nothing is starred").waitFor();
});

/** How far the open conversation is scrolled, and what stands at its top. */
const topOf = (page: Page) =>
  page.evaluate(() => {
    const list = document.querySelector("section:has(> ol)");
    const edge = list?.getBoundingClientRect().top ?? 0;
    const rows = [...document.querySelectorAll("article[data-message]")];
    const first = rows.find((row) => row.getBoundingClientRect().top >= edge);
    return { text: first?.textContent, top: first?.getBoundingClientRect().top };
  });

const quoteIn = (page: Page, body: string) =>
  message(page, body).getByTitle("Go to the message that is answered");
