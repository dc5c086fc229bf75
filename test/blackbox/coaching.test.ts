import { randomUUID } from "node:crypto";

import { expect, onTestFinished, test } from "vitest";

import { Conversation } from "#contract/conversations";
import { SignedIn } from "#contract/identity";
import type { StoreEvent } from "#contract/revenuecat";
import { Session } from "#contract/sessions";
import { Template } from "#contract/templates";
import { Assigned } from "#contract/workouts";
import { ask, Device } from "#test/blackbox/device";
import {
  aClientOf,
  aCoach,
  freeStarts,
  inboxOf,
  inviteOf,
  opensCalendar,
  pushedTo,
} from "#test/blackbox/practice";
import { freshServer } from "#test/blackbox/server";
import { Witness } from "#test/blackbox/witness";
import { storeEvent } from "#test/support/store-events";

const SECRET = "black-box-webhook";
const MINUTE = 60_000;
const server = await freshServer(
  { REVENUECAT_WEBHOOK_AUTH: SECRET },
  { entry: "test/support/staged-worker.ts" },
);
const { url } = server;

const stage = (command: string) => fetch(`${url}/stage/${command}`, { method: "POST" });

/** How often the outbox tells somebody of something, and how often it still has to. */
async function announcedTo({ user_id }: Device, event: string): Promise<unknown> {
  return (await fetch(`${url}/stage/announced?event=${event}&to=${user_id}`)).json();
}

/** What nobody has done after five seconds, the sweep hands out. */
async function sweep(): Promise<void> {
  const cron = encodeURIComponent("* * * * *");
  const { ok } = await fetch(`${server.webUrl}/cdn-cgi/local/scheduled?cron=${cron}`);
  expect(ok).toBe(true);
}

/** Waits until somebody has had just these pushes, in whatever order queues have brought them. */
const hasPushes = (device: Device, pushes: string[]) =>
  expect
    .poll(() => pushedTo(device), { timeout: 20_000, interval: 100 })
    .toEqual(pushes.toSorted());

async function booked(who: Device, session_type_id: string, start_at: string): Promise<Session> {
  const wanted = { session_type_id, start_at };
  return Session.parse(await who.gets("POST", "/sessions/book", wanted));
}

/** RevenueCat tells of a purchase. */
function fromStore(told: Partial<StoreEvent> & Pick<StoreEvent, "type">) {
  const event = storeEvent({ event_timestamp_ms: Date.now() - MINUTE, ...told });
  return async () => {
    const body = { api_version: "1.0", event };
    const headers = { authorization: `Bearer ${SECRET}` };
    return ask(`${url}/api/v1/subscriptions/revenuecat/webhook`, "POST", body, headers);
  };
}

async function access(who: Device, feature: string): Promise<unknown> {
  return who.gets("GET", `/features/${feature}/access`);
}

/** Somebody who comes by e-mail: asks as the session that these tokens are of. */
const as =
  ({ access_token }: SignedIn) =>
  async (method: string, body?: unknown) =>
    (
      await ask(`${url}/api/v1/users/me`, method, body, {
        authorization: `Bearer ${access_token}`,
      })
    ).data;

test("[FLOW-1] who registers confirms by the mail's link, signs in and changes their profile", async () => {
  const email = `ada.${randomUUID()}@example.com`;
  const password = "a long walk by the sea";
  const identify = (path: string, body: object) => ask(`${url}/api/v1/auth/${path}`, "POST", body);
  const registered = await identify("register", { email, password, display_name: "Ada" });
  expect(registered.status).toBe(202);
  expect((await identify("login", { email, password })).code).toBe("EMAIL_NOT_VERIFIED");

  await expect.poll(() => inboxOf(url, email)).toHaveLength(1);
  const [mail] = await inboxOf(url, email);
  const link = new URL(mail!.body.match(/^https?:\S+$/m)![0]);
  const token = link.searchParams.get("token");
  const confirmed = SignedIn.parse((await identify("verify-email", { token })).data);
  expect(confirmed.user).toMatchObject({ email, display_name: "Ada", is_new_user: true });
  expect((await identify("verify-email", { token })).code).toBe("LINK_INVALID");

  const second = SignedIn.parse((await identify("login", { email, password })).data);
  expect(second.user.id).toBe(confirmed.user.id);
  const change = { display_name: "Ada Lima", status_text: "Out on the water" };
  const changed = await as(confirmed)("PATCH", change);
  expect(changed).toMatchObject({ ...change, email, has_password: true });
  expect(await as(second)("GET")).toEqual(changed);
});

