import { createStore, type Store } from "tinybase";
import { createCustomPersister, type Persister } from "tinybase/persisters";
import { onTestFinished } from "vitest";

import { memoryStorage, Sideline } from "#sdk/index";
import { type Entity, Tracker } from "#sdk/sync";
import { createTrackerPersister } from "#sdk/tinybase";
import type { Foreign, Mechanism } from "#test/sdk/adapters/converge";
import { codeFor } from "#test/sdk/sign-in";
import { until } from "#test/sdk/until";
import { Wire } from "#test/sdk/wire";

type Given = { phone?: string; entities?: Entity[] };

/** A device whose rows are shown in a TinyBase store, which forgets when the app ends. */
export class TinyDevice implements Foreign {
  readonly wire = new Wire();
  readonly errors: unknown[] = [];
  readonly url: string;
  readonly storage = memoryStorage();
  readonly #given: Given;
  client!: Sideline;
  tracker!: Tracker;
  store!: Store;
  persister!: Persister;

  private constructor(url: string, given: Given) {
    this.url = url;
    this.#given = given;
  }

  static async of(url: string, given: Given & { phone: string }): Promise<TinyDevice> {
    const device = TinyDevice.new(url, given);
    await device.signIn(given.phone);
    await device.persister.startAutoPersisting();
    return device;
  }

  /** Nobody is signed in, and nothing persisted. */
  static new(url: string, given: Given = {}): TinyDevice {
    const device = new TinyDevice(url, given);
    onTestFinished(() => device.stop());
    device.#start();
    return device;
  }

  async signIn(phone: string): Promise<void> {
    const { session } = this.client;
    await until(session.state, ({ status }) => status !== "loading");
    if (session.state.value.status !== "signed-in") {
      await session.requestCode(phone);
      await session.signIn(phone, await codeFor(this.url, phone));
    }
    await until(this.client.connection.state, ({ status }) => status === "online");
  }

  async put(id: string, row: Mechanism): Promise<void> {
    this.store.setRow("mechanism", id, row);
  }

  async patch(id: string, fields: Partial<Mechanism>): Promise<void> {
    this.store.setPartialRow("mechanism", id, fields);
  }

  async remove(id: string): Promise<void> {
    this.store.delRow("mechanism", id);
  }

  async stop(): Promise<void> {
    await this.persister.destroy();
    this.client.close();
  }

  async restart(): Promise<void> {
    await this.stop();
    this.#start();
    await this.persister.startAutoPersisting();
  }

  async inStep(): Promise<void> {
    await this.persister.schedule();
    await this.tracker.syncNow();
  }

  async shown(): Promise<Record<string, object>> {
    const rows = Object.entries(this.store.getTable("mechanism"));
    return Object.fromEntries(rows.map(([id, { reflection: _, ...row }]) => [id, row]));
  }

  #start(): void {
    const send: typeof fetch = (input, init) => this.wire.fetch(input, init);
    this.client = new Sideline({ url: this.url, storage: this.storage, fetch: send });
    this.tracker = Tracker.of(this.client);
    this.store = createStore();
    this.persister = createTrackerPersister(this.store, this.client, {
      createCustomPersister,
      onIgnoredError: (thrown) => this.errors.push(thrown),
      ...this.#given,
    });
  }
}
