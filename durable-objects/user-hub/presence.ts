import type { Presence as Shown } from "#contract/users";
import { frame } from "#durable-objects/sockets/frames";
import type { LiveSockets } from "#durable-objects/sockets/live-sockets";
import type { Store } from "#durable-objects/user-hub/store";
import { visibleFrom } from "#durable-objects/visibility";

/** Coming and going is told after this long, so that flapping makes no storm. */
const DEBOUNCE_MS = 10_000;
const KEY = "presence";

/** Raw: whoever shows it to somebody applies privacy first. */
export type PresenceNow = { online: boolean; last_seen: number | null };
type State = { published: boolean; changed_at: number | null; last_seen: number | null };

/** Whether this user is online, and who is told when that changes. */
export class Presence {
  readonly #userId: string;
  readonly #store: Store;
  readonly #sockets: LiveSockets;
  readonly #env: Env;
  #state: State;

  constructor(userId: string, store: Store, sockets: LiveSockets, env: Env) {
    this.#userId = userId;
    this.#store = store;
    this.#sockets = sockets;
    this.#env = env;
    const fresh = { published: false, changed_at: null, last_seen: null };
    this.#state = store.storage.kv.get<State>(KEY) ?? fresh;
  }

  /** A device that has long been silent is none: to look makes it go. */
  now(): PresenceNow {
    const online = this.#sockets.live(Date.now()).length > 0;
    return { online, last_seen: this.#state.last_seen };
  }

  /** A socket came or went. Being seen last never runs backwards. */
  changed(now: number): void {
    const { online } = this.now();
    if (!online) this.#save({ last_seen: Math.max(now, this.#state.last_seen ?? 0) });
    if (!this.#isWatched()) return;
    const settled = online === this.#state.published;
    if (settled !== (this.#state.changed_at === null))
      this.#save({ changed_at: settled ? null : now });
  }

  due(): number | undefined {
    const { changed_at } = this.#state;
    return changed_at === null ? undefined : changed_at + DEBOUNCE_MS;
  }

  async run(now: number): Promise<void> {
    const due = this.due();
    if (due === undefined || due > now) return;
    this.#save({ published: this.now().online, changed_at: null });
    await this.#tell(this.#watchers().filter(({ is_allowed }) => is_allowed === 1));
  }

  /** Somebody wants to know from now on; they may see it or may not yet. */
  watch(userId: string, is_allowed: boolean): PresenceNow {
    if (!this.#isWatched()) this.#save({ published: this.now().online, changed_at: null });
    const statement = "INSERT OR REPLACE INTO watchers (user_id, is_allowed) VALUES (?, ?)";
    this.#store.write(statement, userId, Number(is_allowed));
    return this.now();
  }

  unwatch(userId: string): void {
    this.#store.write("DELETE FROM watchers WHERE user_id = ?", userId);
  }

  /** Privacy or blocks changed: everybody who watches sees at once what they may see now. */
  async recheck(): Promise<void> {
    const watchers = this.#watchers();
    if (watchers.length === 0) return;
    const allowed = await visibleFrom(
      this.#env.DB,
      this.#userId,
      watchers.map(({ user_id }) => user_id),
    );
    const changed = watchers
      .map(({ user_id, is_allowed }) => ({
        user_id,
        before: is_allowed,
        is_allowed: Number(allowed.get(user_id)?.last_seen ?? false),
      }))
      .filter(({ before, is_allowed }) => before !== is_allowed);
    for (const { user_id, is_allowed } of changed) this.watch(user_id, is_allowed === 1);
    await this.#tell(changed);
  }

  async #tell(watchers: { user_id: string; is_allowed: number }[]): Promise<void> {
    const now = Date.now();
    const seen = frame("presence", shown(this.#userId, this.now()), now);
    const unseen = frame("presence", shown(this.#userId, HIDDEN), now);
    await Promise.all(
      watchers.map(async ({ user_id, is_allowed }) => {
        const hub = this.#env.USER_HUB.getByName(user_id);
        const watching = await hub
          .tellPresence(this.#userId, is_allowed === 1 ? seen : unseen)
          .catch(() => true);
        if (!watching) this.unwatch(user_id);
      }),
    );
  }

  #isWatched(): boolean {
    return this.#store.read("SELECT 1 FROM watchers LIMIT 1").length > 0;
  }

  #watchers(): { user_id: string; is_allowed: number }[] {
    return this.#store.read("SELECT user_id, is_allowed FROM watchers");
  }

  #save(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.#store.storage.kv.put(KEY, this.#state);
  }
}

/** What is shown of somebody who hides it. */
export const HIDDEN: PresenceNow = { online: false, last_seen: null };

export const shown = (user_id: string, { online, last_seen }: PresenceNow): Shown => ({
  user_id,
  online,
  last_seen: last_seen === null ? null : new Date(last_seen).toISOString(),
});