test("[FLOW-2] [FLOW-9] an invite is looked at and accepted, and the coach hears of it once", async () => {
  const [coach, client] = await Promise.all([aCoach(url), Device.signIn(url)]);
  const witnesses = await Witness.two(coach, "coach");
  const { code } = await inviteOf(coach);
  const preview = await ask(`${url}/api/v1/invites/${code}`, "GET");
  expect(preview.data).toMatchObject({ business_name: "Ada Moves" });

  const accept = () => client.gets("POST", "/invites/accept", { code });
  const accepted = await accept();
  expect(accepted).toMatchObject({ coach_id: coach.user_id, already_connected: false });
  for (const witness of witnesses) {
    const told = await witness.sees("invite.accepted");
    expect(accepted).toMatchObject({ client_profile_id: told.client_profile_id });
    expect(told.user_id).toBe(client.user_id);
  }
  expect(await accept()).toMatchObject({ ...Object(accepted), already_connected: true });
  expect((await ask(`${url}/api/v1/invites/${code}`, "GET")).status).toBe(404);

  // Another one accepts, so that whatever comes twice would have come before.
  await aClientOf(coach);
  for (const witness of witnesses) {
    await witness.sees("invite.accepted");
    expect(witness.heard()).toEqual(["invite.accepted", "invite.accepted"]);
  }
  await hasPushes(coach, ["invite.accepted", "invite.accepted"]);
  expect(await pushedTo(client)).toEqual([]);
});

test("[FLOW-3] [FLOW-9] a workout is assigned, done and completed, and each side hears of the other", async () => {
  const coach = await aCoach(url);
  const { client, client_profile_id } = await aClientOf(coach);
  const [ofCoach, ofClient] = await Promise.all([
    Witness.of(coach, "coach"),
    Witness.of(client, "client"),
  ]);
  const exercises = [{ name: "Squat", sets: 3, reps_min: 5, reps_max: 8, load: 60 }];
  const made = await coach.gets("POST", "/coaches/me/templates", { name: "Legs", exercises });
  const plan = {
    template_id: Template.parse(made).id,
    client_profile_ids: [client_profile_id],
    dates: ["2030-05-13", "2030-05-14"],
  };
  const { workouts } = Assigned.parse(
    await coach.gets("POST", "/coaches/me/workouts/assign", plan),
  );
  const told = [await ofClient.hears("workout.assigned"), await ofClient.sees("workout.assigned")];
  expect(told.map(({ workout_id }) => workout_id).toSorted()).toEqual(
    workouts.map(({ id }) => id).toSorted(),
  );

  for (const { id } of workouts) {
    await client.gets("POST", `/workouts/me/${id}/start`);
    const done = await client.gets("POST", `/workouts/me/${id}/complete`, { client_notes: "Hard" });
    expect(done).toMatchObject({ status: "completed", client_notes: "Hard" });
    expect((await ofCoach.sees("workout.completed")).workout_id).toBe(id);
    const seen = await coach.gets("GET", `/coaches/me/clients/${client_profile_id}/workouts/${id}`);
    expect(seen).toEqual(done);
    // Once more, and nobody hears of it.
    await client.rest("POST", `/workouts/me/${id}/complete`, {});
  }
  await hasPushes(client, ["workout.assigned", "workout.assigned"]);
  await hasPushes(coach, ["invite.accepted", "workout.completed", "workout.completed"]);
  expect(ofClient.heard()).toEqual(["workout.assigned", "workout.assigned"]);
  expect(ofCoach.heard()).toEqual(["workout.completed", "workout.completed"]);
});

test("[FLOW-4] [FLOW-9] a session is booked, moved and cancelled, and both sides hear of it once", async () => {
  const coach = await aCoach(url);
  const { client } = await aClientOf(coach);
  const type = await opensCalendar(coach, { slot_interval_minutes: 60 });
  const [first, next] = (await freeStarts(client, type)).slice(3);
  const sides = await Promise.all([Witness.of(coach, "coach"), Witness.of(client, "client")]);

  const session = await booked(client, type.id, first!);
  for (const side of sides) {
    expect(await side.sees("session.booked")).toMatchObject({ session_id: session.id });
  }
  expect(await freeStarts(client, type)).not.toContain(first);
  const move = { start_at: next };
  const moved = await client.gets("POST", `/sessions/${session.id}/reschedule`, move);
  expect(moved).toMatchObject({ start_at: next, sequence: 1 });
  for (const side of sides) {
    const { start_at, previous_start_at } = await side.sees("session.rescheduled");
    expect([previous_start_at, start_at]).toEqual([first, next]);
  }
  const cancelled = await coach.gets("POST", `/sessions/${session.id}/cancel`, { reason: "Ill" });
  expect(cancelled).toMatchObject({ status: "cancelled", cancelled_by: coach.user_id });
  for (const side of sides) await side.sees("session.cancelled");
  expect(await freeStarts(client, type)).toContain(next);
  const again = await coach.rest("POST", `/sessions/${session.id}/cancel`, {});
  expect(again).toMatchObject({ status: 409, code: "SESSION_STATE_INVALID" });

  await hasPushes(coach, ["invite.accepted", "session.booked", "session.rescheduled"]);
  await hasPushes(client, ["session.cancelled"]);
  for (const side of sides) {
    expect(side.heard()).toEqual(["session.booked", "session.rescheduled", "session.cancelled"]);
  }
});

