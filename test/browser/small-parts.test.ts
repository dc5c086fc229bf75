import { expect, test, vi } from "vitest";

import type { ChatMessage } from "#sdk/index";
import { dayOf, headingOf, shortOf, timeOf } from "#web/chat/dates";
import { firstUnread, reachesRead } from "#web/chat/first-unread";
import { piecesOf } from "#web/chat/links";
import { mayDeleteForEveryone } from "#web/chat/may-delete";
import { newSince } from "#web/chat/new-since";
import { rowMaker } from "#web/chat/rows";
import { phoneOf } from "#web/people/phone";

const MINUTE = 60_000;
const NOON = new Date(2026, 9, 14, 12).getTime();

test("[APP-22] messages of one person within five minutes stand together", () => {
  const rows = rowMaker()(
    [said("ana", 1, 0), said("ana", 2, 4), said("ana", 3, 10), said("ben", 4, 11)],
    undefined,
  );
  expect(rows.map(({ opensGroup }) => opensGroup)).toEqual([true, false, true, true]);
  expect(rows.map(({ closesGroup }) => closesGroup)).toEqual([false, true, true, true]);
  expect(rows.map(({ opensDay }) => opensDay)).toEqual([true, false, false, false]);
});

test("[APP-22] a new day, the room's own word and the mark of the unread part them", () => {
  const midnight = new Date(2026, 9, 15).getTime();
  const late = { ...said("ana", 1, 0), created_at: new Date(midnight - MINUTE).toISOString() };
  const early = { ...said("ana", 2, 0), created_at: new Date(midnight + MINUTE).toISOString() };
  const system: ChatMessage = { ...early, message_id: "3", seq: 3, type: "system" };
  const after = { ...early, message_id: "4", seq: 4 };
  const unread = { ...early, message_id: "5", seq: 5 };
  const rows = rowMaker()([late, early, system, after, unread], "5");
  expect(rows.map(({ opensDay }) => opensDay)).toEqual([true, true, false, false, false]);
  expect(rows.map(({ opensGroup }) => opensGroup)).toEqual([true, true, true, true, true]);
  expect(rows.map(({ opensUnread }) => opensUnread)).toEqual([false, false, false, false, true]);
});

test("[APP-22] a row in which nothing changed is the same, and an answer knows what it answers", () => {
  const make = rowMaker();
  const [one, two] = [said("ana", 1, 0), said("ben", 2, 1)];
  const answer = { ...said("ana", 3, 20), reply_to_message_id: "1" };
  const before = make([one, two, answer], undefined);
  expect(before[2]?.quoted).toBe(one);
  const read: ChatMessage = { ...one, state: "read" };
  const after = make([read, two, answer], undefined);
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
  expect(after[2]?.quoted).toBe(read);
  // What waits keeps its row when it is sent.
  const waiting: ChatMessage = { ...said("ana", 0, 30), message_id: "c", client_msg_id: "c" };
  const sent: ChatMessage = { ...waiting, message_id: "4", seq: 4 };
  expect(make([waiting], undefined)[0]?.key).toBe(make([sent], undefined)[0]?.key);
});

test("[APP-2] the unread ones begin after what was read, but not with one's own, the room's or deleted ones", () => {
  const gone: ChatMessage = { ...said("ben", 4, 3), is_deleted: true };
  const system: ChatMessage = { ...said("ben", 5, 4), type: "system" };
  const messages = [said("ben", 2, 1), said("ana", 3, 2), gone, system, said("ben", 6, 5)];
  expect(firstUnread(messages, "ana", 1)).toBe("2");
  expect(firstUnread(messages, "ana", 2)).toBe("6");
  expect(firstUnread(messages, "ana", 6)).toBeUndefined();
  // The message before the first that is loaded may be unread as well.
  expect(reachesRead(messages, true, 0)).toBe(false);
  expect(reachesRead(messages, true, 1)).toBe(true);
  expect(reachesRead(messages, false, 0)).toBe(true);
});

test("[APP-3] new are others' messages after the last that was seen", () => {
  const waiting: ChatMessage = { ...said("ana", 0, 9), state: "waiting" };
  const messages = [said("ben", 1, 0), said("ben", 2, 1), said("ana", 3, 2), said("ben", 4, 3)];
  const rows = rowMaker()([...messages, waiting], undefined);
  expect(newSince(rows, 1, "ana")).toBe(2);
  expect(newSince(rows, 4, "ana")).toBe(0);
});

