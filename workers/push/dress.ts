import type { Subject } from "#contract/push";
import type { Notification } from "#workers/push/push";
import { wordsFor } from "#workers/push/words-for";
import { profileOf } from "#workers/users/profiles";

/** What a push says to its reader now; undefined for what they do not want to hear any more. */
export async function dress(
  subject: Subject,
  reader: string,
  env: Env,
): Promise<Notification | undefined> {
  return subject.about === "message"
    ? dressMessage(subject, reader, env)
    : dressEvent(subject, reader, env);
}

/**
 * Titles, bodies and fields of seed 001 (§3.6, §8). `count`: messages since the last push, of which
 * this is the newest. Whoever blocked the sender since hears nothing of them in their direct chat.
 */
async function dressMessage(
  subject: Extract<Subject, { about: "message" }>,
  reader: string,
  env: Env,
): Promise<Notification | undefined> {
  const { chat_id, chat_type, chat_name, newest, count } = subject;
  const sender = await profileOf(reader, newest.sender_id, env);
  if (chat_type === "direct" && sender?.is_blocked) return undefined;
  const sender_name = sender?.display_name ?? "";
  return {
    title: sender_name,
    body: newest.preview,
    collapse_key: chat_id,
    data: {
      type: "new_message",
      chat_id,
      chat_type,
      message_id: newest.message_id,
      sender_id: newest.sender_id,
      sender_name,
      sender_avatar: sender?.avatar_url ?? "",
      message_preview: newest.preview,
      message_type: newest.type,
      timestamp: String(Date.parse(newest.timestamp)),
      count: String(count),
      ...(chat_name !== null && { chat_name }),
    },
  };
}

/** The event's own data, each field as text, beside the words. */
async function dressEvent(
  { event_id, happened, actor }: Extract<Subject, { about: "event" }>,
  reader: string,
  env: Env,
): Promise<Notification> {
  const who = actor === null ? undefined : await profileOf(reader, actor, env);
  const people = { reader, who: who?.display_name || "Somebody" };
  const { title, body } = await wordsFor(happened, people, env);
  const fields = Object.entries(happened.data).filter(([, value]) => value !== undefined);
  const data = Object.fromEntries(fields.map(([name, value]) => [name, String(value)]));
  return {
    title,
    body,
    collapse_key: null,
    data: { type: happened.event, event_id, title, body, ...data },
  };
}
