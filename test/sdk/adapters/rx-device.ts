import type { RxCollection, RxDatabase } from "rxdb/plugins/core";
import { addRxPlugin, createRxDatabase } from "rxdb/plugins/core";
import { disableWarnings, RxDBDevModePlugin } from "rxdb/plugins/dev-mode";
import { replicateRxCollection, type RxReplicationState } from "rxdb/plugins/replication";
import { getLocalStorageMock, getRxStorageLocalstorage } from "rxdb/plugins/storage-localstorage";
import { wrappedValidateAjvStorage } from "rxdb/plugins/validate-ajv";
import { onTestFinished } from "vitest";

import { memoryStorage, Sideline } from "#sdk/index";
import { type Checkpoint, type Rejected, RxTracker } from "#sdk/rxdb";
import type { Foreign, Mechanism } from "#test/sdk/adapters/converge";
import { codeFor } from "#test/sdk/sign-in";
import { until } from "#test/sdk/until";
import { Wire } from "#test/sdk/wire";

// RxDB checks itself and every document that is written.
disableWarnings();
addRxPlugin(RxDBDevModePlugin);

/** What the app knows of a day's mechanism. The server has `reflection` as well. */
type Day = Mechanism & { id: string; sideline?: string };

const schema = {
  version: 0,
  primaryKey: "id",
  type: "object",
  properties: {
    id: { type: "string", maxLength: 128 },
    date: { type: "string" },
    text: { type: "string" },
    rating: { type: "integer" },
    sideline: { type: "string" },
  },
  required: ["id", "date", "text"],
  additionalProperties: false,
} as const;

type Given = {
  phone: string;
  allowMassDelete?: boolean;
  pages?: number;
};

/** A device whose rows lie in RxDB, on a disk that outlives the app. */
export class RxDevice implements Foreign {
  readonly wire = new Wire();
  /** So many more pulls get through. */
  pages: number;
  readonly rejected: Rejected[] = [];
  readonly url: string;
  readonly storage = memoryStorage();
  readonly #disk = getLocalStorageMock();
  readonly #name = `tracker-${crypto.randomUUID()}`;
  readonly #given: Given;
  client!: Sideline;
  rows!: RxCollection<Day>;
  replication!: RxReplicationState<Day, Checkpoint>;
  #database!: RxDatabase;
  #tracker!: RxTracker;

  private constructor(url: string, given: Given) {
    this.url = url;
    this.#given = given;
    this.pages = given.pages ?? Infinity;
  }

  static async of(url: string, given: Given): Promise<RxDevice> {
    const device = new RxDevice(url, given);
    onTestFinished(() => device.stop());
    await device.start();
    await device.signIn(given.phone);
    if (given.pages === undefined) await device.replication.awaitInitialReplication();
    return device;
  }

  async start(): Promise<void> {
    const send: typeof fetch = (input, init) => {
      const request = new Request(input, init);
      const isPull = request.url.endsWith("/sync/pull");
      if (isPull && this.pages-- <= 0) throw new TypeError("The network is down");
      return this.wire.fetch(request);
    };
    this.client = new Sideline({ url: this.url, storage: this.storage, fetch: send });
    this.#database = await createRxDatabase({
      name: this.#name,
      storage: wrappedValidateAjvStorage({
        storage: getRxStorageLocalstorage({ localStorage: this.#disk }),
      }),
      multiInstance: false,
    });
    const { mechanism } = await this.#database.addCollections({ mechanism: { schema } });
    this.rows = mechanism as RxCollection<Day>;
    this.#tracker = new RxTracker(this.client, {
      replicateRxCollection,
      onRejected: (rejected) => this.rejected.push(rejected),
      ...this.#given,
    });
    this.replication = this.#tracker.replicate(this.rows, "mechanism", { retryTime: 50 });
  }

  /** One more collection, of another kind of row. */
  async alsoReplicate(entity: "top3"): Promise<RxCollection> {
    const found = await this.#database.addCollections({ [entity]: { schema } });
    const collection = found[entity] as RxCollection;
    await this.#tracker.replicate(collection, entity).awaitInitialReplication();
    return collection;
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

  async stop(): Promise<void> {
    this.client.close();
    if (!this.#database.closed) await this.#database.close();
  }

  /** The app is killed and started again, on what it had stored. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async put(id: string, row: Mechanism): Promise<void> {
    await this.rows.incrementalUpsert({ id, ...row });
  }

  async patch(id: string, fields: Partial<Mechanism>): Promise<void> {
    await (await this.rows.findOne(id).exec(true)).incrementalPatch(fields);
  }

  async remove(id: string): Promise<void> {
    await (await this.rows.findOne(id).exec(true)).incrementalRemove();
  }

  async inStep(): Promise<void> {
    await this.replication.awaitInSync();
    // What became of one's own edits is fetched without haste.
    this.replication.reSync();
    await this.replication.awaitInSync();
  }

  /** Every row that it shows, by id, without what is the adapter's own. */
  async shown(): Promise<Record<string, object>> {
    const documents = await this.rows.find().exec();
    return Object.fromEntries(
      documents.map((document): [string, object] => {
        const { id, sideline: _, ...row } = document.toMutableJSON();
        return [id, row];
      }),
    );
  }
}
