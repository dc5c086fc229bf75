import { renderSVG } from "uqr";
import { expect, test } from "vitest";
import { z } from "zod";

import { openApp } from "#test/browser/app";
import { beginCoaching, connect, make, pair } from "#test/browser/coached";
import type { Person } from "#test/browser/person";
import { soon } from "#test/browser/soon";
import { message, openChat, say } from "#test/browser/talk";
import { card } from "#test/browser/track";
import { dateIn } from "#test/support/date-in";

const app = await openApp();

const SQUAT = { name: "Goblet squat", sets: 3, reps_min: 8, reps_max: 10 };
const TODAY = dateIn(0);

const Planned = z.object({
  workouts: z.array(z.object({ id: z.string(), exercises: z.array(z.object({ id: z.string() })) })),
});

/** Brings two together, and plans a workout. */
async function giveLegs(coach: Person, client: Person, date = TODAY) {
  const id = await pair(coach, client);
  const legs = { name: "Legs", exercises: [SQUAT] };
  const template_id = await make(coach, "/coaches/me/templates", legs);
  const assignment = { template_id, client_profile_ids: [id], dates: [date] };
  await coach.rest("POST", "/coaches/me/workouts/assign", assignment);
  const [workout] = Planned.parse(await client.rest("GET", "/workouts/me")).workouts;
  return { id, workout: workout!, exercise: workout!.exercises[0]! };
}

test("[CCW-1] whoever does not coach yet begins with a name and a zone", async () => {
  const person = await app.person("Berta Beginn");
  const page = await person.open("/coach", { tolerates: /403/ });
  await page.getByRole("heading", { name: "Coach people here" }).waitFor();
  await page.getByRole("textbox", { name: "Name of your business" }).fill("Berta moves");
  // What happens meanwhile has it asked again who coaches, and takes nothing that was typed.
  const asked = page.waitForResponse(/coaches\/me$/);
  await giveLegs(await app.person("Clara Coacht"), person);
  await asked;
  await page.getByRole("button", { name: "Start coaching" }).click();
  await page.getByRole("heading", { name: "Hello Berta Beginn" }).waitFor();
  await page.getByRole("link", { name: "Invite your first client" }).waitFor();
  expect(await person.rest("GET", "/coaches/me")).toMatchObject({
    business_name: "Berta moves",
    timezone: "UTC",
  });
});

