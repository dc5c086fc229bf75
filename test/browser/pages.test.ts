import { test } from "vitest";

import { startApp } from "#test/browser/app";
import { newPhone } from "#test/browser/person";
import { portray } from "#test/browser/portray";

const app = await startApp();

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
  const page = await person.open("/", { tolerates: /ERR_INTERNET_DISCONNECTED/ });
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
