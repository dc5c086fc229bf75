import type { Message } from "#contract/messages";
import { chatTag, messagePlace } from "#lib/ids";
import type { Client } from "#test/simulation/client";
import type { Ledger, Said } from "#test/simulation/ledger";
import { type Fetched, fetchEverybody, type Log, logOf, staysIn } from "#test/simulation/truth";
import type { ChatKnown, World } from "#test/simulation/world";

type Complain = (text: string) => void;
type Case = { world: World; ledger: Ledger; complain: Complain };

/**
 * Compares what everybody has with what was asked and acked. Deliveries may still be on their
 * way, so whoever asks does so again until there is nothing to complain about, or no patience.
 */
export async function verdict(world: World): Promise<string[]> {
  const complaints: string[] = [];
  const complain: Complain = (text) => void complaints.push(text);
  const { ledger } = world;
  const everybody = await fetchEverybody(world);
  const logs = new Map<string, Log>();
  const own = { complain } as Ledger;
  for (const chat of world.chats.values()) logs.set(chat.chat_id, logOf(chat, everybody, own));
  const now: Case = { world, ledger, complain };
  for (const log of logs.values()) judgeLog(log, now);
  judgeSends(logs, now);
  judgeOrder(logs, now);
  for (const [userId, fetched] of everybody) {
    judgeUser(userId, fetched, logs, now);
    const devices = world.clients.filter(({ device }) => device.user_id === userId);
    for (const client of devices) judgeDevice(client, fetched, complain);
  }
  return complaints;
}

/** Gapless from 1. */
function judgeLog({ chat, messages, last }: Log, { ledger, complain }: Case): void {
  for (let seq = 1; seq <= last; seq++) {
    if (!messages.has(seq) && !isHidden(chat.chat_id, seq, ledger))
      complain(`${chat.chat_id} has a hole at ${seq}`);
  }
}

/** Somebody deleted it for themselves, and so perhaps did everybody. */
const isHidden = (chatId: string, seq: number, { deletions }: Ledger): boolean =>
  [...deletions.keys()].some((key) => {
    const place = messagePlace(key.split(":")[1]!);
    return place.seq === seq && place.tag === chatTag(chatId);
  });

/** What was acked is there exactly once, where the ack said; what was not, at most once. */
function judgeSends(logs: Map<string, Log>, { ledger, complain }: Case): void {
  const places = new Map<string, Message[]>();
  for (const { messages } of logs.values()) {
    for (const message of messages.values()) {
      if (message.client_msg_id === undefined || message.type === "system") continue;
      places.set(message.client_msg_id, [...(places.get(message.client_msg_id) ?? []), message]);
    }
  }
  for (const said of ledger.said.values()) {
    const found = places.get(said.client_msg_id) ?? [];
    if (found.length > 1) complain(`${said.body} is there ${found.length} times`);
    const hidden = said.acked && ledger.deletions.has(`${said.user_id}:${said.acked.message_id}`);
    if (said.acked && found.length === 0 && !hidden) complain(`${said.body} was acked and is gone`);
    if (said.refused && !said.acked && found.length > 0)
      complain(`${said.body} was refused and is there`);
    for (const message of found) judgeContent(said, message, ledger, complain);
  }
}

function judgeContent(said: Said, message: Message, ledger: Ledger, complain: Complain): void {
  const { seq, message_id, chat_id } = message;
  if (said.acked && (said.acked.seq !== seq || said.acked.message_id !== message_id)) {
    complain(`${said.body} was acked as ${said.acked.seq} and is ${seq}`);
  }
  if (chat_id !== said.chat_id) complain(`${said.body} is in another chat`);
  const deleted = ledger.deletions.get(`everyone:${message_id}`);
  if (deleted === true && !message.is_deleted) complain(`${said.body} was deleted and is there`);
  if (deleted === undefined && message.is_deleted)
    complain(`${said.body} is deleted and nobody did it`);
  const body = Reflect.get(message.payload, "body");
  if (!message.is_deleted && body !== said.body) complain(`${said.body} says ${String(body)}`);
}