test.each([
  ["complete", "completed"],
  ["no-show", "no_show"],
])("[FLOW-5] [FLOW-9] from its start on a coach says of a session: %s", async (verb, status) => {
  const coach = await aCoach(url);
  const { client } = await aClientOf(coach);
  const type = await opensCalendar(coach, { duration_minutes: 15, slot_interval_minutes: 5 });
  const start_at = (await freeStarts(client, type)).find(isComing)!;
  const sides = await Promise.all([Witness.of(coach, "coach"), Witness.of(client, "client")]);
  const { id } = await booked(client, type.id, start_at);
  for (const side of sides) await side.sees("session.booked");
  const end = () => coach.rest("POST", `/sessions/${id}/${verb}`);
  expect(await end()).toMatchObject({ status: 409, code: "SESSION_NOT_STARTED" });

  onTestFinished(() => void stage("clock?ahead=0"));
  await stage(`clock?ahead=${Date.parse(start_at) - Date.now()}`);
  expect(await end()).toMatchObject({ status: 200, data: { status } });
  expect(await client.gets("GET", `/sessions/${id}`)).toMatchObject({ status });
  for (const side of sides) await side.agrees();
  const cancel = await client.rest("POST", `/sessions/${id}/cancel`, {});
  expect(cancel).toMatchObject({ status: 409 });
});

/** Far enough away to be booked, and as near as it gets. */
const isComing = (start_at: string) => Date.parse(start_at) > Date.now() + 10_000;

test("[FLOW-6] [FLOW-9] what is said in a conversation is unread until it is read, on all devices", async () => {
  const coach = await aCoach(url);
  const { client, client_profile_id } = await aClientOf(coach);
  const opened = await coach.gets("POST", "/messages/conversations", { client_profile_id });
  const { id } = Conversation.parse(opened);
  const sides = await Promise.all([Witness.of(coach, "coach"), Witness.of(client, "client")]);
  const unread = () => client.gets("GET", "/messages/unread-count");

  for (const [i, body] of ["Hello", "How was it?", "See you on Monday"].entries()) {
    const message = { client_msg_id: randomUUID(), type: "text", payload: { body } };
    await coach.gets("POST", `/messages/conversations/${id}/messages`, message);
    for (const side of sides) expect(await side.sees("message.new")).toMatchObject({ seq: i + 1 });
    expect(await unread()).toEqual({ unread_count: i + 1 });
  }
  await client.gets("POST", `/messages/conversations/${id}/read`);
  const { changes } = await sides[1].sees("chat.updated");
  expect(changes).toMatchObject({ unread_count: 0, read_seq: 3 });
  expect(await unread()).toEqual({ unread_count: 0 });
  const read = await sides[0].sees("message.status", ({ status }) => status === "read");
  expect(read).toMatchObject({ chat_id: id, user_id: client.user_id, seq: 3 });
});

test("[FLOW-7] [FLOW-9] what a store tells opens a feature, and closes it again", async () => {
  const coach = await aCoach(url);
  await Promise.all(Array.from({ length: 3 }, () => aClientOf(coach)));
  const witnesses = await Witness.two(coach, "coach");
  const invite = () => coach.rest("POST", "/coaches/me/invite-codes", {});
  expect(await invite()).toMatchObject({ status: 403, code: "FREE_TIER_LIMIT_REACHED" });
  expect(await access(coach, "invite_clients")).toMatchObject({
    allowed: false,
    reason: "free_tier_limit_reached",
  });
  expect(await access(coach, "analytics")).toMatchObject({ reason: "subscription_required" });

  const buys = fromStore({ type: "INITIAL_PURCHASE", app_user_id: coach.user_id });
  expect((await Promise.all([buys(), buys()])).map(({ status }) => status)).toEqual([200, 200]);
  for (const device of witnesses) {
    const told = await device.sees("subscription.changed");
    expect(told).toEqual({ previous_status: "none", current_status: "active" });
  }
  expect(await coach.gets("GET", "/subscriptions/me")).toMatchObject({
    subscription_status: "active",
    has_access: true,
  });
  for (const feature of ["invite_clients", "analytics"]) {
    expect(await access(coach, feature)).toMatchObject({ reason: "subscription_active" });
  }
  expect(await invite()).toMatchObject({ status: 201 });

  const expires = fromStore({
    type: "EXPIRATION",
    app_user_id: coach.user_id,
    event_timestamp_ms: Date.now(),
    purchased_at_ms: Date.now() - MINUTE,
    expiration_at_ms: Date.now(),
  });
  await expires();
  await buys();
  for (const device of witnesses) {
    expect(await device.sees("subscription.changed")).toMatchObject({ current_status: "expired" });
    expect(device.heard()).toEqual(["subscription.changed", "subscription.changed"]);
  }
  expect(await invite()).toMatchObject({ status: 403 });
  expect(await announcedTo(coach, "subscription.changed")).toMatchObject({ all: 2 });
});