test("[APP-5] for everyone: one's own for two days, a group's by its admins, the room's by nobody", () => {
  const direct = { type: "direct", role: "admin" } as const;
  const admin = { type: "group", role: "admin" } as const;
  const own = said("ana", 1, 0);
  const hours = (count: number) => NOON + count * 60 * MINUTE;
  expect(mayDeleteForEveryone(direct, own, "ana", hours(47))).toBe(true);
  expect(mayDeleteForEveryone(direct, own, "ana", hours(49))).toBe(false);
  expect(mayDeleteForEveryone(direct, own, "ben", hours(1))).toBe(false);
  expect(mayDeleteForEveryone(admin, own, "ben", hours(99))).toBe(true);
  expect(mayDeleteForEveryone(admin, { ...own, type: "system" }, "ana", hours(1))).toBe(false);
});

test("[APP-23] addresses are links, and what stands around them is not", () => {
  expect(linksIn("see https://example.com/a?b=c, or www.example.org.")).toEqual([
    ["https://example.com/a?b=c", "https://example.com/a?b=c"],
    ["www.example.org", "https://www.example.org/"],
  ]);
  expect(linksIn("(https://example.com/a_(b))")).toEqual([
    ["https://example.com/a_(b)", "https://example.com/a_(b)"],
  ]);
  expect(linksIn("(https://example.com)")).toEqual([
    ["https://example.com", "https://example.com/"],
  ]);
  expect(linksIn("javascript:alert(1) ftp://example.com mailto:a@b.c")).toEqual([]);
  const body = "a https://example.com b";
  expect(
    piecesOf(body)
      .map(({ text }) => text)
      .join(""),
  ).toBe(body);
});

test("[APP-24] numbers are understood as people write them", () => {
  expect(phoneOf(" +49 (151) 234-56 789 ")).toBe("+4915123456789");
  expect(phoneOf("0049 151/23456789")).toBe("+4915123456789");
  expect(phoneOf("0151 23456789")).toBeUndefined();
  expect(phoneOf("Ana")).toBeUndefined();
});

test("[APP-25] days are told as a reader says them", () => {
  const now = new Date(2026, 9, 14, 12);
  const on = (...date: [number, number, number, number]) => new Date(...date).toISOString();
  expect(headingOf(on(2026, 9, 14, 0), "en", now)).toBe("Today");
  expect(headingOf(on(2026, 9, 13, 23), "de", now)).toBe("Gestern");
  expect(dayOf(on(2026, 9, 13, 23), "de", now)).toBe("gestern");
  expect(dayOf(on(2026, 9, 10, 9), "en", now)).toBe("Saturday");
  expect(dayOf(on(2026, 9, 7, 9), "de", now)).toBe("7. Oktober");
  expect(dayOf(on(2025, 9, 14, 9), "de", now)).toBe("14. Oktober 2025");
  expect(shortOf(on(2026, 9, 14, 9), "de", now)).toBe("09:00");
});

/** Each link's text, and where it leads. */
const linksIn = (body: string) =>
  piecesOf(body).flatMap(({ text, href }) => (href === undefined ? [] : [[text, href]]));

/** What somebody said so many minutes after noon. */
const said = (sender_id: string, seq: number, minutes: number): ChatMessage => ({
  message_id: String(seq),
  chat_id: "chat",
  seq,
  change_seq: seq,
  sender_id,
  type: "text",
  payload: { body: `Word ${seq}` },
  reply_to_message_id: null,
  forwarded: false,
  hops: 0,
  is_deleted: false,
  deleted_by: null,
  created_at: new Date(NOON + minutes * MINUTE).toISOString(),
  state: "sent",
  is_starred: false,
});

test("[APP-25] a browser that names its region in a way of its own is told times nonetheless", () => {
  vi.stubGlobal("navigator", { languages: ["en-US@posix"] });
  try {
    expect(timeOf(new Date(NOON).toISOString(), "en")).toContain("12:00");
  } finally {
    vi.unstubAllGlobals();
  }
});
