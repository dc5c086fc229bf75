import type { MemberRole } from "#contract/chats";
import { AppError } from "#lib/errors";

/** The messages that a member may see: from `seq` to `seq`, both inclusive; null: to this day. */
type Stay = [from: number, to: number | null];

/** Somebody who is or was in the chat. Times in milliseconds, marks are message `seq`s. */
export type Member = {
  user_id: string;
  role: MemberRole;
  joined_at: number;
  stays: Stay[];
  /** The change with which they left; null while they are members. */
  left_change: number | null;
  /** Changes while they were away, which are not theirs: after the first, up to the second. */
  away_after: number;
  away_until: number;
  /** Their hub knows the chat. The other side of a new direct chat does not, before a message. */
  introduced: boolean;
  /** The private marks: what the member's own unread counts and replay go by. */
  delivered_seq: number;
  delivered_at: number | null;
  read_seq: number;
  read_at: number | null;
  /** The public marks: what senders may know. */
  shown_delivered: number;
  shown_read: number;
  /** The change that last published the marks. */
  marks_change: number;
  receipts_on: boolean;
  /** Turning receipts on reveals nothing up to here. */
  blind_seq: number;
  /** The change up to which their hub has confirmed everything. */
  told: number;
  /** The public marks up to which senders have been told. */
  told_delivered: number;
  told_read: number;
};

type Row = Omit<Member, "stays" | "introduced" | "receipts_on"> & {
  stays: string;
  introduced: number;
  receipts_on: number;
};

const ALL_TOLD = "all_told";

/** Who is in the chat, who was, and how far each has come. Read once a wake, written through. */
export class Roster {
  readonly #storage: DurableObjectStorage;
  readonly #members: Map<string, Member>;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    const told = storage.kv.get<number>(ALL_TOLD) ?? 0;
    const rows = storage.sql.exec<Row>("SELECT * FROM members").toArray();
    this.#members = new Map(rows.map((row) => [row.user_id, fromRow(row, told)]));
  }

  /** Everybody there ever was. */
  all(): Member[] {
    return [...this.#members.values()];
  }

  get size(): number {
    return this.#members.size;
  }

  present(): Member[] {
    return this.all().filter(({ left_change }) => left_change === null);
  }

  admins(): Member[] {
    return this.present().filter(({ role }) => role === "admin");
  }

  find(userId: string): Member | undefined {
    return this.#members.get(userId);
  }

  /** A present member. Throws NOT_A_MEMBER. */
  require(userId: string): Member {
    const member = this.find(userId);
    if (!member || member.left_change !== null) throw new AppError("NOT_A_MEMBER");
    return member;
  }

  /** Somebody who may still read what came before they left. Throws NOT_A_MEMBER. */
  requireReader(userId: string): Member {
    const member = this.find(userId);
    if (!member) throw new AppError("NOT_A_MEMBER");
    return member;
  }

  requireAdmin(userId: string): Member {
    const member = this.require(userId);
    if (member.role !== "admin") throw new AppError("ADMIN_ONLY");
    return member;
  }

  /**
   * Lets somebody in, who sees messages from `from` on and is told of changes after `told`; and of
   * those of an earlier stay that they have not been told of.
   */
  admit(user_id: string, role: MemberRole, from: number, told: number, now: number): Member {
    const before = this.find(user_id);
    const member: Member = {
      // Coming back does not make it look as if what was missed had been read.
      ...(before ?? untold(from - 1)),
      user_id,
      role,
      joined_at: now,
      stays: [...(before?.stays ?? []), [from, null]],
      left_change: null,
      introduced: true,
      delivered_seq: from - 1,
      read_seq: from - 1,
      ...toldFrom(before, told),
    };
    this.#members.set(user_id, member);
    this.save(member);
    return member;
  }

  /** Writes a member after its fields were changed. */
  save(member: Member): void {
    const { stays, introduced, receipts_on, ...rest } = member;
    const row = {
      ...rest,
      stays: JSON.stringify(stays),
      introduced: Number(introduced),
      receipts_on: Number(receipts_on),
    };
    const columns = Object.keys(row);
    this.#storage.sql.exec(
      `INSERT OR REPLACE INTO members (${columns.join(", ")})
       VALUES (${columns.map(() => "?").join(", ")})`,
      ...Object.values(row),
    );
  }

  /** Makes durable how far everybody has been told. One value while nobody lags behind. */
  saveTold(changeSeq: number): void {
    const lagging = this.all().filter(
      (member) => member.introduced && isAddressed(member) && member.told < changeSeq,
    );
    const all = Math.min(changeSeq, ...lagging.map(({ told }) => told));
    if (lagging.length > 0) for (const member of this.all()) this.save(member);
    this.#storage.kv.put(ALL_TOLD, all);
  }
}

/** What senders know of somebody who has just come. */
const untold = (seq: number) => ({
  shown_delivered: seq,
  shown_read: seq,
  told_delivered: seq,
  told_read: seq,
  delivered_at: null,
  read_at: null,
  marks_change: 0,
  receipts_on: true,
  blind_seq: 0,
});

/** Whoever comes back before their hub knows that they left is told of that first, and of no more. */
function toldFrom(before: Member | undefined, told: number) {
  if (!before || before.left_change === null || before.told >= before.left_change)
    return { told, away_after: 0, away_until: 0 };
  const wasAwayBefore = before.away_until > before.told;
  const away_after = wasAwayBefore ? before.away_after : before.left_change;
  return { told: before.told, away_after, away_until: told };
}

/** Those who left are told until they know that they did. */
export const isAddressed = ({ left_change, told }: Member): boolean =>
  left_change === null || told < left_change;

/** Whether a change happened while a member was away. */
export const wasAway = ({ away_after, away_until }: Member, change: number): boolean =>
  away_after < change && change <= away_until;

export const sees = ({ stays }: Member, seq: number): boolean =>
  stays.some(([from, to]) => from <= seq && seq <= (to ?? Number.MAX_SAFE_INTEGER));

const fromRow = (row: Row, told: number): Member => ({
  ...row,
  stays: JSON.parse(row.stays) as Stay[],
  introduced: row.introduced === 1,
  receipts_on: row.receipts_on === 1,
  told: Math.max(row.told, told),
});
