import type { Page, WebSocket } from "playwright-core";
import { expect, test } from "vitest";

import type { StoredSession } from "#sdk/session/stored-session";
import { startApp } from "#test/browser/app";
import type { Person } from "#test/browser/person";
import {
  choose,
  comes,
  eventually,
  group,
  line,
  message,
  openChat,
  pair,
  post,
  say,
} from "#test/browser/talk";
import { LOST } from "#test/browser/window";

const app = await startApp({ entry: "test/support/expiring-worker.ts" });

test("[APP-8] what is written offline waits, is sent once on return, and what came meanwhile is there", async () => {
  const [ana, ben, chat] = await pair(app, "Ana", "Ben");
  const hers = await ana.open(`/c/${chat}`, LOST);
  const his = await ben.open(`/c/${chat}`);
  await say(hers, "Before");
  await message(his, "Before").waitFor();

  await hers.context().setOffline(true);
  await say(hers, "Written in the tunnel");
  await say(hers, "And this as well");
  await comes(hers, "Written in the tunnel", "waiting");
  await say(his, "Where are you?");
  expect(await message(his, "Written in the tunnel").count()).toBe(0);
  expect(await message(hers, "Where are you?").count()).toBe(0);

  await hers.context().setOffline(false);
  await message(hers, "Where are you?").waitFor();
  await message(his, "And this as well").waitFor();
  await comes(hers, "And this as well", "read");
  expect(await wordsOf(his)).toEqual([
    "Before",
    "Where are you?",
    "Written in the tunnel",
    "And this as well",
  ]);
  await eventually(() => wordsOf(hers)).toEqual(await wordsOf(his));
});

test("[APP-28] what is refused says why, and is tried again or discarded", async () => {
  const [ana, ben, cem] = await Promise.all([
    app.person("Ana"),
    app.person("Ben"),
    app.person("Cem"),
  ]);
  const chat = await group("Crew", [ana, ben, cem]);
  const mayWrite = (is_admin_only: boolean) =>
    ana.rest("PATCH", `/chats/${chat}`, { is_admin_only });
  const his = await ben.open(`/c/${chat}`, { ...LOST, locale: "de-DE" });
  const says = async (body: string) => {
    await his.getByRole("textbox", { name: "Nachricht" }).fill(body);
    await his.keyboard.press("Enter");
    await comes(his, body, "waiting");
  };
  await his.getByRole("textbox", { name: "Nachricht" }).waitFor();
  await his.context().setOffline(true);
  await says("Komme später");
  await says("Oder gar nicht");
  await mayWrite(true);
  await his.context().setOffline(false);
  await comes(his, "Komme später", "failed");
  await comes(his, "Oder gar nicht", "failed");
  await message(his, "Komme später").getByText("Das dürfen nur Admins").waitFor();
  await line(his, "Crew").getByText("Nicht gesendet").waitFor({ state: "attached" });

  await mayWrite(false);
  await message(his, "Oder gar nicht").getByRole("button", { name: "Verwerfen" }).click();
  await message(his, "Oder gar nicht").waitFor({ state: "detached" });
  await message(his, "Komme später").getByRole("button", { name: "Erneut versuchen" }).click();
  await comes(his, "Komme später", "sent");
});

test("[APP-9] a third device stays in step: reading, deletions, stars, mutes and drafts", async () => {
  const [eva, fin, chat] = await pair(app, "Eva", "Fin");
  await post(fin, chat, "To be kept");
  await post(fin, chat, "To be hidden");
  const laptop = await eva.open("/");
  const phone = await eva.open("/");
  await eventually(() => line(phone, "Fin").textContent()).toContain("2 unread messages");

  await openChat(laptop, "Fin");
  await message(laptop, "To be hidden").waitFor();
  await eventually(() => line(phone, "Fin").textContent()).not.toContain("unread");

  await openChat(phone, "Fin");
  await choose(laptop, "To be kept", "Star");
  await message(phone, "To be kept").getByText("Starred").waitFor();
  await choose(laptop, "To be hidden", "Delete");
  await laptop.getByRole("button", { name: "Delete for me" }).click();
  await eventually(() => message(phone, "To be hidden").count()).toBe(0);

  await phone.goto("/");
  await laptop.getByRole("button", { name: "Chat actions" }).click();
  await laptop.getByRole("menuitem", { name: "Mute until I change it" }).click();
  await line(phone, "Fin").getByText("Muted").waitFor({ state: "attached" });

  await laptop.getByRole("textbox", { name: "Message", exact: true }).fill("Half a thought");
  await eventually(() => line(phone, "Fin").textContent()).toContain("Draft: Half a thought");
  await openChat(phone, "Fin");
  await eventually(() =>
    phone.getByRole("textbox", { name: "Message", exact: true }).inputValue(),
  ).toBe("Half a thought");
});

test("[APP-10] who reloads in the middle of sending finds the message there, once", async () => {
  const [gil, hal, chat] = await pair(app, "Gil", "Hal");
  const hers = await gil.open(`/c/${chat}`, LOST);
  const his = await hal.open(`/c/${chat}`);
  await say(hers, "First");
  await message(his, "First").waitFor();
  // Kept, and perhaps on its way: the page goes before any answer can come.
  await hers.getByRole("textbox", { name: "Message", exact: true }).fill("In the middle");
  await hers.getByRole("textbox", { name: "Message", exact: true }).press("Enter");
  await message(hers, "In the middle").waitFor();
  await hers.reload();
  await comes(hers, "In the middle", "read");
  expect(await message(hers, "In the middle").count()).toBe(1);
  expect(await message(his, "In the middle").count()).toBe(1);
});