test("[CCW-2] a client is invited by code, link or QR code, and is in the list once they have accepted", async () => {
  const [coach, client] = [await app.person("Carla Coach"), await app.person("Nils Neu")];
  await beginCoaching(coach);
  const page = await coach.open("/coach/clients");
  await page.getByRole("button", { name: "Invite your first client" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Make a code" }).click();
  const code = await dialog.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).innerText();
  const link = `${new URL(page.url()).origin}/invite/${code}`;
  await dialog.getByRole("button", { name: "Copy the link" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), soon).toBe(link);
  const picture = dialog.getByRole("img", { name: "The link of the invite, to be scanned" });
  expect(decodeURIComponent(String(await picture.getAttribute("src")))).toContain(
    renderSVG(link, { border: 2 }),
  );
  await page.keyboard.press("Escape");
  await card(page, "Open codes").getByText(code).waitFor();

  await client.rest("POST", "/invites/accept", { code });
  await page.getByRole("link", { name: /Nils Neu/ }).waitFor();
  await expect.poll(() => card(page, "Open codes").count(), soon).toBe(0);
});

test("[CCW-3] an open code is shown again, or made useless; it is for others", async () => {
  const coach = await app.person("Ulla Umsonst");
  await beginCoaching(coach);
  const made = await coach.rest("POST", "/coaches/me/invite-codes", {});
  const page = await coach.open(`/invite/${String(Reflect.get(Object(made), "code"))}`, {
    tolerates: /422/,
  });
  await page.getByRole("button", { name: "Accept", exact: true }).click();
  await page.getByText("This is your own invite.").waitFor();
  await page.goto("/coach/clients");
  await page.getByRole("button", { name: /^Show code/ }).click();
  await page.getByRole("img", { name: "The link of the invite, to be scanned" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Revoke/ }).click();
  await card(page, "Open codes").waitFor({ state: "detached" });
  expect(await coach.rest("GET", "/coaches/me/invite-codes?status=deactivated")).toMatchObject({
    invite_codes: [{ status: "deactivated" }],
  });
});

test("[CCW-4] clients are found by name and by how it stands with them", async () => {
  const coach = await app.person("Lena Liste");
  const [anna, paul] = [await app.person("Anna Aktiv"), await app.person("Paul Pause")];
  await beginCoaching(coach);
  await connect(coach, anna);
  await coach.rest("POST", `/coaches/me/clients/${await connect(coach, paul)}/pause`);
  const page = await coach.open("/coach/clients");
  await page.getByRole("link", { name: /Anna Aktiv/ }).waitFor();
  expect(await page.getByRole("link", { name: /Paul Pause/ }).count()).toBe(0);
  await page.getByRole("searchbox", { name: "Search by name" }).fill("Berta");
  await page.getByText("Nobody goes by that name").waitFor();
  await page.getByRole("searchbox", { name: "Search by name" }).fill("");
  await page.getByText("Paused", { exact: true }).click();
  await page.getByRole("link", { name: /Paul Pause/ }).waitFor();
});

test("[CCW-5] goals, tags and private notes save themselves, and the client never sees the notes", async () => {
  const [coach, client] = [await app.person("Nora Notiz"), await app.person("Gerd Ziel")];
  const id = await pair(coach, client);
  const page = await coach.open(`/coach/clients/${id}`);
  await page.getByRole("textbox", { name: "Goals" }).fill("Ten pull-ups");
  await page.getByRole("textbox", { name: "Private notes" }).fill("Mind the shoulder");
  for (const tag of ["strength", "early"]) {
    await page.getByRole("combobox", { name: "Tags" }).fill(tag);
    await page.keyboard.press("Enter");
  }
  await expect
    .poll(() => coach.rest("GET", `/coaches/me/clients/${id}`), soon)
    .toMatchObject({
      goals: "Ten pull-ups",
      private_notes: "Mind the shoulder",
      tags: ["strength", "early"],
    });
  const seen = JSON.stringify(await client.rest("GET", "/users/me/coaches"));
  expect(seen).toContain("Ten pull-ups");
  expect(seen).not.toContain("shoulder");
});

test("[CCW-5] what the client has told of themselves stands beside", async () => {
  const [coach, client] = [await app.person("Ina Intake"), await app.person("Otto Offen")];
  const id = await pair(coach, client);
  const page = await coach.open(`/coach/clients/${id}`);
  const intake = card(page, "Intake");
  await intake.getByText("Nothing has been told yet.").waitFor();
  await client.rest("PUT", `/clients/${id}/intake-form`, {
    primary_goal: "muscle_gain",
    injuries: "A knee, downhill",
    available_days: [1, 3],
    doctor_clearance: true,
  });
  await page.reload();
  await intake.getByText("Build muscle").waitFor();
  await intake.getByText("A knee, downhill").waitFor();
  await intake.getByText("Monday, Wednesday").waitFor();
  await intake.getByText("Yes", { exact: true }).waitFor();
});

test("[CCW-6] a client is paused, archived and taken up again", async () => {
  const [coach, client] = [await app.person("Stella Stand"), await app.person("Arno Auszeit")];
  const id = await pair(coach, client);
  // What the client has told goes with them, maybe while it is read again.
  const page = await coach.open(`/coach/clients/${id}`, { tolerates: /404/ });
  const act = async (name: string) => {
    await page.getByRole("button", { name: "What to do with this client" }).click();
    await page.getByRole("menuitem", { name }).click();
  };
  await page.getByText("Active", { exact: true }).waitFor();
  await act("Pause");
  await page.getByText("Paused", { exact: true }).waitFor();
  await act("Archive");
  await page
    .getByRole("dialog", { name: "Archive Arno Auszeit?" })
    .getByRole("button", { name: "Archive" })
    .click();
  await page.getByText("Archived", { exact: true }).waitFor();
  await act("Reactivate");
  await page.getByText("Active", { exact: true }).waitFor();
});

test("[CCW-7] the two talk in the same conversation as among the chats", async () => {
  const [coach, client] = [await app.person("Rita Rede"), await app.person("Hans Hört")];
  const id = await pair(coach, client);
  const page = await coach.open(`/coach/clients/${id}/chat`);
  await say(page, "How was the run?");
  const other = await client.open("/");
  await openChat(other, "Rita Rede");
  await message(other, "How was the run?").waitFor();
  await say(other, "Wet");
  await message(page, "Wet").waitFor();
});

test("[CCW-8] a template is given to several clients on several days", async () => {
  const coach = await app.person("Vera Verteilt");
  const [one, two] = [await app.person("Eins Eifrig"), await app.person("Zwei Zäh")];
  const ids = [await pair(coach, one), await connect(coach, two)];
  await make(coach, "/coaches/me/templates", { name: "Legs", exercises: [SQUAT] });
  const page = await coach.open("/coach/templates");
  await page.getByRole("button", { name: "Assign Legs" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Clients" }).click();
  for (const name of ["Eins Eifrig", "Zwei Zäh"]) {
    await page.getByRole("option", { name }).click();
  }
  await page.keyboard.press("Escape");
  await dialog.getByRole("button", { name: "The month after" }).click();
  const days = dialog.getByRole("button", { pressed: false }).filter({ hasText: /^1[01]$/ });
  await days.first().click();
  await days.first().click();
  await dialog.getByRole("button", { name: "Assign 4 workouts" }).click();
  await dialog.waitFor({ state: "detached" });
  for (const id of ids) {
    const { workouts } = (await coach.rest("GET", `/coaches/me/clients/${id}/workouts`)) as {
      workouts: object[];
    };
    expect(workouts).toHaveLength(2);
  }
});

test("[CCW-9] a workout shows what was asked and what was done, while it is done", async () => {
  const [coach, client] = [await app.person("Wanda Wacht"), await app.person("Toni Tut")];
  const { id, workout, exercise } = await giveLegs(coach, client);
  const page = await coach.open(`/coach/clients/${id}/workouts`);
  await page.getByRole("button", { name: /Legs/ }).click();
  await page.getByText("3 × 8–10").waitFor();
  await client.rest("POST", `/workouts/exercises/${exercise.id}/logs`, { reps: 9, weight: 24 });
  await client.rest("POST", `/workouts/me/${workout.id}/complete`, { client_notes: "Felt light" });
  await page.getByText("9 × 24 kg").waitFor();
  await page.getByText("Felt light").waitFor();
  await page.getByText("Done", { exact: true }).waitFor();
});

test("[CCW-16] a template is built from the library, put in order by pointer and keys, and saves itself", async () => {
  const coach = await app.person("Bea Baut");
  await beginCoaching(coach);
  const page = await coach.open("/coach/templates/new");
  await page.getByRole("textbox", { name: "Name" }).fill("Full body");
  const exercises = page.getByRole("combobox", { name: "Exercise" });
  await exercises.first().fill("barbell back sq");
  await page.getByRole("option", { name: "Barbell back squat" }).click();
  await page.getByRole("textbox", { name: "Section" }).fill("Main lifts");
  await page.getByRole("button", { name: "Create" }).click();
  await page.waitForURL(/templates\/[0-9a-f-]{36}$/);

  await page.getByRole("button", { name: "Add an exercise" }).click();
  await exercises.nth(1).fill("My own thing");
  await page.getByRole("button", { name: "Add an exercise" }).click();
  await exercises.nth(2).fill("Last");
  await page.getByRole("button", { name: "Move Last up" }).press("Enter");
  await page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: "Remove My own thing" }) })
    .locator("[draggable]")
    .dragTo(page.getByRole("button", { name: "Remove Barbell back squat" }));
  const names = () =>
    exercises.evaluateAll((fields) => fields.map((field) => Reflect.get(field, "value")));
  await expect.poll(names, soon).toEqual(["My own thing", "Barbell back squat", "Last"]);
  const id = page.url().split("/").at(-1);
  await expect
    .poll(() => coach.rest("GET", `/coaches/me/templates/${id}`), soon)
    .toMatchObject({
      name: "Full body",
      exercises: [
        { name: "My own thing", exercise_id: null, section: "Main lifts" },
        { name: "Barbell back squat", exercise_id: "barbell-back-squat", section: "Main lifts" },
        { name: "Last" },
      ],
    });
  await page.getByText("Saved").waitFor();
});

