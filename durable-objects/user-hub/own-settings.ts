import type { ChatChanges } from "#contract/frames";
import { type Outgoing, updated } from "#durable-objects/user-hub/apply";
import type { Entry, Inbox } from "#durable-objects/user-hub/inbox";
import { AppError, fieldError } from "#lib/errors";

const MOST_PINNED = 5;

/** What a user may set on a chat for themselves. */
export type OwnSettings = Partial<{
  is_muted: boolean;
  mute_until: string | null | undefined;
  is_pinned: boolean;
  is_archived: boolean;
  is_marked_unread: boolean;
  draft: string;
}>;

/** Changes one's own view of a chat. Throws NOT_FOUND, TOO_MANY_PINS or VALIDATION_ERROR. */
export function changeOwn(
  inbox: Inbox,
  chatId: string,
  wanted: OwnSettings,
  now: number,
): Outgoing[] {
  const entry = inbox.require(chatId);
  const change = withConsequences(wanted);
  const next = { ...entry, ...columnsOf(change, now) };
  if (next.is_pinned > entry.is_pinned) requireRoomForPin(inbox);
  if (JSON.stringify(next) === JSON.stringify(entry)) return [];
  const frame = updated(inbox, next, toldOf(change, entry, next), now);
  inbox.save(next);
  return [frame];
}

/** What is put away is no longer pinned, and the other way round. */
const withConsequences = (change: OwnSettings): OwnSettings => ({
  ...change,
  ...(change.is_archived && { is_pinned: false }),
  ...(change.is_pinned && { is_archived: false }),
});

/** Only what has changed: a consequence that was so before is none. */
function toldOf(change: OwnSettings, before: Entry, next: Entry): ChatChanges {
  if (change.is_muted !== undefined) return muteOf(change);
  const isNew = (field: string) => Reflect.get(before, field) !== Reflect.get(next, field);
  return Object.fromEntries(Object.entries(change).filter(([field]) => isNew(field)));
}

function columnsOf({ mute_until, draft, ...flags }: OwnSettings, now: number): Partial<Entry> {
  const columns = Object.entries(flags).map(([flag, on]) => [flag, Number(on)]);
  return {
    ...(Object.fromEntries(columns) as Partial<Entry>),
    ...(draft !== undefined && { draft }),
    ...(flags.is_muted !== undefined && {
      mute_until: flags.is_muted ? future(mute_until, now) : null,
    }),
  };
}

function future(instant: string | null | undefined, now: number): number | null {
  if (!instant) return null;
  const at = Date.parse(instant);
  if (at <= now) throw fieldError("mute_until", "must lie in the future");
  return at;
}

const muteOf = ({ is_muted = false, mute_until = null }: OwnSettings): ChatChanges => ({
  is_muted,
  mute_until: is_muted ? mute_until : null,
});

function requireRoomForPin(inbox: Inbox): void {
  if (inbox.pinned().length >= MOST_PINNED) throw new AppError("TOO_MANY_PINS");
}
