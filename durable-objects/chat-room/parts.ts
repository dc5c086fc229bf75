import { Alarm } from "#durable-objects/alarm";
import { Announcer } from "#durable-objects/chat-room/announcer";
import { Attached } from "#durable-objects/chat-room/attached";
import type { Change } from "#durable-objects/chat-room/changes";
import { Directory } from "#durable-objects/chat-room/directory";
import type { Room } from "#durable-objects/chat-room/room";
import { Typing } from "#durable-objects/chat-room/typing";
import { frame } from "#durable-objects/sockets/frames";
import type { LiveSockets } from "#durable-objects/sockets/live-sockets";

/** A chat that has been founded, with everything that acts on it while it is awake. */
export class Parts {
  readonly room: Room;
  readonly announcer: Announcer;
  readonly attached: Attached;
  readonly #env: Env;
  readonly #typing: Typing;
  readonly #directory: Directory;
  readonly #alarm: Alarm;

  constructor(room: Room, storage: DurableObjectStorage, sockets: LiveSockets, env: Env) {
    this.room = room;
    this.#env = env;
    this.attached = new Attached(room, sockets);
    this.announcer = new Announcer(room, env, this.attached, () => this.arm());
    this.#typing = new Typing(room);
    this.#directory = new Directory(room, env.DIRECTORY);
    this.#alarm = new Alarm(storage, () => [
      this.announcer.due(),
      this.#typing.due(),
      this.#directory.due(),
      sockets.due(),
    ]);
    if (this.announcer.due() !== undefined || this.#directory.due() !== undefined)
      this.#alarm.arm();
  }

  /** Sends out what a turn changed, and sees to it that a crash cannot stop it. */
  commit(news: Change[], now: number): void {
    this.announcer.announce(news, now);
    this.#alarm.arm();
  }

  /** The same, where members or settings changed. */
  commitDirectory(news: Change[], now: number): void {
    this.#directory.changed();
    this.commit(news, now);
  }

  arm(): void {
    this.#alarm.arm();
  }

  /** Starts or ends somebody's typing, and shows it to the others while nobody blocks anybody. */
  type(userId: string, on: boolean, now: number): void {
    const changed = on ? this.#typing.start(userId, now) : this.#typing.stop(userId);
    if (!changed) return;
    this.#showTyping(userId, on, now);
    this.#alarm.arm();
  }

  async ring(now: number): Promise<void> {
    this.#alarm.rang();
    for (const userId of this.#typing.expire(now)) this.#showTyping(userId, false, now);
    await Promise.all([this.announcer.run(now), this.#directory.run(now)]);
    this.#alarm.arm();
  }

  #showTyping(user_id: string, is_typing: boolean, now: number): void {
    if (this.room.settings.blocked_by.length > 0) return;
    const text = frame("typing", { chat_id: this.room.id, user_id, is_typing }, now);
    this.attached.relay(text, user_id, now);
    const { deliveries } = this.announcer;
    for (const { user_id: id, introduced } of this.room.roster.present()) {
      if (id === user_id || !introduced || !deliveries.mayBeLive(id)) continue;
      // Nobody misses it if it is lost.
      void this.#env.USER_HUB.getByName(id)
        .relay(text)
        .then(({ devices }) => deliveries.heardFrom(id, devices))
        .catch(() => undefined);
    }
  }
}
