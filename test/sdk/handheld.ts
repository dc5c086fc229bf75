import { expect, onTestFinished } from "vitest";

import { ENTITY_NAMES } from "#contract/tracker";
import { memoryStorage, Sideline, type Storage } from "#sdk/index";
import { type Entity, type Payload, Tracker } from "#sdk/sync";
import { codeFor, newPhone } from "#test/sdk/sign-in";
import { until } from "#test/sdk/until";
import { Wire } from "#test/sdk/wire";

type Given = { phone?: string; storage?: Storage; skew?: number; deviceName?: string };
export type Rows = Record<string, Payload>;

/** A device with somebody's tracker on it. */
export class Handheld {
  readonly wire = new Wire();
  readonly url: string;
  readonly phone: string;
  readonly storage: Storage;
  /** Milliseconds that its clock is ahead. */
  readonly skew: number;
  readonly #named: { deviceName?: string };
  client: Sideline;
  tracker: Tracker;

  private constructor(url: string, given: Given) {
    const { phone = newPhone(), storage, skew = 0, deviceName } = given;
    this.#named = deviceName === undefined ? {} : { deviceName };
    this.url = url;
    this.phone = phone;
    this.storage = storage ?? memoryStorage();
    this.skew = skew;
    [this.client, this.tracker] = this.#start(this.storage);
  }

  static async of(url: string, given: Given = {}): Promise<Handheld> {
    const device = new Handheld(url, given);
    onTestFinished(() => device.client.close());
    await device.signIn();
    return device;
  }

  /** One more device of the same user. */
  another(given: Given = {}): Promise<Handheld> {
    return Handheld.of(this.url, { ...given, phone: this.phone });
  }

  async signIn(): Promise<void> {
    const { session } = this.client;
    await until(session.state, ({ status }) => status !== "loading");
    if (session.state.value.status === "signed-out") {
      await session.requestCode(this.phone);
      await session.signIn(this.phone, await codeFor(this.url, this.phone));
    }
    await until(this.client.connection.state, ({ status }) => status === "online");
    await this.tracker.syncNow();
  }

  /** The app is killed and started again, on what it had stored. */
  restart(storage = this.storage): void {
    this.client.close();
    [this.client, this.tracker] = this.#start(storage);
  }

  offline(): void {
    this.wire.isCut = true;
  }

  async back(): Promise<void> {
    this.wire.isCut = false;
    await this.tracker.syncNow();
  }

  rows(entity: Entity): Rows {
    return Object.fromEntries(this.tracker.rows(entity).value);
  }

  /** Every row that it shows, as `<entity>/<id>`. */
  all(): Rows {
    return named(
      ENTITY_NAMES.flatMap((entity) =>
        [...this.tracker.rows(entity).value].map(([id, row]): [string, Payload] => [
          `${entity}/${id}`,
          row,
        ]),
      ),
    );
  }

  /** Every row that a new device would be given. */
  async fresh(): Promise<Rows> {
    const body = { client_version: 0, schema_version: 2 };
    const { changes } = await this.client.rest.POST("/api/v1/sync/pull", { body });
    return named(
      changes.flatMap(({ entity, entity_id, payload }): [string, Payload][] =>
        payload ? [[`${entity}/${entity_id}`, payload]] : [],
      ),
    );
  }

  async shows(entity: Entity, rows: Rows): Promise<void> {
    const live = this.tracker.rows(entity);
    const wanted = JSON.stringify(named(Object.entries(rows)));
    await until(live, (now) => JSON.stringify(named([...now])) === wanted);
  }

  /** It has sent what it had to, and shows what a new device would. */
  async agrees(): Promise<void> {
    await this.tracker.syncNow();
    expect(this.tracker.state.value).toMatchObject({ waiting: 0 });
    expect(this.all()).toEqual(await this.fresh());
  }

  #start(storage: Storage): [Sideline, Tracker] {
    const send: typeof fetch = (input, init) => this.wire.fetch(input, init);
    const client = new Sideline({ url: this.url, storage, fetch: send, ...this.#named });
    return [client, new Tracker(client, { now: () => Date.now() + this.skew })];
  }
}

/** In the order of their names, fields as well. */
const named = (rows: [string, Payload][]): Rows =>
  Object.fromEntries(
    rows
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, row]) => [
        name,
        Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      ]),
  );
