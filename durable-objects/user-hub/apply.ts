import type { ChatChanges } from "#contract/frames";
import type { Message } from "#contract/messages";
import type { Announcement, Delivery } from "#durable-objects/delivery";
import { frameOfJson } from "#durable-objects/sockets/frames";
import { type Entry, type Inbox, isMuted, opened } from "#durable-objects/user-hub/inbox";
import type { Sends } from "#durable-objects/user-hub/sends";
import type { Stars } from "#durable-objects/user-hub/stars";
import type { Windows } from "#durable-objects/user-hub/windows";

/**
 * A frame for the user's devices. `key` names the message it brings, if it brings one. What is
 * `apart` is in no answer to `resume`, and so also for a device that resumes right after it.
 */
export type Outgoing = { text: string; key?: string; apart?: boolean };

/** What a delivery touches; `push_at` is when what comes now is pushed, if no device confirms it. */
export type Desktop = {
  userId: string;
  inbox: Inbox;
  sends: Sends;
  stars: Stars;
  windows: Windows;
  push_at: number;
};

/**
 * Takes a delivery into the inbox and makes the frames that tell of it. What the hub has seen it
 * drops, by chat and change, so repeats and overlaps change nothing.
 */
export function apply(desktop: Desktop, delivery: Delivery, now: number): Outgoing[] {
  const { inbox } = desktop;
  const before = inbox.find(delivery.chat_id);
  const seen = before?.change_seq ?? 0;
  const news = delivery.announcements
    .filter(({ at }) => at > seen)
    .map((announcement) => asNews(announcement, seen));
  const onlyView = before !== undefined && delivery.view && delivery.up_to > seen;
  if (news.length === 0 && !onlyView) return [];

  const entry = before ?? openedBy(delivery);
  const known = { unread_count: entry.unread_count };
  const frames = news.flatMap((announcement) => take(desktop, entry, known, announcement, now));
  entry.change_seq = delivery.up_to;
  entry.last_seq = delivery.last_seq;
  if (delivery.view) {
    const { unread_count, read_seq, last_message } = delivery.view;
    Object.assign(entry, {
      unread_count,
      read_seq,
      last_message: last_message && JSON.stringify(last_message),
    });
    // Devices count by themselves; where that does not do, they are told.
    if (unread_count !== known.unread_count)
      frames.push(updated(desktop.inbox, entry, { unread_count }, now));
  }
  inbox.save(entry);
  return frames;
}

/** A message that was told before, while the room did not learn of it, has been deleted since. */
function asNews(announcement: Announcement, seen: number): Announcement {
  const { at, message, data } = announcement;
  if (!message || message.born > seen) return announcement;
  const { message_id, chat_id, seq, deleted_by } = JSON.parse(data) as Message;
  const deleted = { message_id, chat_id, seq, for: "everyone", by: deleted_by };
  return { at, event: "message.deleted", data: JSON.stringify(deleted) };
}

/** What changed in the user's own view of a chat, as `chat.updated`. The caller saves the entry. */
export function updated(inbox: Inbox, entry: Entry, changes: ChatChanges, now: number): Outgoing {
  entry.hub_seq = inbox.nextHubSeq();
  const data = { chat_id: entry.chat_id, changes, hub_seq: entry.hub_seq };
  return { text: frameOfJson("chat.updated", JSON.stringify(data), now) };
}

function take(
  desktop: Desktop,
  entry: Entry,
  known: { unread_count: number },
  { event, data, opening, message }: Announcement,
  now: number,
): Outgoing[] {
  if (opening) Object.assign(entry, opened(entry.chat_id, opening, entry));
  entry.hub_seq = desktop.inbox.nextHubSeq();
  const text = frameOfJson(event, `${data.slice(0, -1)},"hub_seq":${entry.hub_seq}}`, now);
  if (event === "message.new" && message) {
    const back = takeMessage(desktop, entry, message, now);
    if (message.countable) known.unread_count++;
    return [{ text, key: message.preview.message_id }, ...back];
  }
  if (event === "chat.updated") return [{ text }, ...takeChanges(desktop, entry, known, data, now)];
  if (event === "message.deleted")
    desktop.stars.forget((JSON.parse(data) as { message_id: string }).message_id);
  if (
    event === "group.member.removed" &&
    (JSON.parse(data) as { user_id: string }).user_id === desktop.userId
  ) {
    entry.has_left = 1;
  }
  return [{ text }];
}

function takeMessage(
  { inbox, sends, windows, push_at }: Desktop,
  entry: Entry,
  { seq, preview, countable, client_msg_id }: NonNullable<Announcement["message"]>,
  now: number,
): Outgoing[] {
  entry.last_message = JSON.stringify(preview);
  entry.last_at = Math.max(entry.last_at, Date.parse(preview.timestamp));
  if (countable) entry.unread_count++;
  if (client_msg_id !== undefined) {
    sends.record(client_msg_id, entry.chat_id);
    if (entry.delivered_seq === seq - 1) entry.delivered_seq = seq;
  } else if (countable && !isMuted(entry, now)) windows.open(entry, push_at);
  if (!countable || entry.is_archived === 0 || isMuted(entry, now)) return [];
  entry.is_archived = 0;
  return [updated(inbox, entry, { is_archived: false }, now)];
}

function takeChanges(
  { userId, inbox, stars }: Desktop,
  entry: Entry,
  known: { unread_count: number },
  data: string,
  now: number,
): Outgoing[] {
  const { changes } = JSON.parse(data) as { changes: ChatChanges };
  const { name, avatar_url, participant, starred, unread_count, read_seq } = changes;
  if (name !== undefined) entry.name = name;
  if (avatar_url !== undefined) entry.avatar_url = avatar_url;
  if (participant?.user_id === userId) entry.role = participant.role;
  if (starred) stars.set(starred.message_id, entry.chat_id, starred.is_starred);
  if (unread_count !== undefined) known.unread_count = unread_count;
  if (read_seq === undefined || entry.is_marked_unread === 0) return [];
  entry.is_marked_unread = 0;
  return [updated(inbox, entry, { is_marked_unread: false }, now)];
}

function openedBy({ chat_id, announcements }: Delivery): Entry {
  const opening = announcements.find((announcement) => announcement.opening)?.opening;
  if (!opening) throw new Error(`A delivery for a chat that the hub was never told of: ${chat_id}`);
  return opened(chat_id, opening, undefined);
}
