import type { MessageType } from "#contract/messages";

/** A message as the room keeps it. `born` is the change that made it, `change_seq` the latest. */
export type Row = {
  seq: number;
  change_seq: number;
  born: number;
  sender_id: string;
  client_msg_id: string;
  digest: string;
  type: MessageType;
  payload: string;
  reply_to_message_id: string | null;
  hops: number;
  /** From a blocked sender: nobody else ever sees it. */
  withheld: number;
  deleted_by: string | null;
  created_at: number;
};

type Bounds = { from: number; to: number; limit: number };

/** The messages of one chat, in the order in which the room took them. */
export class MessageLog {
  readonly #sql: SqlStorage;
  #lastSeq: number;
  #lastAt: number;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    const last = this.#read("SELECT * FROM messages ORDER BY seq DESC LIMIT 1")[0];
    this.#lastSeq = last?.seq ?? 0;
    this.#lastAt = last?.created_at ?? 0;
  }

  get lastSeq(): number {
    return this.#lastSeq;
  }

  /** Stores a message under the next `seq`. Time never runs backwards within a chat. */
  append(message: Omit<Row, "seq" | "born" | "deleted_by" | "created_at">, now: number): Row {
    const row: Row = {
      ...message,
      seq: this.#lastSeq + 1,
      born: message.change_seq,
      deleted_by: null,
      created_at: Math.max(now, this.#lastAt),
    };
    this.#sql.exec(
      `INSERT INTO messages (seq, change_seq, born, sender_id, client_msg_id, digest, type, payload,
         reply_to_message_id, hops, withheld, deleted_by, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      row.seq,
      row.change_seq,
      row.born,
      row.sender_id,
      row.client_msg_id,
      row.digest,
      row.type,
      row.payload,
      row.reply_to_message_id,
      row.hops,
      row.withheld,
      row.deleted_by,
      row.created_at,
    );
    this.#lastSeq = row.seq;
    this.#lastAt = row.created_at;
    return row;
  }

  at(seq: number): Row | undefined {
    return this.#read("SELECT * FROM messages WHERE seq = ?", seq)[0];
  }

  sentAs(senderId: string, clientMsgId: string): Row | undefined {
    const query = "SELECT * FROM messages WHERE sender_id = ? AND client_msg_id = ?";
    return this.#read(query, senderId, clientMsgId)[0];
  }

  /** What the reader may see between two `seq`s, newest first. Hidden ones are left out. */
  before(readerId: string, { from, to, limit }: Bounds): Row[] {
    return this.#read(
      `SELECT * FROM messages WHERE seq BETWEEN ? AND ? AND (withheld = 0 OR sender_id = ?)
         AND NOT EXISTS (SELECT 1 FROM hidden h WHERE h.user_id = ? AND h.seq = messages.seq)
       ORDER BY seq DESC LIMIT ?`,
      from,
      to,
      readerId,
      readerId,
      limit,
    );
  }

  /** The same, oldest first. */
  after(readerId: string, { from, to, limit }: Bounds): Row[] {
    return this.#read(
      `SELECT * FROM messages WHERE seq BETWEEN ? AND ? AND (withheld = 0 OR sender_id = ?)
         AND NOT EXISTS (SELECT 1 FROM hidden h WHERE h.user_id = ? AND h.seq = messages.seq)
       ORDER BY seq LIMIT ?`,
      from,
      to,
      readerId,
      readerId,
      limit,
    );
  }

  /** Messages that are new or different since a change, in the order of their latest change. */
  changedSince(change: number, limit: number): Row[] {
    const query = "SELECT * FROM messages WHERE change_seq > ? ORDER BY change_seq LIMIT ?";
    return this.#read(query, change, limit);
  }

  /** Others' messages in a range that count as unread: not deleted, hidden, withheld or system. */
  countUnread(readerId: string, from: number, to: number): number {
    const query = `SELECT COUNT(*) AS n FROM messages WHERE seq BETWEEN ? AND ?
        AND sender_id <> ? AND type <> 'system' AND deleted_by IS NULL AND withheld = 0
        AND NOT EXISTS (SELECT 1 FROM hidden h WHERE h.user_id = ? AND h.seq = messages.seq)`;
    return this.#sql.exec<{ n: number }>(query, from, to, readerId, readerId).one().n;
  }

  /** Who wrote in a range, and the last that each of them wrote there. */
  authors(from: number, to: number): { sender_id: string; seq: number }[] {
    const query = `SELECT sender_id, MAX(seq) AS seq FROM messages
       WHERE seq BETWEEN ? AND ? AND type <> 'system' AND withheld = 0 GROUP BY sender_id`;
    return this.#sql.exec<{ sender_id: string; seq: number }>(query, from, to).toArray();
  }

  #read(query: string, ...values: (string | number)[]): Row[] {
    return this.#sql.exec<Row>(query, ...values).toArray();
  }
}
