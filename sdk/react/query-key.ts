import type { Sideline } from "#sdk/sideline";

const numbers = new WeakMap<Sideline, number>();
let clients = 0;

/** An app may have several clients, for several accounts; their values are not each other's. */
export function numberOf(client: Sideline): number {
  const number = numbers.get(client) ?? ++clients;
  numbers.set(client, number);
  return number;
}

/** Of everything that hooks have read over REST for a client. */
export const restKey = (client: Sideline) => ["sideline", numberOf(client), "rest"] as const;
