import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { CoachingEvent } from "#contract/events";
import type { SubscriptionStatus } from "#contract/subscriptions";
import { coach_profiles } from "#d1-migrations/schema/coaching";
import { users } from "#d1-migrations/schema/users";

type Words = { title: string; body: string };

/** What a push about an event says to its reader. `who` did it, by the name that the reader may see. */
export async function wordsFor(
  { event, data }: CoachingEvent,
  { reader, who }: { reader: string; who: string },
  env: Env,
): Promise<Words> {
  switch (event) {
    case "invite.accepted":
      return { title: "Invite accepted", body: `${who} is your client now` };
    case "workout.assigned":
      return { title: "New workout", body: `For ${dayOf(data.scheduled_date)}, from ${who}` };
    case "workout.completed":
      return { title: "Workout done", body: `${who} has completed a workout` };
    case "session.booked":
      return { title: "Session booked", body: `${who}: ${await timeOf(data, reader, env)}` };
    case "session.cancelled": {
      const title = data.client_profile_id === undefined ? "Session cancelled" : "Seat given up";
      return { title, body: `${who}: ${await timeOf(data, reader, env)}` };
    }
    case "session.rescheduled":
      return { title: "Session moved", body: `${who}: now ${await timeOf(data, reader, env)}` };
    case "subscription.changed":
      return { title: "Your subscription", body: STANDINGS[data.current_status] };
  }
}

const STANDINGS: Record<SubscriptionStatus, string> = {
  none: "You have no subscription any more",
  in_trial: "Your trial has begun",
  active: "Your subscription is active",
  canceled: "It will not renew, and lasts until its end",
  grace_period: "The last payment failed: please check how you pay",
  paused: "Your subscription is paused",
  expired: "Your subscription has ended",
  refunded: "Your payment was refunded, and your subscription has ended",
};

const dayOf = (date: string): string =>
  new Intl.DateTimeFormat("en-GB", { ...DAY, timeZone: "UTC" }).format(new Date(date));

const DAY = { weekday: "short", day: "numeric", month: "short" } as const;
const TIME = { ...DAY, hour: "2-digit", minute: "2-digit", timeZoneName: "short" } as const;

/** By the reader's clock, or the coach's while the reader has told none; it is named. */
async function timeOf(
  { coach_id, start_at }: { coach_id: string; start_at: string },
  reader: string,
  env: Env,
): Promise<string> {
  const known = await drizzle(env.DB)
    .select({ zone: sql<string>`coalesce(${users.timezone}, ${coach_profiles.timezone})` })
    .from(coach_profiles)
    .leftJoin(users, eq(users.id, reader))
    .where(eq(coach_profiles.user_id, coach_id))
    .get();
  const timeZone = known?.zone ?? "UTC";
  return new Intl.DateTimeFormat("en-GB", { ...TIME, timeZone }).format(new Date(start_at));
}
