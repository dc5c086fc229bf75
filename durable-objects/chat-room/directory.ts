import type { Room } from "#durable-objects/chat-room/room";

const CHANGED = "directory_changed";
const TOLD = "directory_told";

/**
 * D1's directory follows the room: each change of members or settings puts a snapshot in the
 * queue, by way of the alarm that was set together with the change.
 */
export class Directory {
  readonly #room: Room;
  readonly #queue: Env["DIRECTORY"];

  constructor(room: Room, queue: Env["DIRECTORY"]) {
    this.#room = room;
    this.#queue = queue;
  }

  /** To be called in the turn that changed members or settings. */
  changed(): void {
    this.#room.storage.kv.put(CHANGED, this.#room.changeSeq);
  }

  due(): number | undefined {
    const { kv } = this.#room.storage;
    return (kv.get<number>(CHANGED) ?? 0) > (kv.get<number>(TOLD) ?? 0) ? 0 : undefined;
  }

  async run(): Promise<void> {
    if (this.due() === undefined) return;
    const version = this.#room.storage.kv.get<number>(CHANGED)!;
    const { names: _, blocked_by: __, version: ___, ...settings } = this.#room.settings;
    const members = this.#room.roster
      .present()
      .map(({ user_id, role, joined_at }) => ({ user_id, role, joined_at }));
    await this.#queue.send({ chat_id: this.#room.id, ...settings, version, members });
    this.#room.storage.kv.put(TOLD, version);
  }
}
