import type { Preview } from "#contract/chats";
import type { ServerEvent } from "#contract/frames";
import type { Row } from "#durable-objects/chat-room/message-log";
import { openingFor, viewOf } from "#durable-objects/chat-room/view";
import { type Member, wasAway } from "#durable-objects/chat-room/roster";
import type { Notice, Room } from "#durable-objects/chat-room/room";
import { newMessageJson, previewOf } from "#durable-objects/chat-room/wire";
import type { Announcement, Delivery } from "#durable-objects/delivery";

/** As many changes as one delivery carries. */
const BATCH = 256;
/** As many as are kept in memory for members who lag a little behind. */
const MOST_KEPT = 2_000;

/** After these a hub's own arithmetic does not do. */
const isUnreckonable = ({ event, at, message }: Announcement, { stays }: Member): boolean =>
  event === "message.deleted" ||
  // Deleted before it was told, it comes after those that followed it.
  (message !== undefined && message.born < at) ||
  event === "chat.updated" ||
  // Whoever comes back starts anew with what the hub still has of the first stay.
  (event === "chat.created" && stays.length > 1);

/** Statuses of messages, by the sender whom they concern. */
type Statuses = { at: number; statuses: Map<string, string[]> };
export type Change = { at: number; row: Row } | Notice | Statuses;

/**
 * What happened in a chat lately, in order. It lives in the tables: this keeps the latest in
 * memory, so that a fan-out to 256 members reads nothing, and reads the rest for those who lag.
 */
export class Changes {
  readonly #room: Room;
  #recent: Change[] = [];
  /** Memory holds everything after this change. */
  #floor: number;
  readonly #ownJson = new WeakMap<Row, string>();
  readonly #othersJson = new WeakMap<Row, string>();
  readonly #previews = new WeakMap<Row, Preview>();
  /** Members whose hub cannot reckon its view by itself any more, until it has been sent one. */
  readonly #owedView: Set<Member>;

  constructor(room: Room) {
    this.#room = room;
    this.#floor = room.changeSeq;
    this.#owedView = new Set(room.roster.all().filter(({ told }) => told < room.changeSeq));
  }

  add(...changes: Change[]): void {
    for (const change of changes) {
      // A message that changes again is told once, as it is now.
      const again = "row" in change && change.row.born < change.at;
      if (again) this.#recent = this.#recent.filter((c) => !isSame(c, change.row));
      this.#recent.push(change);
    }
    if (this.#recent.length > MOST_KEPT) this.forget(this.#recent[MOST_KEPT / 2]!.at);
  }

  /** Drops from memory what everybody has been told. */
  forget(told: number): void {
    if (told <= this.#floor) return;
    this.#recent = this.#recent.filter(({ at }) => at > told);
    this.#floor = told;
  }

  /** What a member is to be told next. */
  next(member: Member): Delivery {
    const pending = this.#since(member.told);
    const cut = pending.slice(0, BATCH);
    const up_to = pending.length > BATCH ? cut.at(-1)!.at : this.#room.changeSeq;
    const announcements = this.announce(cut, member);
    if (announcements.some((announcement) => isUnreckonable(announcement, member)))
      this.#owedView.add(member);
    const owed = this.#owedView.has(member) && up_to === this.#room.changeSeq;
    return {
      chat_id: this.#room.id,
      up_to,
      last_seq: this.#room.log.lastSeq,
      announcements,
      ...(owed && { view: viewOf(this.#room, member) }),
    };
  }

  /**
   * Changes as a member is told of them who knows everything up to `member.told`. Whoever left is
   * told up to their leaving.
   */
  announce(changes: Change[], member: Member): Announcement[] {
    const end = member.left_change ?? Number.MAX_SAFE_INTEGER;
    return changes
      .filter(({ at }) => at <= end)
      .flatMap((change) => this.#announce(change, member));
  }

  /** Whether all that a member is still to be told is what they sent themselves. */
  areOwn({ told, user_id }: Member): boolean {
    if (told < this.#floor) return false;
    const newest = this.#recent.at(-1);
    if (newest && !isFrom(newest, user_id)) return false;
    return this.#after(told).every((change) => isFrom(change, user_id));
  }

  /** Nobody knows whether the member's hub took the last delivery in. */
  doubt(member: Member): void {
    this.#owedView.add(member);
  }

  /** The member's hub has taken a delivery in. */
  confirm(member: Member, { up_to, view }: Delivery): void {
    member.told = Math.max(member.told, up_to);
    if (view) this.#owedView.delete(member);
  }

  #since(told: number): Change[] {
    if (told >= this.#floor) return this.#after(told);
    const rows = this.#room.log
      .changedSince(told, BATCH + 1)
      .map((row) => ({ at: row.change_seq, row }));
    const notices = this.#room.noticesSince(told, BATCH + 1);
    const statuses = this.#after(told).filter((change) => "statuses" in change);
    return [...rows, ...notices, ...statuses].toSorted((a, b) => a.at - b.at).slice(0, BATCH + 1);
  }

  /** The end of what is in memory. Most members lag behind by one change or two. */
  #after(told: number): Change[] {
    let from = this.#recent.length;
    while (from > 0 && this.#recent[from - 1]!.at > told) from--;
    return this.#recent.slice(from);
  }

  #announce(change: Change, member: Member): Announcement[] {
    if ("statuses" in change) {
      const data = change.statuses.get(member.user_id) ?? [];
      return data.map((json) => ({ at: change.at, event: "message.status", data: json }));
    }
    if ("row" in change) return this.#announceMessage(change.row, member);
    if (change.audience && !change.audience.includes(member.user_id)) return [];
    if (wasAway(member, change.at)) return [];
    const event = change.event as ServerEvent;
    const opening = event === "chat.created" ? { opening: openingFor(this.#room, member) } : {};
    return [{ at: change.at, event, data: change.data, ...opening }];
  }

  #announceMessage(row: Row, member: Member): Announcement[] {
    if (!this.#room.isVisible(row, member)) return [];
    const { id } = this.#room;
    if (row.born <= member.told) {
      const data = {
        message_id: this.#room.idOf(row),
        chat_id: id,
        seq: row.seq,
        for: "everyone",
        by: row.deleted_by,
      };
      return [{ at: row.change_seq, event: "message.deleted", data: JSON.stringify(data) }];
    }
    const own = row.sender_id === member.user_id;
    const message = {
      seq: row.seq,
      born: row.born,
      preview: this.#preview(row),
      countable: !own && row.type !== "system" && row.deleted_by === null,
      client_msg_id: own && row.type !== "system" ? row.client_msg_id : undefined,
    };
    return [{ at: row.change_seq, event: "message.new", data: this.#json(row, own), message }];
  }

  #preview(row: Row): Preview {
    const preview = this.#previews.get(row) ?? previewOf(row, this.#room.id);
    this.#previews.set(row, preview);
    return preview;
  }

  /** Made once for all the members who get the same. */
  #json(row: Row, own: boolean): string {
    const made = (own ? this.#ownJson : this.#othersJson).get(row);
    if (made) return made;
    const json = newMessageJson(row, this.#room.id, own);
    (own ? this.#ownJson : this.#othersJson).set(row, json);
    return json;
  }
}

const isFrom = (change: Change, userId: string) =>
  "row" in change && change.row.sender_id === userId;
const isSame = (change: Change, row: Row) => "row" in change && change.row.seq === row.seq;
