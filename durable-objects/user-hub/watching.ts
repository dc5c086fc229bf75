import { frame } from "#durable-objects/sockets/frames";
import { sessionOf } from "#durable-objects/sockets/session";
import { HIDDEN, shown } from "#durable-objects/user-hub/presence";
import type { Store } from "#durable-objects/user-hub/store";
import { visibleTo } from "#durable-objects/visibility";
import { chunk } from "#lib/chunk";
import { fieldError } from "#lib/errors";

/** Ids that one socket may watch. */
const MOST_WATCHED = 500;
const CALLS_AT_ONCE = 50;

/** Whose presence the user's sockets have asked to see. */
export class Watching {
  readonly #userId: string;
  readonly #store: Store;
  readonly #env: Env;

  constructor(userId: string, store: Store, env: Env) {
    this.#userId = userId;
    this.#store = store;
    this.#env = env;
  }

  /** Adds to what the socket watches, and shows it how things stand. */
  async subscribe(socket: WebSocket, userIds: string[]): Promise<void> {
    const { socket_id } = sessionOf(socket);
    const ids = [...new Set(userIds)];
    const total = new Set([...this.#of(socket_id), ...ids]).size;
    if (total > MOST_WATCHED)
      throw fieldError("user_ids", `A socket watches at most ${MOST_WATCHED} people`);
    const statement =
      "INSERT OR IGNORE INTO watching (user_id, socket_id) SELECT value, ? FROM json_each(?)";
    this.#store.write(statement, socket_id, JSON.stringify(ids));
    for (const text of await this.#look(ids)) {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    }
  }

  async unsubscribe(socket: WebSocket, userIds: string[]): Promise<void> {
    const { socket_id } = sessionOf(socket);
    const watched = this.#of(socket_id);
    await this.#drop(
      socket_id,
      userIds.filter((id) => watched.includes(id)),
    );
  }

  /** The socket is gone. */
  async forget(socket: WebSocket): Promise<void> {
    const { socket_id } = sessionOf(socket);
    await this.#drop(socket_id, this.#of(socket_id));
  }

  /** The sockets that watch somebody. */
  socketsFor(userId: string): string[] {
    const query = "SELECT socket_id FROM watching WHERE user_id = ?";
    return this.#store.read<{ socket_id: string }>(query, userId).map(({ socket_id }) => socket_id);
  }

  /** What this user may see changed: frames that say how everybody watched stands now. */
  async recheck(): Promise<Map<string, string>> {
    const rows = this.#store.read<{ user_id: string }>("SELECT DISTINCT user_id FROM watching");
    const ids = rows.map(({ user_id }) => user_id);
    const texts = await this.#look(ids);
    return new Map(ids.map((id, i) => [id, texts[i]!]));
  }

  /** Registers with each hub, and makes the `presence` frame of what may be seen there. */
  async #look(userIds: string[]): Promise<string[]> {
    if (userIds.length === 0) return [];
    const visible = await visibleTo(this.#env.DB, this.#userId, userIds);
    const texts: string[] = [];
    for (const some of chunk(userIds, CALLS_AT_ONCE)) {
      const looks = some.map(async (id) => {
        const sight = visible.get(id);
        if (!sight) return frame("presence", shown(id, HIDDEN), Date.now());
        const seen = await this.#env.USER_HUB.getByName(id).watch(this.#userId, sight.last_seen);
        return frame("presence", shown(id, sight.last_seen ? seen : HIDDEN), Date.now());
      });
      texts.push(...(await Promise.all(looks)));
    }
    return texts;
  }

  async #drop(socketId: string, userIds: string[]): Promise<void> {
    if (userIds.length === 0) return;
    const statement = `DELETE FROM watching WHERE socket_id = ? AND user_id IN (SELECT value FROM json_each(?))`;
    this.#store.write(statement, socketId, JSON.stringify(userIds));
    const unwatched = userIds.filter((id) => this.socketsFor(id).length === 0);
    for (const some of chunk(unwatched, CALLS_AT_ONCE)) {
      const calls = some.map((id) => this.#env.USER_HUB.getByName(id).unwatch(this.#userId));
      // Whoever is not told finds out with the next change that nobody is watching any more.
      await Promise.allSettled(calls);
    }
  }

  #of(socketId: string): string[] {
    const query = "SELECT user_id FROM watching WHERE socket_id = ?";
    return this.#store.read<{ user_id: string }>(query, socketId).map(({ user_id }) => user_id);
  }
}
