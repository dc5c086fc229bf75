import fc from "fast-check";
import { expect, test } from "vitest";

import { applyEvent, type Counted } from "#sdk/chat/apply-event";
import { type ChatRecord, newRecord } from "#sdk/chat/chat-record";
import { AT, BEN, rowOf } from "#test/sdk/row";

const ME = "00000000-0000-7000-8000-000000000001";
const CHAT = "00000000-0000-7000-8000-0000000000c0";
const row = rowOf(CHAT);

const opened: ChatRecord = { ...newRecord(CHAT), row, is_stale: false };

/** What may happen in a chat, but for its place among the user's events. */
const happenings = fc.array(
  fc.oneof(
    fc.constantFrom(ME, BEN).map((sender_id) => ({ does: "says" as const, sender_id })),
    fc.boolean().map((is_pinned) => ({ does: "sets" as const, changes: { is_pinned } })),
    fc
      .constantFrom("", "Hm", "Hello")
      .map((draft) => ({ does: "sets" as const, changes: { draft } })),
    fc.nat(9).map((n) => ({ does: "sets" as const, changes: { read_seq: n, unread_count: n } })),
    fc
      .constantFrom("delivered" as const, "read" as const)
      .map((status) => ({ does: "marks" as const, status })),
  ),
  { maxLength: 12 },
);
type Happening = typeof happenings extends fc.Arbitrary<(infer H)[]> ? H : never;

const idOf = (seq: number) => `00000000-0000-7000-8000-${String(seq).padStart(12, "0")}`;

function eventsOf(happened: Happening[]): Counted[] {
  let seq = 0;
  return happened.map((one, i): Counted => {
    const hub_seq = i + 1;
    if (one.does === "sets")
      return { event: "chat.updated", data: { chat_id: CHAT, changes: one.changes, hub_seq } };
    if (one.does === "marks") {
      const told = { message_id: idOf(seq), chat_id: CHAT, user_id: BEN, seq: Math.max(1, seq) };
      const data = { ...told, status: one.status, up_to: true as const, timestamp: AT, hub_seq };
      return { event: "message.status", data };
    }
    seq++;
    const said = { message_id: idOf(seq), chat_id: CHAT, seq, change_seq: hub_seq };
    const payload = { body: `Line ${seq}` };
    const plain = {
      reply_to_message_id: null,
      forwarded: false,
      hops: 0,
      is_deleted: false,
      deleted_by: null,
    };
    const at = { created_at: AT, timestamp: AT, hub_seq };
    const data = {
      ...said,
      ...plain,
      ...at,
      sender_id: one.sender_id,
      type: "text" as const,
      payload,
    };
    return { event: "message.new", data };
  });
}

const after = (events: Counted[], from = opened) =>
  events.reduce((record, event) => applyEvent(record, event, ME), from);

test("[CLI-34] what two tabs bring, each in order, is taken in once, however they take turns", () => {
  fc.assert(
    fc.property(happenings, fc.infiniteStream(fc.boolean()), (happened, turns) => {
      const events = eventsOf(happened);
      const tabs = [[...events], [...events]];
      const mixed: Counted[] = [];
      for (const turn of turns) {
        const next = tabs[turn ? 0 : 1]?.shift() ?? tabs[0]?.shift() ?? tabs[1]?.shift();
        if (!next) break;
        mixed.push(next);
      }
      expect(mixed).toHaveLength(2 * events.length);
      expect(after(mixed)).toEqual(after(events));
    }),
  );
});

test("[CLI-34] an event that is not new changes not even the object", () => {
  const record = after(
    eventsOf([
      { does: "says", sender_id: BEN },
      { does: "sets", changes: { draft: "Hm" } },
    ]),
  );
  expect(record.row).toMatchObject({
    unread_count: 1,
    draft: "Hm",
    last_message: { preview: "Line 1" },
  });
  expect(after(eventsOf([{ does: "says", sender_id: BEN }]), record)).toBe(record);
});

test("[CLI-30] a count that an event tells after a newer list makes the list be asked for again", () => {
  const listed = { ...opened, row: { ...row, last_seq: 2, change_seq: 2, unread_count: 2 } };
  const [first, second] = eventsOf([
    { does: "says", sender_id: BEN },
    { does: "says", sender_id: BEN },
  ]) as [Counted, Counted];
  const counted: Counted = {
    event: "chat.updated",
    data: { chat_id: CHAT, changes: { unread_count: 1 }, hub_seq: 1 },
  };
  const recounted = applyEvent(applyEvent(listed, counted, ME), second, ME);
  expect(recounted.row?.unread_count).toBe(1);
  expect(recounted.is_stale).toBe(true);
  expect(applyEvent(listed, first, ME).is_stale).toBe(false);
});
