import type { CoachingEvent } from "#contract/events";
import { newId } from "#lib/ids";
import { prepare } from "#workers/outbox/prepare";

/** Who learns of an event. Whoever did it sees it on their devices, and gets no push. */
export type People = { to: string[]; actor: string | null };

/**
 * Tells people of something that happened, once each, as surely as it happened: `row` goes into the
 * batch of the change, `enact` runs once that is committed. See `prepare`.
 */
export const announce = (
  happened: CoachingEvent,
  { to, actor }: People,
  requestId: string,
  env: Env,
  now: number,
) =>
  prepare(
    { kind: "event.announced", event_id: newId(), happened, to: [...new Set(to)], actor },
    requestId,
    env,
    now,
  );
