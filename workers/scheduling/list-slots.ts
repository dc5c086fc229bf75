import type { SlotQuery, Slots } from "#contract/scheduling";
import { AppError } from "#lib/errors";
import { connection } from "#workers/coaching/connection";
import { common } from "#workers/scheduling/interval";
import { readDesk, readOpenOffer } from "#workers/scheduling/read-desk";
import { freeSlots } from "#workers/scheduling/slots";
import {
  DAY_MS,
  dayOfDate,
  onClock,
  periodsAround,
  whenShown,
} from "#workers/scheduling/wall-clock";

/** A coach's free slots, for the coach and whoever is connected; to others there is no such coach. */
export async function listSlots(
  asked: SlotQuery & { coach_id: string; user_id: string },
  env: Env,
  now: number,
): Promise<Slots> {
  await requireConnected(asked, env);
  const offer = await readOpenOffer(asked.session_type_id, env);
  if (offer?.type.coach_id !== asked.coach_id) {
    throw new AppError("NOT_FOUND", "There is no such session type");
  }
  const timezone = asked.timezone ?? offer.hours.timezone;
  const dates = {
    from: dayOfDate(asked.start) * DAY_MS,
    until: (dayOfDate(asked.end) + 1) * DAY_MS,
  };
  // What nobody can book is not worth reckoning, however far away it is.
  const wall = common(dates, {
    from: now - 2 * DAY_MS,
    until: now + (offer.type.max_advance_days + 3) * DAY_MS,
  });
  if (wall.from >= wall.until) return { timezone, slots: [] };
  const desk = await readDesk(offer, wall, undefined, env, now);
  const free = freeSlots(desk, whenShown(wall, periodsAround(timezone, wall)));
  return {
    timezone,
    slots: free.map(({ start_at, end_at, seats_left }) => ({
      start_at: new Date(start_at).toISOString(),
      end_at: new Date(end_at).toISOString(),
      local_start: onClock(timezone, start_at),
      seats_left,
    })),
  };
}

/** Throws NOT_FOUND for whoever is neither the coach nor a client of theirs. */
export async function requireConnected(
  { coach_id, user_id }: { coach_id: string; user_id: string },
  env: Env,
): Promise<void> {
  if (coach_id === user_id || (await connection(coach_id, user_id, env))) return;
  throw new AppError("NOT_FOUND", "There is no such coach");
}
