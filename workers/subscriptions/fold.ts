import type { StoreEvent } from "#contract/revenuecat";
import { Customers } from "#workers/subscriptions/customers";
import { foldPurchase } from "#workers/subscriptions/fold-purchase";
import type { Held } from "#workers/subscriptions/held";

/** What everybody holds, and by which event. */
export type Folded = { holdings: Map<string, Held[]>; holders: Map<string, string> };

/** Each one's purchases, as the events that tell of them, by their original transaction. */
type Ledger = Map<string, Map<string, StoreEvent[]>>;

/**
 * What customers hold, from all that the stores ever told of them. The order in which events came
 * plays no part, nor does how often: they count in the order of their own time and id. A transfer
 * moves what the old owner holds at its time to the new one, with its whole past.
 */
export function fold(events: StoreEvent[], isUser: (id: string) => boolean): Folded {
  const ordered = [...new Map(events.map((event) => [event.id, event])).values()].toSorted(inOrder);
  const customers = new Customers(ordered, isUser);
  const ledger: Ledger = new Map();
  for (const event of ordered) {
    if (event.type === "TRANSFER") transfer(ledger, customers.partiesOf(event), event);
    else enter(ledger, customers.ownerOf(event), event);
  }
  return { holdings: holdingsIn(ledger), holders: holdersIn(ledger) };
}

const inOrder = (a: StoreEvent, b: StoreEvent): number =>
  a.event_timestamp_ms - b.event_timestamp_ms || (a.id < b.id ? -1 : 1);

function enter(ledger: Ledger, owner: string | undefined, event: StoreEvent): void {
  if (owner === undefined) return;
  const key = event.original_transaction_id || event.transaction_id || `event:${event.id}`;
  const purchases = shelfOf(ledger, owner);
  purchases.set(key, [...(purchases.get(key) ?? []), event]);
}

function transfer(
  ledger: Ledger,
  { from, to }: ReturnType<Customers["partiesOf"]>,
  event: StoreEvent,
): void {
  if (to === undefined) return;
  const target = shelfOf(ledger, to);
  for (const owner of from.filter((id) => id !== to)) {
    for (const [key, moved] of shelfOf(ledger, owner)) {
      target.set(key, [...(target.get(key) ?? []), ...moved].toSorted(inOrder));
    }
    ledger.delete(owner);
  }
  target.set(`event:${event.id}`, [event]);
}

function shelfOf(ledger: Ledger, owner: string): Map<string, StoreEvent[]> {
  const shelf = ledger.get(owner) ?? new Map<string, StoreEvent[]>();
  ledger.set(owner, shelf);
  return shelf;
}

const holdingsIn = (ledger: Ledger): Folded["holdings"] =>
  new Map(
    [...ledger].map(([owner, purchases]) => [
      owner,
      [...purchases].flatMap(([key, events]) => foldPurchase(key, events) ?? []),
    ]),
  );

const holdersIn = (ledger: Ledger): Folded["holders"] =>
  new Map(
    [...ledger].flatMap(([owner, purchases]) =>
      [...purchases.values()].flat().map(({ id }): [string, string] => [id, owner]),
    ),
  );
