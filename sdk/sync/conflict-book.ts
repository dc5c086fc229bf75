import { newId } from "#sdk/new-id";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { Desk } from "#sdk/sync/desk";
import type { Payload } from "#sdk/sync/entity";
import { type Conflict, CONFLICTS, OPEN, rowName } from "#sdk/sync/kept";
import { Single } from "#sdk/sync/single";

const PER_PAGE = 100;
/** How often a decision is told to a server that does not answer. */
const MAX_TRIES = 3;

/** What the user should look at: rows that two devices made different things of at once. */
export class ConflictBook {
  readonly live: Single<Conflict[]>;
  readonly #desk: Desk;
  /** Something about one of them has changed. */
  #isOld = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.live = new Single<Conflict[]>(desk.store, CONFLICTS, []);
  }

  get isStale(): boolean {
    return this.#isOld || this.#desk.open.value !== this.live.value.length;
  }

  /** The server says that there are as many. */
  heard(open: number): void {
    this.#isOld ||= open !== this.live.value.length;
  }

  /** These rows have changed. */
  touched(rows: { entity: string; entity_id: string }[]): void {
    const changed = new Set(rows.map(({ entity, entity_id }) => rowName(entity, entity_id)));
    this.#isOld ||= this.live.value.some(({ entity, entity_id }) =>
      changed.has(rowName(entity, entity_id)),
    );
  }

  async refresh(): Promise<void> {
    this.#isOld = false;
    const open: Conflict[] = [];
    try {
      for (let cursor: string | null | undefined; cursor !== null;) {
        const query = { limit: PER_PAGE, ...(cursor !== undefined && { cursor }) };
        const page = await this.#desk.rest.GET("/api/v1/sync/conflicts", { params: { query } });
        open.push(...page.conflicts);
        cursor = page.next_cursor;
      }
    } catch (thrown) {
      this.#isOld = true;
      throw thrown;
    }
    await this.#keep(() => open);
  }

  /** Decides one. The same decision may be made twice. */
  async resolve(id: string, choice: Choice, payload?: Payload): Promise<void> {
    const body = {
      choice,
      ...(payload && { payload }),
      mutation_id: newId(),
      device_id: this.#desk.device.value.id,
    };
    const params = { path: { id } };
    const { POST } = this.#desk.rest;
    try {
      await insisting(() => POST("/api/v1/sync/conflicts/{id}/resolve", { params, body }));
    } catch (thrown) {
      // Another device may have been faster.
      this.#isOld = true;
      throw thrown;
    }
    await this.#keep((open) => open.filter((conflict) => conflict.id !== id));
  }

  /** Decides all that are open alike. */
  async resolveAll(strategy: "winner" | "loser"): Promise<void> {
    const body = { strategy, device_id: this.#desk.device.value.id };
    await insisting(() => this.#desk.rest.POST("/api/v1/sync/conflicts/resolve-all", { body }));
    await this.#keep(() => []);
  }

  #keep(change: (open: Conflict[]) => Conflict[]): Promise<void> {
    return this.#desk.store.change([CONFLICTS], (page) => {
      const open = change(page.get(CONFLICTS) ?? []);
      page.set(CONFLICTS, open);
      page.set(OPEN, open.length);
    });
  }
}

export type Choice = "winner" | "loser" | "merged";

/** Once more where nobody knows whether it was done: doing it twice is doing it once. */
async function insisting<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (thrown) {
      const mayHelp = thrown instanceof SidelineError && thrown.retryable && thrown.status === 0;
      if (!mayHelp || tries >= MAX_TRIES) throw thrown;
    }
  }
}
