import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { CoachingEvent } from "#contract/events";
import type { SubscriptionStatus } from "#contract/subscriptions";
import { coach_profiles } from "#d1-migrations/schema/coaching";

type Words = { title: string; body: string };

/** What a push about an event says. `who` is whoever did it, as the reader may call them. */
export async function wordsFor(
  { event, data }: CoachingEvent,
  who: string,
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
      return { title: "Session booked", body: `${who}: ${await timeOf(data, env)}` };
    case "session.cancelled": {
      const title = data.client_profile_id === undefined ? "Session cancelled" : "Seat given up";
      return { title, body: `${who}: ${await timeOf(data, env)}` };
    }
    case "session.rescheduled":
      return { title: "Session moved", body: `${who}: now ${await timeOf(data, env)}` };
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

/** By the coach's clock, which is named: nobody else's zone is known here. */
async function timeOf(
  { coach_id, start_at }: { coach_id: string; start_at: string },
  env: Env,
): Promise<string> {
  const coach = await drizzle(env.DB)
    .select({ timeZone: coach_profiles.timezone })
    .from(coach_profiles)
    .where(eq(coach_profiles.user_id, coach_id))
    .get();
  const timeZone = coach?.timeZone ?? "UTC";
  return new Intl.DateTimeFormat("en-GB", { ...TIME, timeZone }).format(new Date(start_at));
}
