import { expect, test } from "vitest";

import { openApp } from "#test/browser/app";
import { portray } from "#test/browser/portray";
import { eventually, field, group, line, message, openChat, say, told } from "#test/browser/talk";

const app = await openApp();

test("[APP-15] somebody is found by number, called by a name of one's own, blocked and unblocked", async () => {
  const [ana, ben] = await Promise.all([app.person("Ana Coach"), app.person("Ben Runner")]);
  const hers = await ana.open("/");
  await hers.getByRole("link", { name: "New chat" }).first().click();
  await hers.getByRole("textbox", { name: "Phone number" }).fill("+1 200");
  await hers.getByRole("button", { name: "Find" }).click();
  await hers.getByText("That is no phone number with a country code.").waitFor();
  await hers.getByRole("textbox", { name: "Phone number" }).fill(spaced(ben.phone));
  await portray(hers, "new-chat");
  await hers.getByRole("button", { name: "Find" }).click();
  await hers.getByRole("heading", { name: "Ben Runner", exact: true }).waitFor();
  await say(hers, "Found you");

  await hers.getByRole("link", { name: "Ben Runner", exact: true }).click();
  const info = hers.getByRole("dialog");
  await info.getByText(ben.phone).waitFor();
  await info.getByRole("textbox", { name: "Your name for them" }).fill("Benny");
  await info.getByRole("button", { name: "Save" }).click();
  await line(hers, "Benny").waitFor();
  await portray(hers, "person");

  await info.getByRole("button", { name: "Block Benny" }).click();
  await info.getByRole("button", { name: "Unblock Benny" }).waitFor();
  await hers.keyboard.press("Escape");
  await hers.getByText("You blocked Benny.").waitFor();
  expect(await field(hers).count()).toBe(0);
  await hers.getByRole("button", { name: "Unblock", exact: true }).click();
  await field(hers).waitFor();
});

test("[APP-16] a group is founded, and its admin decides who is in it, who helps, and who may write", async () => {
  const [eva, fin, gil, hal] = await Promise.all([
    app.person("Eva"),
    app.person("Fin"),
    app.person("Gil"),
    app.person("Hal"),
  ]);
  const phone_numbers = [fin.phone, gil.phone, hal.phone];
  await eva.rest("POST", "/users/contacts/sync", { phone_numbers });
  const hers = await eva.open("/new-group");
  const his = await fin.open("/");
  await hers.getByRole("textbox", { name: "Group name" }).fill("Saturday long run");
  await hers.getByRole("button", { name: /^Fin/ }).click();
  expect(await hers.getByRole("button", { name: "Create group" }).isDisabled()).toBe(true);
  await hers.getByRole("button", { name: /^Gil/ }).click();
  await portray(hers, "new-group");
  await hers.getByRole("button", { name: "Create group" }).click();
  await told(hers, "You created the group “Saturday long run”").waitFor();
  await openChat(his, "Saturday long run");
  await told(his, "Eva created the group “Saturday long run”").waitFor();

  await hers.getByRole("link", { name: "Saturday long run", exact: true }).click();
  const info = hers.getByRole("dialog");
  await info.getByRole("button", { name: "Add members" }).click();
  await info.getByRole("button", { name: /^Hal/ }).click();
  await info.getByRole("button", { name: "Add 1 person" }).click();
  await info.getByText("4 members").waitFor();
  await portray(hers, "group");
  await told(his, "Eva added Hal").waitFor();

  await info.getByRole("switch", { name: "Only admins may write" }).click();
  await his.getByText("Only admins can write in this group.").waitFor();
  await info.getByRole("button", { name: "Actions for Fin" }).click();
  await hers.getByRole("menuitem", { name: "Make admin" }).click();
  await say(his, "I can write again");

  await info.getByRole("button", { name: "Actions for Gil" }).click();
  await hers.getByRole("menuitem", { name: "Remove from the group" }).click();
  await hers.getByRole("button", { name: "Remove", exact: true }).click();
  await told(his, "Eva removed Gil").waitFor();

  await info.getByRole("button", { name: "Edit name and description" }).click();
  await info.getByRole("textbox", { name: "Group name" }).fill("Sunday long run");
  await info.getByRole("button", { name: "Save" }).click();
  await told(his, "Eva renamed the group to “Sunday long run”").waitFor();
  await line(his, "Sunday long run").waitFor();
  await portray(his, "conversation");
});

test("[APP-17] the only admin names a successor before leaving, and the chat is gone from the list", async () => {
  const [ida, jan, kim] = await Promise.all([
    app.person("Ida"),
    app.person("Jan"),
    app.person("Kim"),
  ]);
  const chat = await group("Crew", [ida, jan, kim]);
  // The news of the successor may ask for details of a chat that is left by the time it is answered.
  const hers = await ida.open(`/c/${chat}/info`, { tolerates: /403/ });
  const his = await jan.open(`/c/${chat}`);
  await say(his, "All here");
  await message(hers, "All here").waitFor();
  await hers.getByRole("button", { name: "Leave the group" }).click();
  const leaving = hers.getByRole("dialog", { name: "Leave “Crew”?" });
  expect(await leaving.getByRole("button", { name: "Leave" }).isDisabled()).toBe(true);
  await leaving.getByRole("combobox", { name: "Next admin" }).click();
  await hers.getByRole("option", { name: "Jan" }).click();
  await leaving.getByRole("button", { name: "Leave" }).click();
  await eventually(() => line(hers, "Crew").count()).toBe(0);
  await told(his, "Ida left").waitFor();
  await his.getByRole("link", { name: "Crew", exact: true }).click();
  await his.getByRole("dialog").getByRole("button", { name: "Add members" }).waitFor();
});

/** As people write numbers. */
const spaced = (phone: string): string =>
  `${phone.slice(0, 2)} (${phone.slice(2, 5)}) ${phone.slice(5, 8)}-${phone.slice(8)}`;
