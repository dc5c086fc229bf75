import { env } from "cloudflare:workers";

import { Message } from "#contract/messages";
import { newId } from "#lib/ids";
import { directChat, group, settled, text } from "#test/support/chats";
import { aCoach, aPair, connect } from "#test/support/coaching";
import { loadLibrary } from "#test/support/library";
import { people, registered } from "#test/support/people";
import { aPicture } from "#test/support/pictures";
import { dateIn } from "#test/support/date-in";
import { ALWAYS, aSessionType, booked, inDays, subscribe } from "#test/support/scheduling";
import { storeEvent } from "#test/support/store-events";
import { bothEdit, push } from "#test/support/trackers";
import { aTemplate, aWorkout, exerciseOf, SQUAT } from "#test/support/training";
import { addEntry } from "#workers/nutrition/entries";
import { addTargets } from "#workers/nutrition/targets";
import { bury } from "#workers/outbox/bury";
import { addMetrics } from "#workers/progress/metrics";
import { addPhoto } from "#workers/progress/photos";
import { redraw } from "#workers/progress/picture";
import { receiveEvent } from "#workers/subscriptions/receive-event";

/** A coach and a client who use all of the product, and whoever runs it. */
export type BusyPair = Awaited<ReturnType<typeof aBusyPair>>;

export async function aBusyPair() {
  await loadLibrary();
  const pair = await aPair({ timezone: "UTC" });
  const { coach, client, client_profile_id } = pair;
  await subscribe(coach);
  await coach.put("/coaches/me/availability", { timezone: "UTC", windows: ALWAYS });
  const all = { nutrition: true, metrics: true, photos: true };
  await client.patch(`/progress/sharing/${client_profile_id}`, all);
  return {
    ...pair,
    admin: await registered({ role: "admin" }),
    type: await aSessionType(coach, { capacity: 20 }),
    picture: await redraw((await aPicture(8, 8)).buffer, env),
  };
}

/** Gives the two more of everything; what it answers with leads to the latest and largest of it. */
export async function busier(pair: BusyPair, day: number) {
  const training = await train(pair, day);
  const session = await meet(pair, day);
  const chats = await talk(pair, day);
  await know(pair, day);
  await keep(pair, day);
  await push(pair.client, `device-${day}`, []);
  await bothEdit(pair.client, [{ text: "run" }], [{ text: "swim" }]);
  await buy(pair);
  await bury("push", { id: newId() }, "It was in vain", env, Date.now());
  return { ...training, ...session, ...chats };
}

/** Templates and workouts with ever more exercises, and sets of these. */
async function train({ coach, client, client_profile_id }: BusyPair, day: number) {
  const exercises = Array.from({ length: day }, () => SQUAT);
  const options = { date: dateIn(day), exercises };
  const workout = await aWorkout(coach, client, client_profile_id, options);
  for (const { id } of workout.exercises) {
    await client.post(`/workouts/exercises/${id}/logs`, { reps: day });
  }
  const template = await aTemplate(coach, exercises);
  return {
    template: template.id,
    workout: workout.id,
    exercise: exerciseOf(workout).history_id,
  };
}

/** Sessions with ever more seats taken, types of them, and days on which there are none. */
async function meet({ coach, client, type }: BusyPair, day: number) {
  await aSessionType(coach);
  await coach.post("/coaches/me/availability-overrides", {
    date: dateIn(60 + day),
    is_available: false,
  });
  const { id } = await booked(client, type.id, inDays(day));
  for (const other of await people(day)) {
    await connect(coach, other);
    await booked(other, type.id, inDays(day));
  }
  return { session: id };
}

/** Chats with ever more messages and members, one of them with one more coach. */
async function talk({ coach, client }: BusyPair, day: number) {
  const another = await aCoach();
  await connect(another, client);
  const others = await people(day);
  const squad = await group(another, client, ...others);
  const chat = await directChat(coach, client);
  for (const [who, id] of [
    [another, squad],
    [another, await directChat(another, client)],
    [coach, chat],
  ] as const) {
    const { data } = await who.post(`/chats/${id}/messages`, text("hi"));
    await settled(id, client);
    await client.post(`/messages/${Message.parse(data).message_id}/star`);
  }
  const { data } = await client.post(`/chats/${squad}/messages`, text("all"));
  return { squad, chat, message: Message.parse(data).message_id };
}

/** Devices, contacts, people who are blocked, and what a coach tells everybody. */
async function know({ coach, client }: BusyPair, day: number) {
  await client.device();
  const [friend, foe] = [await registered(), await registered()];
  await client.post("/users/contacts/sync", { phone_numbers: [friend.phone] });
  await client.post(`/users/${foe.id}/block`);
  await coach.post("/coaches/me/invite-codes");
  await coach.post("/coaches/me/certifications", { name: `No. ${day}` });
  await coach.post("/coaches/me/locations", { name: `No. ${day}` });
}

/** What somebody eats and measures, and how they look. */
async function keep({ client, picture }: BusyPair, day: number) {
  const [date, now] = [dateIn(day), Date.now()];
  const own = () => ({ user_id: client.id, id: newId() });
  const stew = { date, meal: "lunch", name: "Stew", kcal: 600, grams: null, notes: null } as const;
  await addEntry(own(), stew, env, now);
  await addTargets(own(), { start_date: date, kcal: 2000 }, env, now);
  await addMetrics(own(), { date, weight_kg: 80 }, env, now);
  await addPhoto(own(), { date, pose: "front" }, picture, env, now);
}

async function buy({ client }: BusyPair) {
  const now = Date.now();
  const told = { type: "RENEWAL", event_timestamp_ms: now, app_user_id: client.id };
  await receiveEvent(storeEvent(told), "test", env, now);
}