test("[APP-11] the server dies and comes back: nothing is lost, and nobody does anything", async () => {
  const [ida, jan, chat] = await pair(app, "Ida", "Jan");
  const hers = await ida.open(`/c/${chat}`, LOST);
  const his = await jan.open(`/c/${chat}`, LOST);
  await say(hers, "Before the fall");
  await comes(hers, "Before the fall", "read");

  await app.server.kill();
  await say(hers, "While it is down");
  await comes(hers, "While it is down", "waiting");
  await app.server.start();
  await message(his, "While it is down").waitFor({ timeout: 30_000 });
  await comes(hers, "While it is down", "read");
  await say(his, "All well");
  await message(hers, "All well").waitFor();
});

test("[APP-12] a token that has run out is renewed without anybody noticing", async () => {
  const [kim, lea, chat] = await pair(app, "Kim", "Lea");
  await post(lea, chat, "Still here?");
  const hers = await kim.open(`/c/${chat}`, { tolerates: /401/ });
  await message(hers, "Still here?").waitFor();
  await hers.goto("/icons/icon.svg");
  const before = await tokenOf(hers);
  await spoilToken(hers);
  await hers.goto(`/c/${chat}`);
  await say(hers, "Always");
  await comes(hers, "Always", "sent");
  expect(await tokenOf(hers)).not.toBe(before);
});

test("[APP-12] a token that ends under an open socket is renewed on it; one that has ended, with a new one", async () => {
  const [mia, noa, chat] = await pair(app, "Mia", "Noa");
  await post(noa, chat, "Before");
  const hers = await mia.open(`/c/${chat}`);
  const his = await noa.open(`/c/${chat}`);
  await message(hers, "Before").waitFor();
  const sockets = socketsOf(hers);
  await hers.reload();
  await eventually(async () => sockets.map(({ heard }) => heard.has("connected"))).toEqual([true]);
  const before = await tokenOf(hers);

  await expire(mia, SOON_MS);
  await say(hers, "While it is renewed");
  await say(his, "I hear you");
  await eventually(() => tokenOf(hers)).not.toBe(before);
  await eventually(async () => sockets.map(({ said }) => said.has("auth"))).toEqual([true]);
  await comes(hers, "While it is renewed", "read");
  await message(hers, "I hear you").waitFor();
  expect(sockets.map(({ socket }) => socket.isClosed())).toEqual([false]);

  await expire(mia, -AN_HOUR_MS);
  await say(hers, "Cut off");
  await say(his, "Are you there?");
  await eventually(async () => sockets.map(({ socket }) => socket.isClosed())).toEqual([
    true,
    false,
  ]);
  await comes(hers, "Cut off", "read");
  await message(hers, "Are you there?").waitFor();
  const words = await wordsOf(his);
  expect(words.toSorted()).toEqual([
    "Are you there?",
    "Before",
    "Cut off",
    "I hear you",
    "While it is renewed",
  ]);
  await eventually(() => wordsOf(hers)).toEqual(words);
});

/** The server warns whoever has less than a minute left. */
const SOON_MS = 30_000;
const AN_HOUR_MS = 3_600_000;

/** Brings the end of the token on somebody's open sockets near. */
async function expire(person: Person, in_ms: number): Promise<void> {
  const answer = await fetch(`${app.server.url}/test/expire/${person.user_id}?in_ms=${in_ms}`);
  expect(answer.ok).toBe(true);
}

/** A socket, and the events that were said on it in either direction. */
type Watched = { socket: WebSocket; said: Set<string>; heard: Set<string> };

/** The sockets that a page opens from now on. */
function socketsOf(page: Page): Watched[] {
  const sockets: Watched[] = [];
  page.on("websocket", (socket) => {
    const [said, heard] = [new Set<string>(), new Set<string>()];
    socket.on("framesent", ({ payload }) => said.add(JSON.parse(String(payload)).event));
    socket.on("framereceived", ({ payload }) => heard.add(JSON.parse(String(payload)).event));
    sockets.push({ socket, said, heard });
  });
  return sockets;
}

/** The texts of the open conversation, as they stand. */
const wordsOf = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("article[data-message] [dir=auto]")].map(
      (words) => words.textContent ?? undefined,
    ),
  );

/** The session as the client has stored it. */
const storedSession = (page: Page): Promise<StoredSession> =>
  page.evaluate(
    () =>
      new Promise<StoredSession>((resolve) => {
        const opening = indexedDB.open("sideline");
        opening.onsuccess = () => {
          const reading = opening.result
            .transaction("entries")
            .objectStore("entries")
            .get("session");
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.value);
          };
        };
      }),
  );

const tokenOf = async (page: Page): Promise<string> => (await storedSession(page)).access_token;

/** Makes the stored token one that has run out, as it is after a night. */
async function spoilToken(page: Page): Promise<void> {
  const session = await storedSession(page);
  const spoiled = { ...session, received_at: session.received_at - session.lasts_ms };
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("sideline");
        opening.onsuccess = () => {
          const writing = opening.result.transaction("entries", "readwrite");
          writing.objectStore("entries").put({ key: "session", value: kept });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    spoiled,
  );
}
