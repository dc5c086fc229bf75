import type { Effect } from "#contract/jobs";
import type { CoachingEvent } from "#contract/events";
import { newId } from "#lib/ids";
import { prepare, prepareAll } from "#workers/outbox/prepare";

/** Who learns of an event. Whoever did it sees it on their devices, and gets no push. */
export type People = { to: string[]; actor: string | null };

/** Something that happened, and who learns of it. */
export type News = People & { happened: CoachingEvent };

/**
 * Tells people of something that happened, once each, as surely as it happened: `row` goes into the
 * batch of the change, `enact` runs once that is committed. See `prepare`.
 */
export const announce = (
  happened: CoachingEvent,
  people: People,
  requestId: string,
  env: Env,
  now: number,
) => prepare(announced({ happened, ...people }), requestId, env, now);

/** The same for all that one change brought about. */
export const announceAll = (news: News[], requestId: string, env: Env, now: number) =>
  prepareAll(news.map(announced), requestId, env, now);

const announced = ({ happened, to, actor }: News): Effect => ({
  kind: "event.announced",
  event_id: newId(),
  happened,
  to: [...new Set(to)],
  actor,
});
