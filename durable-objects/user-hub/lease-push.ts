import type { Subject } from "#contract/push";
import { isMuted } from "#durable-objects/user-hub/inbox";
import type { Parts } from "#durable-objects/user-hub/parts";

/**
 * The right to send a push, for a minute: what it says at this moment, and which devices have it
 * already. Nothing is left of a push that nobody needs any more.
 */
export type PushLease =
  | { state: "gone" }
  | { state: "busy"; retry_after_ms: number }
  | { state: "held"; subject: Subject; reached: string[] };

export async function leasePush(
  parts: Parts,
  userId: string,
  id: string,
  now: number,
): Promise<PushLease> {
  const lease = parts.pushes.lease(id, now);
  if (lease.state !== "held") return lease;
  const { stuff, reached } = lease;
  const subject =
    stuff.about === "event"
      ? stuff
      : await subjectOf(parts, userId, stuff).catch((thrown: unknown) => {
          parts.pushes.note(id, { kind: "reached", devices: reached }, now);
          throw thrown;
        });
  if (subject) return { state: "held", subject, reached };
  parts.pushes.note(id, { kind: "done" }, now);
  parts.alarm.arm();
  return { state: "gone" };
}

/** The room decides: what was read, confirmed or deleted since is not pushed. */
async function subjectOf(
  { inbox, rooms }: Parts,
  userId: string,
  { chat_id, after, up_to }: { chat_id: string; after: number; up_to: number },
): Promise<Subject | undefined> {
  const entry = inbox.find(chat_id);
  if (!entry || entry.has_left === 1 || isMuted(entry, Date.now())) return undefined;
  const found = await rooms.at(chat_id).unconfirmed(userId, after, up_to);
  if (!found) return undefined;
  return { about: "message", chat_id, chat_type: entry.type, chat_name: entry.name, ...found };
}
