import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";

import { openApp } from "#test/browser/app";
import { portray } from "#test/browser/portray";
import { direct, eventually, field, group, line, message, pair, post } from "#test/browser/talk";
import { LOST, NARROW } from "#test/browser/window";

const app = await openApp();

test("[APP-18] a chat is pinned, muted, marked and archived from its menu, by pointer or by key", async () => {
  const [ana, ben, cem] = await Promise.all([
    app.person("Ana Coach"),
    app.person("Ben Runner"),
    app.person("Cem Swimmer"),
  ]);
  const withBen = await direct(ana, ben);
  const withCem = await direct(ana, cem);
  await post(ben, withBen, "Early bird?");
  await post(cem, withCem, "Pool at six");
  const hers = await ana.open("/");
  await line(hers, "Cem Swimmer").waitFor();
  expect(await titles(hers)).toEqual(["Cem Swimmer", "Ben Runner"]);

  await menu(hers, "Ben Runner", "Pin to the top");
  await eventually(() => titles(hers)).toEqual(["Ben Runner", "Cem Swimmer"]);
  await menu(hers, "Ben Runner", "Mark as read");
  await eventually(() => line(hers, "Ben Runner").textContent()).not.toContain("unread");
  await menu(hers, "Ben Runner", "Mark as unread");
  await line(hers, "Ben Runner").getByText("Marked as unread").waitFor({ state: "attached" });
  await menu(hers, "Cem Swimmer", "Mute for 8 hours");
  await line(hers, "Cem Swimmer").getByText("Muted").waitFor({ state: "attached" });
  await portray(hers, "chats");

  await menu(hers, "Cem Swimmer", "Archive");
  await eventually(() => titles(hers)).toEqual(["Ben Runner"]);
  await hers.getByRole("button", { name: "Archived" }).click();
  await line(hers, "Cem Swimmer").waitFor();
  await hers.getByRole("button", { name: "All chats" }).click();

  await line(hers, "Ben Runner").focus();
  await hers.keyboard.press("Shift+F10");
  await hers.getByRole("menuitem", { name: "Unpin" }).waitFor();
  await hers.keyboard.press("Escape");
  await eventually(() => hers.evaluate(() => document.activeElement?.textContent)).toContain(
    "Ben Runner",
  );
});