/** Whoever said two things over one socket said them in that order. */
function judgeOrder(logs: Map<string, Log>, { ledger, complain }: Case): void {
  const lanes = new Map<string, Said[]>();
  for (const said of ledger.said.values()) {
    if (said.tries.length !== 1 || !said.acked || !logs.has(said.chat_id)) continue;
    const lane = `${said.tries[0]!.tunnel}:${said.chat_id}`;
    lanes.set(lane, [...(lanes.get(lane) ?? []), said]);
  }
  for (const lane of lanes.values()) {
    const inOrder = lane.toSorted((a, b) => a.tries[0]!.place - b.tries[0]!.place);
    inOrder.slice(1).forEach((said, i) => {
      const before = inOrder[i]!;
      if (before.acked!.seq > said.acked!.seq) complain(`${said.body} overtook ${before.body}`);
    });
  }
}

/** History, unread counts, marks and stars of one user. */
function judgeUser(userId: string, fetched: Fetched, logs: Map<string, Log>, now: Case): void {
  const { ledger, complain } = now;
  let total = 0;
  for (const log of logs.values()) {
    const { chat_id } = log.chat;
    const entitled = entitledIn(log, userId, now);
    const seen = new Map(
      (fetched.histories.get(chat_id) ?? []).map((message) => [message.seq, message]),
    );
    for (const message of entitled) {
      const hidden = ledger.deletions.get(`${userId}:${message.message_id}`);
      const there = seen.delete(message.seq);
      if (!there && hidden === undefined) complain(`${userId} misses ${message.seq} of ${chat_id}`);
      if (there && hidden === true)
        complain(`${userId} still sees ${message.seq} of ${chat_id}, which they deleted`);
    }
    for (const seq of seen.keys()) complain(`${userId} sees ${seq} of ${chat_id} and should not`);
    const item = fetched.list.get(chat_id);
    if (!item) continue;
    total += item.unread_count;
    judgeCounts({ userId, entitled, log, unread: item.unread_count }, fetched, now);
  }
  if (total !== fetched.total)
    complain(`${userId}: ${fetched.total} unread in all, ${total} by chat`);
  for (const [id, on] of ledger.switches(`star:${userId}:`)) {
    const gone = ledger.deletions.has(`everyone:${id}`) || ledger.deletions.has(`${userId}:${id}`);
    if (!gone && on !== undefined && on !== fetched.stars.has(id))
      complain(`${userId}: the star on ${id} is not ${on}`);
  }
}

/** What a user may see: all of their stays, but for what was withheld from them. */
function entitledIn(log: Log, userId: string, { ledger }: Case): Message[] {
  const stays = staysIn(log).get(userId) ?? [];
  return [...log.messages.values()].filter(({ seq, sender_id, client_msg_id }) => {
    const withheld =
      ledger.said.get(client_msg_id ?? "")?.withheld === true && sender_id !== userId;
    return !withheld && stays.some(([from, to]) => from <= seq && seq <= to);
  });
}

type Counted = { userId: string; entitled: Message[]; log: Log; unread: number };

function judgeCounts(
  { userId, entitled, log, unread }: Counted,
  fetched: Fetched,
  { world, ledger, complain }: Case,
): void {
  const { chat_id } = log.chat;
  const device = world.clients.find((client) => client.device.user_id === userId)!;
  const { read_seq } = device.view.chat(chat_id);
  const mark = ledger.mark("read", userId, chat_id);
  // Newcomers need not read what was said before them.
  const before = Math.max(0, ...(staysIn(log).get(userId) ?? []).map(([from]) => from - 1));
  if (read_seq < mark.acked || read_seq > Math.max(mark.tried, before)) {
    complain(`${userId} has read ${chat_id} to ${mark.acked}..${mark.tried}, not ${read_seq}`);
  }
  const countable = entitled.filter(
    ({ seq, type, sender_id, is_deleted, message_id }) =>
      seq > read_seq &&
      type !== "system" &&
      sender_id !== userId &&
      !is_deleted &&
      !ledger.deletions.has(`${userId}:${message_id}`),
  );
  const unsure = entitled.filter(
    ({ message_id }) => ledger.deletions.get(`${userId}:${message_id}`) === false,
  ).length;
  if (unread < countable.length || unread > countable.length + unsure) {
    complain(`${userId} has ${unread} unread in ${chat_id}, and it should be ${countable.length}`);
  }
  if ((fetched.unread.get(chat_id) ?? 0) !== unread)
    complain(`${userId}: two counts of unread in ${chat_id}`);
  judgeStatuses(userId, log, fetched, { world, ledger, complain });
}

