import type { Room } from "#durable-objects/chat-room/room";
import { logBug } from "#lib/log";

const CHANGED = "directory_changed";
const TOLD = "directory_told";
const RETRY_MS = 10_000;

/**
 * D1's directory follows the room: each change of members or settings puts a snapshot in the
 * queue, by way of the alarm that was set together with the change.
 */
export class Directory {
  readonly #room: Room;
  readonly #queue: Env["DIRECTORY"];
  /** Changes of the room: the latest that matters here, and the one that was sent. */
  #changed: number;
  #told: number;
  #notBefore = 0;

  constructor(room: Room, queue: Env["DIRECTORY"]) {
    this.#room = room;
    this.#queue = queue;
    this.#changed = room.storage.kv.get<number>(CHANGED) ?? 0;
    this.#told = room.storage.kv.get<number>(TOLD) ?? 0;
  }

  /** To be called in the turn that changed members or settings. */
  changed(): void {
    this.#changed = this.#room.changeSeq;
    this.#room.storage.kv.put(CHANGED, this.#changed);
  }

  due(): number | undefined {
    return this.#changed > this.#told ? this.#notBefore : undefined;
  }

  async run(now: number): Promise<void> {
    if ((this.due() ?? Infinity) > now) return;
    const version = this.#changed;
    const { names: _, blocked_by: __, version: ___, ...settings } = this.#room.settings;
    const members = this.#room.roster
      .present()
      .map(({ user_id, role, joined_at }) => ({ user_id, role, joined_at }));
    try {
      await this.#queue.send({ chat_id: this.#room.id, ...settings, version, members });
      this.#told = version;
      this.#room.storage.kv.put(TOLD, version);
    } catch (thrown) {
      this.#notBefore = now + RETRY_MS;
      logBug(thrown, { chat_id: this.#room.id });
    }
  }
}