test("[CCW-16] who writes over what was changed elsewhere is asked which one stays", async () => {
  const coach = await app.person("Doris Doppelt");
  await beginCoaching(coach);
  const id = await make(coach, "/coaches/me/templates", { name: "Legs", exercises: [SQUAT] });
  const path = `/coaches/me/templates/${id}`;
  const page = await coach.open(`/coach/templates/${id}`, { tolerates: /412/ });
  const name = page.getByRole("textbox", { name: "Name" });
  await expect.poll(() => name.inputValue(), soon).toBe("Legs");
  await coach.rest("PATCH", path, { name: "From the phone" });
  await name.fill("From the desk");
  await page.getByText("This template was changed elsewhere").waitFor();
  await page.getByRole("button", { name: "Take the other one" }).click();
  await expect.poll(() => name.inputValue(), soon).toBe("From the phone");

  await coach.rest("PATCH", path, { name: "From the phone again" });
  await name.fill("From the desk after all");
  await page.getByRole("button", { name: "Keep mine" }).click();
  await expect
    .poll(() => coach.rest("GET", path), soon)
    .toMatchObject({ name: "From the desk after all" });
  await page.getByText("This template was changed elsewhere").waitFor({ state: "detached" });
});

test("[CCW-17] the coach follows what a client lifts, and what else they share", async () => {
  const [coach, client] = [await app.person("Frida Folgt"), await app.person("Sven Stark")];
  const { id, exercise } = await giveLegs(coach, client);
  await client.rest("POST", `/workouts/exercises/${exercise.id}/logs`, { reps: 8, weight: 40 });
  const page = await coach.open(`/coach/clients/${id}/progress`, { tolerates: /404/ });
  await page.getByText("8 × 40 kg").first().waitFor();
  const body = card(page, "Body");
  await body.getByText("Your client has not shared this with you.").waitFor();
  await client.rest("PATCH", `/progress/sharing/${id}`, { metrics: true, nutrition: true });
  await client.rest("POST", "/progress/metrics", { date: dateIn(-1), weight_kg: 82 });
  await client.rest("POST", "/progress/metrics", { date: TODAY, weight_kg: 81.5 });
  // It is tomorrow where the client lives.
  const eaten = { date: dateIn(1), meal: "breakfast", name: "Porridge", kcal: 450 };
  await client.rest("POST", "/nutrition/entries", eaten);
  await page.reload();
  await body.getByRole("figure", { name: "Weight" }).getByText("81.5 kg").first().waitFor();
  await page
    .getByRole("figure", { name: "Calories a day" })
    .getByText("450 kcal")
    .first()
    .waitFor();
  await card(page, "Photos").getByText("Your client has not shared this with you.").waitFor();
});