test("[FLOW-8] of fifty clients who book one slot at once one gets it, and the coach hears of it once", async () => {
  const coach = await aCoach(url);
  await fromStore({ type: "INITIAL_PURCHASE", app_user_id: coach.user_id })();
  const clients = await Promise.all(Array.from({ length: 50 }, () => aClientOf(coach)));
  const type = await opensCalendar(coach, { slot_interval_minutes: 60 });
  const start_at = (await freeStarts(coach, type)).at(-1)!;
  const witness = await Witness.of(coach, "coach");

  const wanted = { session_type_id: type.id, start_at };
  const answers = await Promise.all(
    clients.map(({ client }) => client.rest("POST", "/sessions/book", wanted)),
  );
  const won = answers.filter(({ status }) => status === 201);
  expect(won).toHaveLength(1);
  const refusals = answers.filter(({ status }) => status !== 201);
  expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(["SESSION_CONFLICT"]));
  const { session_id } = await witness.sees("session.booked");
  expect(won[0]!.data).toMatchObject({ id: session_id });
  const invites = clients.map(() => "invite.accepted");
  await hasPushes(coach, [...invites, "session.booked", "subscription.changed"]);
  expect(await announcedTo(coach, "session.booked")).toEqual({ all: 1, open: 0 });
  expect(witness.heard().filter((event) => event === "session.booked")).toHaveLength(1);
});

/** A client of a coach who has an hour free, and what the coach's second device sees. */
async function anAppointment() {
  const coach = await aCoach(url);
  const [{ client }, type] = await Promise.all([
    aClientOf(coach),
    opensCalendar(coach, { slot_interval_minutes: 60 }),
  ]);
  const start_at = (await freeStarts(client, type)).at(-1)!;
  const witness = await Witness.of(coach, "coach");
  return { coach, client, witness, book: () => booked(client, type.id, start_at) };
}

test("[FLOW-10] a booking that was answered before the server died is told and pushed once after it", async () => {
  const [untold, unmarked] = await Promise.all([anAppointment(), anAppointment()]);
  // What came before is through: only the booking is on its way when the server dies.
  for (const { coach } of [untold, unmarked]) await hasPushes(coach, ["invite.accepted"]);
  await stage("lost?what=call");
  const { id } = await untold.book();
  await stage("lost?what=answer");
  await unmarked.book();
  await unmarked.witness.sees("session.booked");
  for (const { coach } of [untold, unmarked]) {
    expect(await announcedTo(coach, "session.booked")).toEqual({ all: 1, open: 1 });
  }
  expect(untold.witness.heard()).toEqual([]);
  await server.kill();
  await server.start();

  const [late, early, ofClient] = await Promise.all([
    Witness.of(untold.coach, "coach"),
    Witness.of(unmarked.coach, "coach"),
    Witness.of(untold.client, "client"),
  ]);
  for (const { coach, client } of [untold, unmarked]) {
    const afterSweep = async () => {
      await sweep();
      return announcedTo(coach, "session.booked");
    };
    const done = expect.poll(afterSweep, { timeout: 30_000, interval: 300 });
    await done.toEqual({ all: 1, open: 0 });
    const pushed = async () => {
      await sweep();
      return pushedTo(coach);
    };
    await expect
      .poll(pushed, { timeout: 30_000, interval: 300 })
      .toEqual(["invite.accepted", "session.booked"]);
    expect(await pushedTo(client)).toEqual([]);
  }
  for (const side of [late, ofClient]) {
    expect(await side.sees("session.booked")).toMatchObject({ session_id: id });
    expect(side.heard()).toEqual(["session.booked"]);
  }
  expect(early.heard()).toEqual([]);
  await early.agrees();
});
