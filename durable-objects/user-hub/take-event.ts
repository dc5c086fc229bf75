import type { CoachingEvent } from "#contract/events";
import { frameOfEvent } from "#durable-objects/sockets/frames";
import type { Parts } from "#durable-objects/user-hub/parts";
import { idFrom } from "#lib/ids";

/** Something that happened in coaching, on its way to one of those whom it concerns. */
export type Announced = {
  event_id: string;
  happened: CoachingEvent;
  /** Who did it, and so needs no push. */
  actor: string | null;
};

/**
 * Shows devices what happened and makes a push of it, once however often it is announced: that it
 * was, and what follows from it, is one commit.
 */
export function takeEvent(parts: Parts, userId: string, event: Announced, now: number): void {
  const { event_id, happened, actor } = event;
  if (!parts.toldEvents.take(event_id, now)) return;
  if (actor !== userId) {
    const stuff = { about: "event" as const, event_id, happened, actor };
    parts.pushes.make(idFrom(`${event_id}:${userId}`), stuff, now);
  }
  parts.devices.send([{ text: frameOfEvent(happened, event_id, now), apart: true }], now);
  parts.alarm.arm();
}
