import type { StoreEvent } from "#contract/revenuecat";

/** Everybody whom an event names, by all their ids. */
export const idsOf = (event: StoreEvent): string[] => [
  ...new Set([...own(event), ...(event.transferred_from ?? []), ...(event.transferred_to ?? [])]),
];

/** The ids of the one customer whose purchase it tells of, the most telling first. */
const own = ({ app_user_id, aliases, original_app_user_id }: StoreEvent): string[] =>
  [app_user_id, ...(aliases ?? []), original_app_user_id].filter((id) => typeof id === "string");

/**
 * Who is who among the ids that events name. Ids that one event gives to one customer are the same
 * person. What follows depends on the events alone, not on the order in which they came.
 */
export class Customers {
  readonly #isUser: (id: string) => boolean;
  /** From each id to one that it is the same as; the smallest of all stands for itself. */
  readonly #same = new Map<string, string>();
  /** The user among the same ids, by the id that stands for them: the one named first. */
  readonly #users = new Map<string, string>();

  /** `events` in order. */
  constructor(events: StoreEvent[], isUser: (id: string) => boolean) {
    this.#isUser = isUser;
    const groups = events.flatMap((event) => [
      own(event),
      event.transferred_from ?? [],
      event.transferred_to ?? [],
    ]);
    for (const group of groups) for (const id of group) this.#join(group[0]!, id);
    for (const id of groups.flat().filter(isUser)) {
      const root = this.#root(id);
      if (!this.#users.has(root)) this.#users.set(root, id);
    }
  }

  /** Whose purchase an event tells of. */
  ownerOf(event: StoreEvent): string | undefined {
    return this.#personOf(own(event));
  }

  /** Between whom a transfer moves what was bought. */
  partiesOf({ transferred_from, transferred_to }: StoreEvent) {
    const from = new Set((transferred_from ?? []).map((id) => this.#personOf([id])));
    return { from: [...from].filter((id) => id !== undefined), to: this.#personOf(transferred_to) };
  }

  /** One of our users if any of the ids is theirs, or the same as theirs; else the customer's own id. */
  #personOf(ids: string[] | null | undefined): string | undefined {
    const user = ids?.find(this.#isUser);
    if (user !== undefined || !ids?.[0]) return user;
    const root = this.#root(ids[0]);
    return this.#users.get(root) ?? root;
  }

  #root(id: string): string {
    let root = id;
    while (this.#same.has(root)) root = this.#same.get(root)!;
    return root;
  }

  #join(a: string, b: string): void {
    const [first, second] = [this.#root(a), this.#root(b)].toSorted();
    if (first !== second) this.#same.set(second!, first!);
  }
}
