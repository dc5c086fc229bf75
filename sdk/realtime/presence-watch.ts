import type { Live } from "#sdk/live";
import { OnDemand } from "#sdk/realtime/on-demand";
import type { Connection } from "#sdk/realtime/connection";
import type { Presence, ServerFrame } from "#sdk/wire";

/** What one socket may watch. */
const MOST = 500;

type Group = { ids: string[]; live: OnDemand<Record<string, Presence>> };

/** Who is online: asked for while somebody listens, and anew on each connection. */
export class PresenceWatch {
  readonly #connection: Connection;
  readonly #groups = new Map<string, Group>();
  readonly #known = new Map<string, Presence>();
  /** What this connection's socket watches. */
  #watched = new Set<string>();
  #isDue = false;

  constructor(connection: Connection) {
    this.#connection = connection;
    connection.onEvent((frame) => this.#heard(frame));
    connection.state.subscribe(() => this.#connected());
  }

  /** By user id; somebody of whom nothing is known is missing. */
  of(userIds: string[]): Live<Record<string, Presence>> {
    const ids = [...new Set(userIds)].toSorted();
    const key = ids.join();
    const group = this.#groups.get(key) ?? this.#newGroup(key, ids);
    this.#groups.set(key, group);
    return group.live;
  }

  reset(): void {
    this.#known.clear();
    this.#watched.clear();
    for (const group of this.#groups.values()) this.#show(group);
  }

  close(): void {
    for (const { live } of this.#groups.values()) live.close();
  }

  #newGroup(key: string, ids: string[]): Group {
    const live = new OnDemand<Record<string, Presence>>(
      {},
      {
        open: () => this.#later(),
        close: () => {
          this.#groups.delete(key);
          this.#later();
        },
      },
    );
    const group = { ids, live };
    this.#show(group);
    return group;
  }

  #heard(frame: ServerFrame): void {
    if (frame.event !== "presence") return;
    this.#known.set(frame.data.user_id, frame.data);
    for (const group of this.#groups.values())
      if (group.ids.includes(frame.data.user_id)) this.#show(group);
  }

  /** A new socket watches nobody yet; without one nobody knows how things stand. */
  #connected(): void {
    const { status } = this.#connection.state.value;
    if (status === "offline") this.reset();
    if (status === "online") this.#later();
  }

  /** Several changes of one moment are one. */
  #later(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      this.#adjust();
    });
  }

  #adjust(): void {
    if (this.#connection.state.value.status !== "online") return;
    const open = [...this.#groups.values()].filter(({ live }) => live.isOpen);
    const wanted = new Set(open.flatMap(({ ids }) => ids).slice(0, MOST));
    const added = [...wanted].filter((id) => !this.#watched.has(id));
    const gone = [...this.#watched].filter((id) => !wanted.has(id));
    this.#watched = wanted;
    // First those who go: there is a limit.
    if (gone.length > 0) this.#say("presence.unsubscribe", gone);
    if (added.length > 0) this.#say("presence.subscribe", added);
  }

  /** When it fails the socket is gone, and the next one asks anew. */
  #say(event: "presence.subscribe" | "presence.unsubscribe", user_ids: string[]): void {
    this.#connection.request(event, { user_ids }).catch(() => undefined);
  }

  #show({ ids, live }: Group): void {
    const known = ids.flatMap((id) => this.#known.get(id) ?? []);
    live.set(Object.fromEntries(known.map((presence) => [presence.user_id, presence])));
  }
}