/** A status is what the marks of all the others allow, neither more nor less. */
function judgeStatuses(
  userId: string,
  log: Log,
  fetched: Fetched,
  { ledger, complain }: Case,
): void {
  const { chat_id } = log.chat;
  if (touchedByBlock(log.chat, ledger)) return;
  const stays = staysIn(log);
  for (const { seq, status, is_deleted } of fetched.histories.get(chat_id) ?? []) {
    if (status === undefined || is_deleted) continue;
    // Of what one says to oneself nobody else reads anything.
    const others = [...stays].filter(
      ([id, own]) => id !== userId && own.some(([from, to]) => from <= seq && seq <= to),
    );
    if (others.length === 0) continue;
    // Marks for a chat that one has left meanwhile are ignored, whatever was answered.
    const stayed = others.every(([, own]) => own.length === 1 && own[0]![1] === Infinity);
    const all = (kind: "read" | "delivered", by: "acked" | "tried") =>
      (by === "tried" || stayed) &&
      others.every(([id]) => ledger.mark(kind, id, chat_id)[by] >= seq);
    const rank = { sent: 0, delivered: 1, read: 2 }[status];
    const least = all("read", "acked") ? 2 : all("delivered", "acked") ? 1 : 0;
    const most = all("read", "tried") ? 2 : all("delivered", "tried") ? 1 : 0;
    if (rank < least || rank > most)
      complain(
        `${chat_id} ${seq} is ${status} for ${userId}, marks of ${others.map(([id]) => id).join()} say ${least}..${most}`,
      );
  }
}

const touchedByBlock = ({ type, founders }: ChatKnown, { everBlocked }: Ledger): boolean =>
  type === "direct" && founders.some((a) => founders.some((b) => everBlocked.has(`${a}>${b}`)));

/** What a device worked out from frames is what it would get by asking for everything anew. */
function judgeDevice(client: Client, fetched: Fetched, complain: Complain): void {
  const { view, name } = client;
  for (const [chatId, item] of fetched.list) {
    const known = view.chat(chatId);
    const shown = view
      .visible(chatId)
      .map(({ message_id, is_deleted }) => `${message_id} ${is_deleted}`);
    const fresh = (fetched.histories.get(chatId) ?? []).map(
      ({ message_id, is_deleted }) => `${message_id} ${is_deleted}`,
    );
    const missing = fresh.filter((line) => !shown.includes(line));
    const extra = shown.filter((line) => !fresh.includes(line));
    if (missing.length > 0) complain(`${name} does not have ${missing.join(", ")} of ${chatId}`);
    if (extra.length > 0)
      complain(`${name} has ${extra.join(", ")} of ${chatId}, which is not there`);
    for (const field of [
      "unread_count",
      "is_muted",
      "is_pinned",
      "is_archived",
      "is_marked_unread",
    ] as const) {
      if (known[field] !== item[field])
        complain(`${name}: ${field} of ${chatId} is ${known[field]}, fresh ${item[field]}`);
    }
    if (known.removed) complain(`${name} believes to be out of ${chatId}`);
  }
  for (const { chat_id, removed } of view.chats.values()) {
    if (!removed && !fetched.list.has(chat_id)) complain(`${name} believes to be in ${chat_id}`);
  }
}
