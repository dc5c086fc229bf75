import { applyEvent, type Counted, COUNTED, ownView } from "#sdk/chat/apply-event";
import { type ChatRecord, CHATS, newRecord } from "#sdk/chat/chat-record";
import { CURSOR } from "#sdk/chat/cursor";
import { hidden, messagesOf, seqName, withDeletion, withMessage } from "#sdk/chat/kept-message";
import { STARS_SLOT, withStar } from "#sdk/chat/stars";
import type { Page, Slot } from "#sdk/storage/slot";
import type { DataOf, ServerFrame } from "#sdk/wire";

type Resumed = { event: "resumed"; data: DataOf<"resumed"> };

/** What changes something that is kept. */
export type Lasting = Counted | Resumed;

/** Whether a frame changes something that is kept. An incomplete answer to `resume` does not. */
export function isLasting(frame: ServerFrame): frame is ServerFrame & Lasting {
  if (frame.event === "resumed") return frame.data.complete;
  const isCounted = COUNTED.some((event) => event === frame.event);
  return isCounted && "hub_seq" in frame.data && frame.data.hub_seq !== undefined;
}

/** Everything that a frame may read or write. */
export function slotsOf({ event, data }: Lasting): Slot<unknown>[] {
  switch (event) {
    case "resumed":
      return [...data.chats.map(({ chat_id }) => chat_id), ...data.removed].map((id) =>
        CHATS.slot(id),
      );
    case "message.new":
      return [CHATS.slot(data.chat_id), slotOf(data)];
    case "message.deleted":
      return [CHATS.slot(data.chat_id), slotOf(data), STARS_SLOT];
    case "chat.updated":
      return [CHATS.slot(data.chat_id), ...(data.changes.starred ? [STARS_SLOT] : [])];
    default:
      return [CHATS.slot(data.chat_id)];
  }
}

/** Takes one frame in, together with the count up to which everything is known then. */
export function takeFrame(page: Page, frame: Lasting, me: string): void {
  if (frame.event === "resumed") return takeResumed(page, frame.data);
  const slot = CHATS.slot(frame.data.chat_id);
  const before = page.get(slot) ?? newRecord(frame.data.chat_id);
  const record = applyEvent(before, frame, me);
  page.set(slot, record);
  takeMessage(page, frame, record);
  page.set(CURSOR, Math.max(page.get(CURSOR) ?? 0, frame.data.hub_seq));
}

function takeMessage(page: Page, { event, data }: Counted, { from_seq }: ChatRecord): void {
  // A message on its own is not kept: nobody would tell it of what is missed while offline.
  if (event === "message.new" && from_seq !== undefined && data.seq >= from_seq) {
    const { timestamp: _, hub_seq: __, ...message } = data;
    const slot = slotOf(data);
    page.set(slot, withMessage(page.get(slot), message));
  }
  if (event === "message.deleted") {
    const slot = slotOf(data);
    const known = page.get(slot);
    page.set(slot, data.for === "me" ? hidden(known) : withDeletion(known, data.by));
    const gone = { message_id: data.message_id, is_starred: false };
    if (page.get(STARS_SLOT)) page.set(STARS_SLOT, withStar(page.get(STARS_SLOT), gone));
  }
  if (event === "chat.updated" && data.changes.starred) {
    const stars = page.get(STARS_SLOT);
    if ((stars?.hub_seq ?? 0) >= data.hub_seq) return;
    page.set(STARS_SLOT, withStar(stars, data.changes.starred, data.hub_seq));
  }
}

const slotOf = ({ chat_id, seq }: { chat_id: string; seq: number }) =>
  messagesOf(chat_id).slot(seqName(seq));

function takeResumed(page: Page, { chats, removed, hub_seq }: DataOf<"resumed">): void {
  for (const state of chats) {
    const slot = CHATS.slot(state.chat_id);
    page.set(slot, resumed(page.get(slot) ?? newRecord(state.chat_id), state, hub_seq));
  }
  for (const id of removed) {
    const slot = CHATS.slot(id);
    const before = page.get(slot) ?? newRecord(id);
    if (before.hub_seq <= hub_seq)
      page.set(slot, { ...before, is_gone: true, is_stale: false, hub_seq });
  }
  page.set(CURSOR, Math.max(page.get(CURSOR) ?? 0, hub_seq));
}

type State = DataOf<"resumed">["chats"][number];

/** How a chat stands as of `hub_seq`. What it is called and shows, the list tells. */
function resumed(record: ChatRecord, state: State, hub_seq: number): ChatRecord {
  // Another tab is further already.
  if (record.hub_seq > hub_seq) return record;
  const { row } = record;
  const { change_seq, last_seq } = state;
  const hasChanged = !row || record.is_gone || change_seq > row.change_seq;
  return {
    ...record,
    row: row && { ...row, ...ownView(state), change_seq, last_seq },
    read_seq: state.read_seq,
    is_gone: false,
    is_stale: record.is_stale || hasChanged,
    hub_seq,
    target_change_seq: Math.max(record.target_change_seq, change_seq),
  };
}
