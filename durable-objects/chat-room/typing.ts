import type { Room } from "#durable-objects/chat-room/room";

/** Seed 001 §5.3: a typing indicator ends by itself. */
const EXPIRES_MS = 5_000;
const AT_MOST_EVERY_MS = 3_000;

/** Who is typing. Kept in the table, so that it also ends when the room slept in between. */
export class Typing {
  readonly #room: Room;
  #until: Map<string, number>;
  /** When others were last told that somebody began. */
  readonly #shownAt = new Map<string, number>();

  constructor(room: Room) {
    this.#room = room;
    const rows = room.sql
      .exec<{ user_id: string; until: number }>("SELECT * FROM typing")
      .toArray();
    this.#until = new Map(rows.map(({ user_id, until }) => [user_id, until]));
  }

  due(): number | undefined {
    return this.#until.size > 0 ? Math.min(...this.#until.values()) : undefined;
  }

  /** Whether others are to be told: not more often than every 3 s. */
  start(userId: string, now: number): boolean {
    if ((this.#shownAt.get(userId) ?? 0) + AT_MOST_EVERY_MS > now) return false;
    this.#shownAt.set(userId, now);
    this.#until.set(userId, now + EXPIRES_MS);
    this.#room.sql.exec(
      "INSERT OR REPLACE INTO typing (user_id, until) VALUES (?, ?)",
      userId,
      now + EXPIRES_MS,
    );
    return true;
  }

  /** Whether they were typing. */
  stop(userId: string): boolean {
    if (!this.#until.delete(userId)) return false;
    this.#room.sql.exec("DELETE FROM typing WHERE user_id = ?", userId);
    return true;
  }

  /** Those whose time is over, who stop with that. */
  expire(now: number): string[] {
    const over = [...this.#until].filter(([, until]) => until <= now).map(([userId]) => userId);
    return over.filter((userId) => this.stop(userId));
  }
}
