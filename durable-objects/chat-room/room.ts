import { MessageLog, type Row } from "#durable-objects/chat-room/message-log";
import { type Member, Roster, sees } from "#durable-objects/chat-room/roster";
import { steps } from "#durable-objects/chat-room/schema";
import { readSettings, type Settings, writeSettings } from "#durable-objects/chat-room/settings";
import { AppError } from "#lib/errors";
import { messageId, messagePlace } from "#lib/ids";
import { migrate } from "#lib/migrate";

/** Something that is not a message, and that some members must be told. Kept until they are. */
export type Notice = {
  at: number;
  /** Null: everybody. */
  audience: string[] | null;
  event: string;
  /** JSON. */
  data: string;
};

/**
 * The state of one chat: what is in its SQLite, and as much of it in memory as every message
 * needs. It keeps the two counts, `seq` of messages and `change_seq` of changes, and decides
 * nothing; the verbs beside it do.
 */
export class Room {
  readonly id: string;
  readonly storage: DurableObjectStorage;
  readonly roster: Roster;
  readonly log: MessageLog;
  #settings: Settings;
  #changeSeq: number;

  private constructor(id: string, storage: DurableObjectStorage, settings: Settings) {
    migrate(storage, steps);
    this.id = id;
    this.storage = storage;
    this.roster = new Roster(storage);
    this.log = new MessageLog(storage.sql);
    this.#settings = settings;
    this.#changeSeq =
      storage.sql
        .exec<{ n: number | null }>(
          `SELECT MAX(n) AS n FROM (SELECT MAX(change_seq) AS n FROM messages
           UNION ALL SELECT MAX(at) FROM notices UNION ALL SELECT MAX(marks_change) FROM members)`,
        )
        .one().n ?? 0;
  }

  /** The chat that was founded here, or undefined; then nothing is created either. */
  static open(id: string, storage: DurableObjectStorage): Room | undefined {
    const settings = readSettings(storage);
    return settings && new Room(id, storage, settings);
  }

  static found(id: string, storage: DurableObjectStorage, settings: Settings): Room {
    writeSettings(storage, settings);
    return new Room(id, storage, settings);
  }

  get sql(): SqlStorage {
    return this.storage.sql;
  }

  get settings(): Settings {
    return this.#settings;
  }

  set settings(settings: Settings) {
    writeSettings(this.storage, settings);
    this.#settings = settings;
  }

  get changeSeq(): number {
    return this.#changeSeq;
  }

  /** The number of the next change. To be used up in the same turn. */
  nextChange(): number {
    return ++this.#changeSeq;
  }

  idOf({ created_at, seq }: Row): string {
    return messageId(created_at, seq, this.id);
  }

  /** A message that the reader may see, by its id. Throws NOT_FOUND. */
  message(id: string, reader: Member): Row {
    const row = this.log.at(messagePlace(id).seq);
    if (!row || this.idOf(row) !== id || !this.isVisible(row, reader)) {
      throw new AppError("NOT_FOUND", "There is no such message in this chat");
    }
    return row;
  }

  isVisible(row: Row, reader: Member): boolean {
    const withheld = row.withheld === 1 && row.sender_id !== reader.user_id;
    return sees(reader, row.seq) && !withheld;
  }

  isHidden(seq: number, userId: string): boolean {
    const query = "SELECT 1 FROM hidden WHERE user_id = ? AND seq = ?";
    return this.sql.exec(query, userId, seq).toArray().length > 0;
  }

  notice(audience: string[] | null, event: string, data: object): Notice {
    const notice = { at: this.nextChange(), audience, event, data: JSON.stringify(data) };
    this.sql.exec(
      "INSERT INTO notices (at, audience, event, data) VALUES (?, ?, ?, ?)",
      notice.at,
      audience && JSON.stringify(audience),
      event,
      notice.data,
    );
    return notice;
  }

  noticesSince(change: number, limit: number): Notice[] {
    const query = "SELECT * FROM notices WHERE at > ? ORDER BY at LIMIT ?";
    const rows = this.sql
      .exec<{ at: number; audience: string | null; event: string; data: string }>(
        query,
        change,
        limit,
      )
      .toArray();
    return rows.map((row) => ({
      ...row,
      audience: row.audience === null ? null : (JSON.parse(row.audience) as string[]),
    }));
  }

  /** Drops what everybody was told. The newest stays: the count of changes goes on from it. */
  pruneNotices(told: number): void {
    this.sql.exec("DELETE FROM notices WHERE at <= ? AND at < (SELECT MAX(at) FROM notices)", told);
  }
}
