import { test } from "vitest";

import { openApp } from "#test/browser/app";
import { newPhone } from "#test/browser/person";
import { portray } from "#test/browser/portray";
import { choose, comes, direct, group, message, openChat, post, say } from "#test/browser/talk";
import { LOST } from "#test/browser/window";

const app = await openApp();

test("[WEB-8] signing in", async () => {
  const page = await app.visit();
  const phone = page.getByRole("textbox", { name: "Phone number" });
  await phone.waitFor();
  await portray(page, "sign-in");
  await phone.fill(newPhone());
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Use the code from the dev inbox" }).waitFor();
  await portray(page, "sign-in-code");
  await page.getByRole("button", { name: "Use the code from the dev inbox" }).click();
  await page.getByRole("textbox", { name: "Your name" }).waitFor();
  await portray(page, "sign-in-name");
});

test("[WEB-8] every section of the settings", async () => {
  const person = await app.person("Zoë Becker");
  const other = await app.person("Rude Rudi");
  await person.rest("POST", `/users/${other.user_id}/block`);
  await person.rest("PATCH", "/users/me", { status_text: "At the track until eight" });
  const page = await person.open("/settings");
  const sections = {
    profile: page.getByRole("textbox", { name: "Picture" }),
    account: page.getByRole("textbox", { name: "Add an address" }),
    privacy: page.getByRole("switch", { name: "Read receipts" }),
    sessions: page.getByText("This device"),
    blocked: page.getByText("Rude Rudi"),
    look: page.getByText("As the device"),
    sign_out: page.getByRole("button", { name: "Sign out" }),
  };
  await sections.profile.waitFor();
  await portray(page, "settings");
  for (const [name, shown] of Object.entries(sections)) {
    await page.goto(`/settings/${name}`);
    await shown.waitFor();
    await portray(page, `settings-${name.replace("_", "-")}`);
  }
});

test("[WEB-8] a conversation with all that can be in it, what leads on from it, and its words in German", async () => {
  const [dora, emre, femi] = await Promise.all([
    app.person("Dora Lindqvist"),
    app.person("Emre Yıldız"),
    app.person("Femi Haddad"),
  ]);
  const chat = await group("Saturday runners", [dora, emre, femi]);
  const plan = await post(
    dora,
    chat,
    "Saturday: 8:00 at the boathouse. 10 km easy, or 16 for the brave.",
  );
  await post(dora, chat, "The way there: https://example.com/boathouse");
  await post(emre, chat, "16 for me. Who joins?", plan);
  const slip = await post(emre, chat, "Wrong chat");
  await emre.rest("DELETE", `/messages/${slip}?for=everyone`);
  const coffee = await post(femi, chat, "And there will be coffee ☕");
  await femi.rest("POST", `/messages/${coffee}/forward`, { target_chat_ids: [chat] });
  await dora.rest("POST", `/messages/${coffee}/star`);
  const page = await dora.open(`/c/${chat}`);
  await say(page, "Then I bring the stopwatch.");
  await portray(page, "conversation-full");
  await message(page, "stopwatch").click({ button: "right" });
  await page.getByRole("menu").waitFor();
  await portray(page, "message-menu");
  await page.goto(`/c/${chat}`);
  await emre.rest("POST", `/chats/${chat}/messages/read`, { up_to_message_id: coffee });
  await choose(page, "The way there", "Message info");
  await page.getByRole("dialog").getByText("Read by").waitFor();
  await portray(page, "receipts");

  const german = await femi.open("/", { locale: "de-DE" });
  await openChat(german, "Saturday runners");
  await comes(german, "coffee", "read");
  await portray(german, "conversation-german");
  await german.goto(`/c/${chat}/info`);
  await german.getByRole("dialog").getByText("3 Mitglieder").waitFor();
  await portray(german, "group-german");
  await german.goto("/new");
  await german.getByRole("textbox", { name: "Telefonnummer" }).waitFor();
  await portray(german, "new-chat-german");
});

test("[WEB-8] where there is nothing yet", async () => {
  const person = await app.person("Nils Neu");
  const page = await person.open("/starred");
  await page.getByText("Nothing is starred").waitFor();
  await portray(page, "starred-empty");
  const chat = await direct(person, await app.person("Ole Old"));
  await page.goto(`/c/${chat}`);
  await page.getByText("Say hello").waitFor();
  await portray(page, "conversation-empty");
  await page.goto("/c/0198c0de-0000-7000-8000-000000000000");
  await page.getByText("This chat is not here").waitFor();
  await portray(page, "conversation-gone");
});

test("[WEB-8] the pages for developers", async () => {
  const person = await app.person("Dev Ito");
  const page = await person.open("/inbox");
  await page
    .getByRole("button", { name: /^Copy the code/ })
    .first()
    .waitFor();
  await portray(page, "inbox");
  await page.goto("/console");
  await page.locator('button[data-event="pong"]').first().click();
  await page.getByRole("textbox", { name: "pong" }).waitFor();
  await portray(page, "console");
});

test("[WEB-8] what one sees where there is nothing, and the shortcuts", async () => {
  const person = await app.person("Nora Null");
  const page = await person.open("/nowhere");
  await page.getByRole("link", { name: "Back to the chats" }).waitFor();
  await portray(page, "missing");
  await page.keyboard.press("Shift+?");
  await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
  await portray(page, "shortcuts");
});

test("[WEB-8] a lost connection", async () => {
  const person = await app.person("Otto Ohne");
  const page = await person.open("/", LOST);
  await page.getByRole("heading", { name: "Pick a conversation" }).waitFor();
  await page.context().setOffline(true);
  await page.getByText("You are offline.").waitFor();
  await portray(page, "offline");
});

test("[WEB-8] the settings in German", async () => {
  const person = await app.person("Jürgen Groß");
  const page = await person.open("/settings/privacy", { locale: "de-DE" });
  await page.getByRole("switch", { name: "Lesebestätigungen" }).waitFor();
  await portray(page, "settings-privacy-german");
});
