import { type Live, LiveValue } from "#sdk/live";
import { type Edit, REFUSED, type Refused } from "#sdk/sync/kept";
import type { Rejected } from "#sdk/sync/rejected";
import type { SharedStore } from "#sdk/storage/shared-store";

/** Edits that the server refused, in memory, until somebody has dealt with them. */
export class Refusals {
  readonly #store: SharedStore;
  readonly #refused = new Map<string, Refused>();
  readonly #live = new LiveValue<readonly Rejected[]>([]);

  constructor(store: SharedStore) {
    this.#store = store;
    store.watch(REFUSED, (values) => this.#adopt(values));
  }

  get live(): Live<readonly Rejected[]> {
    return this.#live;
  }

  get(id: string): Refused | undefined {
    return this.#refused.get(id);
  }

  load(): Promise<void> {
    return this.#store.read(REFUSED, (entries) => {
      this.#refused.clear();
      this.#adopt(new Map(entries))();
    });
  }

  clear(): void {
    this.#refused.clear();
    this.#show();
  }

  #adopt(values: Map<string, Refused | undefined>): () => void {
    for (const [id, refused] of values) {
      if (refused) this.#refused.set(id, refused);
      else this.#refused.delete(id);
    }
    return () => this.#show();
  }

  #show(): void {
    const all = [...this.#refused.values()].map(shown);
    this.#live.set(all.toSorted((a, b) => a.edited_at - b.edited_at));
  }
}

const shown = ({ edit, refusal }: Refused): Rejected => {
  const { id, entity, entity_id, op } = edit.mutation;
  return { id, entity, entity_id, op, payload: edit.row, ...refusal, edited_at: editedAt(edit) };
};

const editedAt = ({ mutation }: Edit): number => Number(mutation.client_timestamp ?? 0);
