import type { Person } from "#bench/people";
import { newId } from "#sdk/new-id";

export type Mutation = Record<string, unknown> & { payload: object };

/** A device of one user, which knows what it costs to sync. */
export class Tracker {
  readonly #url: string;
  readonly #person: Person;
  readonly #device: string;

  constructor(url: string, person: Person, device = "bench") {
    this.#url = url;
    this.#person = person;
    this.#device = device;
  }

  get userId(): string {
    return this.#person.user_id;
  }

  /** The answer as text: taking it apart is not what is measured. */
  async push(mutations: Mutation[], client_version = 0): Promise<string> {
    const asked = { device_id: this.#device, schema_version: 2, client_version, mutations };
    return this.#post("push", asked);
  }

  async pull(client_version: number, more: object = {}): Promise<string> {
    return this.#post("pull", { client_version, schema_version: 2, ...more });
  }

  async #post(verb: string, body: object): Promise<string> {
    const response = await fetch(`${this.#url}/api/v1/sync/${verb}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${this.#person.token}`,
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`Refused: ${text}`);
    return text;
  }
}

let made = 0;

/** A line of a log as people keep one: some 150 bytes of payload. */
export function logLine(n: number, more: object = {}, base_version?: number): Mutation {
  made++;
  return {
    id: newId(),
    entity: "supplement_log",
    entity_id: `2026-11-21:item-${n}`,
    op: "upsert",
    payload: {
      date: "2026-11-21",
      item_id: `item-${n}`,
      taken: made % 2 === 0,
      at: new Date(1_763_700_000_000 + made).toISOString(),
      dose: made,
      note: "with breakfast, after the run",
      ...more,
    },
    ...(base_version !== undefined && { base_version }),
  };
}

export const logLines = (count: number, from = 0): Mutation[] =>
  Array.from({ length: count }, (_, i) => logLine(from + i));

/** The numbers of an answer without parsing its rows. */
export const numberIn = (text: string, name: string): number =>
  Number(new RegExp(`"${name}":(\\d+)`).exec(text.slice(-1000))?.[1]);