test("[CCW-18] three clients are free, and the fourth says what it takes", async () => {
  const coach = await app.person("Gitta Gratis");
  await beginCoaching(coach);
  for (const name of ["Erna Eins", "Zeno Zwei", "Dirk Drei"]) {
    await connect(coach, await app.person(name));
  }
  const page = await coach.open("/coach/profile", { tolerates: /403/ });
  const plan = card(page, "Subscription");
  await plan.getByText("3 active clients, 3 are free").waitFor();
  await plan.getByText("Free for three clients; more need Pro").first().waitFor();
  await page.goto("/coach/clients");
  await page.getByRole("button", { name: "Invite a client" }).click();
  await page.getByRole("button", { name: "Make a code" }).click();
  await page.getByRole("dialog").getByRole("alert").waitFor();
});

test("[CCW-19] a profile is kept as a whole; what one has learnt and where one works are lists", async () => {
  const coach = await app.person("Petra Profil");
  await beginCoaching(coach);
  const page = await coach.open("/coach/profile", { tolerates: /412/ });
  const bio = page.getByRole("textbox", { name: "What you do, and how" });
  await bio.fill("Running for people");
  await page.getByRole("textbox", { name: "Hourly rate" }).fill("85.50");
  const instagram = page.getByRole("textbox", { name: "Instagram" });
  await instagram.fill("not a name");
  await page.getByText("A name there, or an address with https://").waitFor();
  expect(await page.getByRole("button", { name: "Save the profile" }).isDisabled()).toBe(true);
  await instagram.fill("@petra.profil");
  await page.getByRole("button", { name: "Save the profile" }).click();
  await page.getByRole("button", { name: "New certification" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("CSCS");
  await page.getByRole("textbox", { name: "Issued by" }).fill("NSCA");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await card(page, "Certifications").getByText("CSCS").waitFor();
  await page.getByRole("button", { name: "New location" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("The old hall");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await card(page, "Locations").getByText("The old hall").waitFor();
  expect(await coach.rest("GET", `/coaches/me`)).toMatchObject({
    bio: "Running for people",
    hourly_rate: { amount: 8550, currency: "EUR" },
    social_links: { instagram: "@petra.profil" },
    certifications: [{ name: "CSCS", issuing_org: "NSCA" }],
    locations: [{ name: "The old hall" }],
  });

  await bio.fill("From the desk");
  await coach.rest("PUT", "/coaches/me", { bio: "From the phone" });
  await page.getByRole("button", { name: "Save the profile" }).click();
  await page.getByText("Somebody was quicker").waitFor();
  expect(await bio.inputValue()).toBe("From the desk");
  await page.getByRole("button", { name: "Discard changes" }).click();
  await expect.poll(() => bio.inputValue(), soon).toBe("From the phone");
});

test("[CCW-24] the overview tells what is next, who has trained, and what waits for the coach", async () => {
  const [coach, client] = [await app.person("Olga Oben"), await app.person("Fritz Fertig")];
  const { workout } = await giveLegs(coach, client, dateIn(1));
  const page = await coach.open("/coach");
  await page.getByText("Nothing was done or missed in the last week.").waitFor();
  await page.getByText("Nothing is booked.").waitFor();
  await page.getByRole("link", { name: "Fritz Fertig has no goals yet" }).waitFor();
  await page.getByRole("link", { name: "Set your hours, so that clients can book" }).waitFor();
  await client.rest("POST", `/workouts/me/${workout.id}/complete`, {});
  await card(page, "Lately")
    .getByRole("link", { name: /Fritz Fertig/ })
    .click();
  await page.getByRole("tab", { name: "Workouts", selected: true }).waitFor();
});
