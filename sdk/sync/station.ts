import { LiveValue } from "#sdk/live";
import { Tenancy } from "#sdk/session/tenancy";
import type { Sideline } from "#sdk/sideline";
import { ConflictBook } from "#sdk/sync/conflict-book";
import { Courier } from "#sdk/sync/courier";
import type { Desk } from "#sdk/sync/desk";
import { Editor } from "#sdk/sync/editor";
import { CURSOR, DEVICE, DONE, NO_DEVICE, NOWHERE, OPEN, TRACK } from "#sdk/sync/kept";
import { newDevice } from "#sdk/sync/device";
import { reread } from "#sdk/sync/pull";
import { Refusals } from "#sdk/sync/refusals";
import { Replica } from "#sdk/sync/replica";
import { SharedStore } from "#sdk/storage/shared-store";
import { Single } from "#sdk/sync/single";
import type { SyncState } from "#sdk/sync/sync-state";

/** A tracker's parts, and who works there: it opens for whoever is signed in, and closes behind them. */
export class Station {
  readonly desk: Desk;
  readonly editor: Editor;
  readonly conflicts: ConflictBook;
  readonly courier: Courier;
  readonly state: LiveValue<SyncState>;
  readonly #client: Sideline;
  readonly #tenancy: Tenancy;
  #isOpen = false;

  constructor(client: Sideline, now: () => number) {
    this.#client = client;
    const store = new SharedStore(client.storage, TRACK);
    this.desk = {
      store,
      replica: new Replica(store),
      refusals: new Refusals(store),
      cursor: new Single(store, CURSOR, NOWHERE),
      device: new Single(store, DEVICE, NO_DEVICE),
      open: new Single(store, OPEN, 0),
      done: new Single(store, DONE, []),
      rest: client.rest,
      deviceName: client.deviceName,
      now,
    };
    this.conflicts = new ConflictBook(this.desk);
    this.courier = new Courier(this.desk, this.conflicts);
    this.editor = new Editor(this.desk, () => this.courier.edited());
    this.state = new LiveValue(this.#stateNow());
    this.#follow();
    this.#tenancy = new Tenancy(client.session, {
      enter: (userId, isStill) => this.#enter(userId, isStill),
      leave: () => this.#leave(),
      failed: (thrown) => this.courier.failed(thrown),
    });
  }

  /** Whether somebody's rows are at hand. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Resolves when the rows are at hand. Rejects when nobody is signed in. */
  ready(): Promise<void> {
    return this.#tenancy.ready();
  }

  #follow(): void {
    const { connection, closed } = this.#client;
    const { cursor, open, done, refusals, replica } = this.desk;
    const show = () => this.state.set(this.#stateNow());
    const stops = [
      ...[this.courier.word, cursor, open, done, refusals.live, replica.waiting].map((live) =>
        live.subscribe(show),
      ),
      connection.state.subscribe(() => this.#connected()),
      connection.onFrame((frame, direction) => {
        if (direction !== "in" || frame.event !== "sync.changed" || !this.#isOpen) return;
        this.courier.heard(frame.data.version, frame.data.open_conflicts);
      }),
    ];
    closed.addEventListener("abort", () => {
      for (const stop of stops) stop();
      this.#tenancy.end();
      this.#rest();
    });
  }

  async #enter(userId: string, isStill: () => boolean): Promise<void> {
    const { store, device } = this.desk;
    await store.claim(userId);
    await store.change([DEVICE], (page) => page.set(DEVICE, page.get(DEVICE) ?? newDevice()));
    store.join(`sideline tracker ${device.value.tabs}`);
    await this.#load();
    if (!isStill()) return store.leave();
    this.#isOpen = true;
    this.courier.open();
  }

  async #load(): Promise<void> {
    const { device, open, done, refusals } = this.desk;
    await reread(this.desk);
    for (const kept of [device, open, done, refusals, this.conflicts.live]) await kept.load();
  }

  #leave(): void {
    const { store, replica, refusals, cursor, device, open, done } = this.desk;
    this.#rest();
    store.release();
    const kept = [replica, refusals, cursor, device, open, done, this.conflicts.live];
    for (const each of kept) each.clear();
  }

  /** Timers and the tabs' channel end. */
  #rest(): void {
    this.#isOpen = false;
    this.courier.close();
    this.desk.store.leave();
  }

  #connected(): void {
    const { status } = this.#client.connection.state.value;
    if (status === "offline") this.courier.unreachable();
    if (status !== "online" || !this.#isOpen) return;
    // Another tab may have been awake while this one was not.
    this.#load().then(
      () => this.courier.reachable(),
      (thrown: unknown) => this.courier.failed(thrown),
    );
  }

  #stateNow(): SyncState {
    const { replica, refusals, cursor, open, done } = this.desk;
    return {
      ...this.courier.word.value,
      waiting: replica.waiting.value,
      rejected: refusals.live.value.length,
      open_conflicts: open.value,
      can_undo: done.value.length > 0,
      last_synced_at: cursor.value.synced_at,
    };
  }
}