test("[APP-27] a finger that rests on a chat or a message opens its menu; one that moves does not", async () => {
  const [ann, bea, chat] = await pair(app, "Ann", "Bea");
  await post(bea, chat, "Touch me");
  const page = await ann.open("/", { hasTouch: true, isMobile: true, viewport: NARROW });
  const opened = page.getByRole("menu");
  await line(page, "Bea").waitFor();
  await page.clock.install();

  await touches(line(page, "Bea"), async (finger) => {
    await finger.moves(40);
    await page.clock.runFor(1_000);
  });
  expect(await opened.count()).toBe(0);
  expect(new URL(page.url()).pathname).toBe("/");
  await touches(line(page, "Bea"), () => page.clock.runFor(1_000));
  await page.getByRole("menuitem", { name: "Pin to the top" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/");

  await page.goto(`/c/${chat}`);
  await touches(message(page, "Touch me"), () => page.clock.runFor(1_000));
  await page.getByRole("menuitem", { name: "Star" }).click();
  await message(page, "Touch me").getByText("Starred").waitFor({ state: "attached" });
});

type Finger = { moves(far: number): Promise<void> };

/**
 * Lays a finger on something, and takes it up again. As events of the page alone, which is all that
 * phones of Apple say: no browser adds a menu event, or a scroll, of its own.
 */
async function touches(
  target: Locator,
  meanwhile: (finger: Finger) => Promise<void>,
): Promise<void> {
  const box = await target.boundingBox();
  const at = { identifier: 1, clientX: (box?.x ?? 0) + 40, clientY: (box?.y ?? 0) + 12 };
  const say = (type: string, touch: typeof at, down = [touch]) =>
    target.dispatchEvent(type, { touches: down, changedTouches: [touch] });
  await say("touchstart", at);
  await meanwhile({ moves: (far) => say("touchmove", { ...at, clientY: at.clientY + far }) });
  await say("touchend", at, []);
}

test("[APP-19] a search finds names, numbers and last words, and people with whom there is no chat", async () => {
  const [eva, fin, gil, zoe] = await Promise.all([
    app.person("Eva"),
    app.person("Fin"),
    app.person("Gil"),
    app.person("Zoë"),
  ]);
  await post(fin, await direct(eva, fin), "Blue shoes");
  await group("Climbers", [eva, fin, gil]);
  await eva.rest("POST", "/users/contacts/sync", { phone_numbers: [fin.phone, zoe.phone] });
  const hers = await eva.open("/");
  const search = hers.getByRole("searchbox", { name: "Search or enter a phone number" });
  await line(hers, "Climbers").waitFor();
  await search.fill("CLIMB");
  await eventually(() => titles(hers)).toEqual(["Climbers"]);
  await search.fill("shoes");
  await eventually(() => titles(hers)).toEqual(["Fin"]);
  await search.fill(fin.phone.slice(-7));
  await eventually(() => titles(hers)).toEqual(["Fin"]);
  await search.fill("nothing like it");
  await hers.getByText("No chat matches").waitFor();
  await search.fill("zoe");
  await hers.getByRole("button", { name: /Zoë/ }).click();
  await hers.getByRole("heading", { name: "Zoë", exact: true }).waitFor();
  await search.fill(gil.phone);
  await hers.getByRole("button", { name: `Chat with ${gil.phone}` }).click();
  await hers.getByRole("heading", { name: "Gil", exact: true }).waitFor();
});

test("[APP-26] a line says in the reader's language what was last, and how far one's own words have come", async () => {
  const [eve, fay, gus] = await Promise.all([
    app.person("Eve"),
    app.person("Fay"),
    app.person("Gus"),
  ]);
  const withFay = await direct(eve, fay);
  const crew = await group("Mannschaft", [fay, eve, gus]);
  const hers = await eve.open(`/c/${withFay}`, { locale: "de-DE" });
  await line(hers, "Mannschaft").getByText("Fay hat die Gruppe „Mannschaft“ erstellt").waitFor();
  await hers.getByRole("textbox", { name: "Nachricht" }).fill("Kommst du?");
  await hers.keyboard.press("Enter");
  await line(hers, "Fay").getByText("Du: Kommst du?").waitFor();
  await line(hers, "Fay").getByText("Gesendet").waitFor({ state: "attached" });
  const theirs = await fay.open(`/c/${withFay}`);
  await line(hers, "Fay").getByText("Gelesen").waitFor({ state: "attached" });
  const answer = await post(fay, withFay, "Ja");
  await line(hers, "Fay").getByText("Ja", { exact: true }).waitFor();
  expect(await line(hers, "Fay").getByText("Gelesen", { exact: true }).count()).toBe(0);
  await fay.rest("DELETE", `/messages/${answer}?for=everyone`);
  await line(hers, "Fay").getByText("Diese Nachricht wurde gelöscht").waitFor();
  await line(theirs, "Eve").getByText("You deleted this message").waitFor();
  await gus.rest("DELETE", `/chats/${crew}/participants/${gus.user_id}`);
  await line(hers, "Mannschaft").getByText("Gus hat die Gruppe verlassen").waitFor();
});

test("[APP-29] whose picture cannot be had is shown by their initials", async () => {
  const [lea, mia, chat] = await pair(app, "Lea", "Mia Moon");
  await post(mia, chat, "Hello");
  const gone = "https://127.0.0.1:1/mia.png";
  const asked: string[] = [];
  await mia.rest("PATCH", "/users/me", { avatar_url: gone });
  const hers = await lea.open("/inbox", LOST);
  hers.on("requestfailed", (request) => asked.push(request.url()));
  await hers.goto("/");
  await line(hers, "Mia Moon").getByText("MM").waitFor();
  expect(asked).toContain(gone);
  expect(await line(hers, "Mia Moon").locator("img").count()).toBe(0);
});

test("[APP-20] keys lead through the list, into a chat, through its messages and back", async () => {
  const [ida, jan, chat] = await pair(app, "Ida", "Jan");
  await group("Crew", [ida, jan, await app.person("Kim")]);
  await post(jan, chat, "One");
  await post(jan, chat, "Two");
  const hers = await ida.open("/");
  await line(hers, "Jan").waitFor();
  await hers.keyboard.press("Control+k");
  await hers.keyboard.press("ArrowDown");
  expect(await focused(hers)).toContain("Jan");
  await hers.keyboard.press("ArrowDown");
  expect(await focused(hers)).toContain("Crew");
  await hers.keyboard.press("ArrowUp");
  await hers.keyboard.press("Enter");
  await message(hers, "Two").waitFor();
  await eventually(() => focused(hers)).toBe("Message");
  await hers.keyboard.press("ArrowUp");
  expect(await focused(hers)).toContain("Two");
  await hers.keyboard.press("ArrowUp");
  expect(await focused(hers)).toContain("One");
  await hers.keyboard.press("r");
  await hers.getByText("Replying to Jan").waitFor();
  await field(hers).fill("Both");
  await hers.keyboard.press("Shift+Enter");
  await hers.keyboard.type("and neither");
  await hers.keyboard.press("Enter");
  await eventually(() => message(hers, "Both").innerText()).toContain("Both\nand neither");
  await hers.getByRole("log").waitFor({ state: "attached" });
  await post(jan, chat, "Three");
  await eventually(() => hers.getByRole("log").textContent()).toBe("Jan: Three");
});

test("[APP-21] hundreds of chats are one quick list, of which only what is in view exists", async () => {
  const [quin, pia, rob] = await Promise.all([
    app.person("Quin"),
    app.person("Pia"),
    app.person("Rob"),
  ]);
  for (let i = 0; i < COUNT; i += ABREAST) {
    const numbers = Array.from({ length: ABREAST }, (_, j) => i + j);
    await Promise.all(numbers.map((n) => group(`Group ${n}`, [quin, pia, rob])));
  }
  const page = await quin.open("/");
  await line(page, "Group").first().waitFor();
  await eventually(() => heightOf(page)).toBe(COUNT * 72);
  expect(await page.locator("a[data-chat]").count()).toBeLessThan(40);
  await page.locator("a[data-chat]").first().focus();
  for (let i = 0; i < 60; i++) {
    const before = await focusedChat(page);
    await page.keyboard.press("ArrowDown");
    await eventually(() => focusedChat(page)).not.toBe(before);
    expect(await focusedChat(page)).toBeDefined();
  }
  expect(await page.evaluate(() => document.activeElement?.checkVisibility())).toBe(true);

  // News move the line to the top, far from what is in view: the focus stays with it.
  const chosen = String(await focusedChat(page));
  await post(pia, chosen, "Are you there?");
  const moved = page.locator(`a[data-chat="${chosen}"]`);
  await eventually(() => moved.evaluate((row) => row.closest("li")?.offsetTop)).toBe(0);
  expect(await focusedChat(page)).toBe(chosen);
  await page.keyboard.press("ArrowDown");
  await eventually(() => focusedChat(page)).not.toBe(chosen);
  await eventually(() =>
    page.locator(SCROLLER).evaluate((list) => list.scrollTop),
  ).toBeLessThanOrEqual(72);

  await page.setViewportSize(NARROW);
  await page.goto("/");
  await line(page, "Group").first().waitFor();
  await page.locator(SCROLLER).evaluate((list) => list.scrollTo(0, 5_000));
  await eventually(async () => (await inView(page)).length).toBe(5);
  const before = await inView(page);
  // A click of the test's own would scroll, should something stand in its way for a moment.
  await page.getByText(before[2]!, { exact: true }).dispatchEvent("click");
  await page.getByRole("heading", { name: before[2]!, exact: true }).waitFor();
  await page.getByRole("link", { name: "Back to the chats" }).click();
  await eventually(() => inView(page)).toEqual(before);
});

/**
 * The titles of the five topmost lines that one sees as a whole; none before all of them are
 * painted. A notice about the connection may cover those below.
 */
const inView = (page: Page): Promise<string[]> =>
  page.locator(SCROLLER).evaluate((list) => {
    const { top } = list.getBoundingClientRect();
    const topOf = (row: Element): number => row.getBoundingClientRect().top - top;
    const rows = [...list.querySelectorAll("a[data-chat]")]
      .filter((row) => row.checkVisibility({ visibilityProperty: true }) && topOf(row) >= 0)
      .toSorted((a, b) => topOf(a) - topOf(b))
      .slice(0, 5);
    const isWhole = rows.length === 5 && topOf(rows[0]!) < 72 && topOf(rows[4]!) < 5 * 72;
    return isWhole ? rows.map((row) => row.querySelector("[class*=title]")?.textContent ?? "") : [];
  });

/** What the lines of the list scroll in. */
const SCROLLER = "div:has(> ul a[data-chat])";

const COUNT = 200;
const ABREAST = 20;

/** Pixels of the whole list, which is as long as all its lines together. */
const heightOf = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => document.querySelector("ul:has(a[data-chat])")?.clientHeight);

/** The chat whose line has the focus. Lines may still change places while the test walks. */
const focusedChat = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLElement ? element.dataset["chat"] : undefined;
  });

const titles = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a[data-chat]")].map(
      (row) => row.querySelector("[class*=title]")?.textContent ?? "",
    ),
  );

async function menu(page: Page, title: string, action: string): Promise<void> {
  await line(page, title).click({ button: "right" });
  await page.getByRole("menuitem", { name: action, exact: true }).click();
}

/** What has the focus: its name or its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
