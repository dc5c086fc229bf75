import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { COACH } from "#scripts/demo/cast";
import { startApp } from "#test/browser/app";
import { layoutShift } from "#test/browser/layout-shift";
import { portray as shoot } from "#test/browser/portray";
import { card } from "#test/browser/track";
import { NARROW, WIDE } from "#test/browser/window";

const app = await startApp({ isDemo: true });
const coach = await app.person(COACH.display_name, COACH.phone);

/** Pictures in all variants; on a phone nothing may stick out sideways. */
async function portray(page: Page, name: string): Promise<void> {
  await shoot(page, name);
  await page.setViewportSize(NARROW);
  const tooWide = await page.locator("main").evaluate((main) =>
    [...main.querySelectorAll("*")]
      .filter((part) => getComputedStyle(part).overflowX === "auto" && part.tagName !== "NAV")
      .filter((part) => part.role !== "tablist" && part.scrollWidth > part.clientWidth)
      .map((part) => part.className),
  );
  expect(tooWide, name).toEqual([]);
  await page.setViewportSize(WIDE);
}

test("[CCW-15] every page of a coach with a history", async () => {
  const page = await coach.open("/coach");
  const pages = {
    "/coach": page.getByRole("link", { name: "Calendar" }).last(),
    "/coach/clients": page.getByRole("link", { name: /Ben Runner/ }),
    "/coach/templates": page.getByRole("link", { name: "Strength A" }),
    "/coach/calendar": page.getByRole("button", { name: / Personal training, / }).first(),
    "/coach/hours": page.getByRole("button", { name: "Edit Check-in call" }),
    "/coach/profile": page.getByText("NSCA · 2016"),
  };
  for (const [path, shown] of Object.entries(pages)) {
    await page.goto(path);
    await shown.waitFor();
    await page.waitForLoadState("networkidle");
    expect(await layoutShift(page), path).toBeLessThan(0.05);
    await portray(page, path.slice(1).replace("/", "-"));
  }
});

test("[CCW-15] every tab of a client's page, and the template builder", async () => {
  // He shares no photos, and whoever asks for them is told that there are none.
  const page = await coach.open("/coach/clients", { tolerates: /404.*photos/ });
  await page.getByRole("link", { name: /Ben Runner/ }).click();
  await card(page, "Intake").getByText("Main goal").waitFor();
  await portray(page, "coach-client-about");
  await page.getByRole("tab", { name: "Chat" }).click();
  await page.getByRole("textbox", { name: "Message" }).waitFor();
  await portray(page, "coach-client-chat");
  await page.getByRole("tab", { name: "Workouts" }).click();
  await page
    .getByRole("button", { name: /Strength/ })
    .first()
    .click();
  await portray(page, "coach-client-workouts");
  await page.getByRole("tab", { name: "Progress" }).click();
  await page.getByRole("figure").first().waitFor();
  await portray(page, "coach-client-progress");
  await page.getByRole("tab", { name: "Sessions" }).click();
  await page
    .getByText(/Personal training/)
    .first()
    .waitFor();
  await portray(page, "coach-client-sessions");
  await page.goto("/coach/templates");
  await page.getByRole("link", { name: "Strength A" }).click();
  await page.getByRole("combobox", { name: "Exercise" }).first().waitFor();
  await portray(page, "coach-template");
});

test("[CCW-15] the dialogs", async () => {
  const page = await coach.open("/coach/clients");
  const portrayDialog = async (name: string) => {
    await page.getByRole("dialog").waitFor();
    await portray(page, `coach-${name}`);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };
  await page.getByRole("button", { name: /^Show code/ }).click();
  await portrayDialog("invite");
  await page.goto("/coach/templates");
  await page.getByRole("button", { name: "Assign Strength A" }).click();
  await portrayDialog("assign");
  await page.goto("/coach/hours");
  await page.getByRole("button", { name: "Edit Check-in call" }).click();
  await page.getByRole("button", { name: "When it can be booked" }).click();
  await portrayDialog("session-type");
  await page.getByRole("button", { name: "Add an exception" }).click();
  await portrayDialog("override");
  await page.goto("/coach/calendar");
  await page.getByRole("button", { name: "Later" }).click();
  await page
    .getByRole("button", { name: /Booked$/ })
    .first()
    .click();
  await portrayDialog("session");
  await page
    .getByRole("button", { name: /Booked$/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Move", exact: true }).click();
  await portrayDialog("move");
  await page.getByRole("button", { name: "Book a session" }).click();
  await portrayDialog("book");
});

test("[CCW-15] the beginning, where there is nothing, and German", async () => {
  const person = await app.person("Nora Null");
  const page = await person.open("/coach", { tolerates: /403/, locale: "de-DE" });
  await page.getByRole("textbox").first().waitFor();
  await portray(page, "coach-begin-german");
  await person.rest("PUT", "/coaches/me", { timezone: "Europe/Berlin" });
  for (const path of ["/coach", "/coach/clients", "/coach/templates", "/coach/calendar"]) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    await portray(page, `${path.slice(1).replace("/", "-")}-empty-german`);
  }
});
