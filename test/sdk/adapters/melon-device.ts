import { appSchema, Database, Model, tableSchema } from "@nozbe/watermelondb";
import LokiJSAdapter from "@nozbe/watermelondb/adapters/lokijs/index.js";
import { synchronize } from "@nozbe/watermelondb/sync/index.js";
import { onTestFinished } from "vitest";

import { memoryStorage, Sideline } from "#sdk/index";
import { type Rejected, type TableOf, WatermelonTracker } from "#sdk/watermelondb";
import type { Entity } from "#sdk/sync";
import type { Foreign, Mechanism } from "#test/sdk/adapters/converge";
import { codeFor } from "#test/sdk/sign-in";
import { until } from "#test/sdk/until";
import { Wire } from "#test/sdk/wire";

/** What the app knows of a day's mechanism. The server has `reflection` as well. */
class Day extends Model {
  static override table = "days";
}
/** Meals, with their foods as JSON. */
class Meal extends Model {
  static override table = "meals";
}
/** Settings, whole as JSON. */
class Setting extends Model {
  static override table = "settings";
}

const MODELS = [Day, Meal, Setting];

const optional = { isOptional: true } as const;
const schema = appSchema({
  version: 1,
  tables: [
    tableSchema({
      name: "days",
      columns: [
        { name: "date", type: "string" },
        { name: "text", type: "string" },
        { name: "rating", type: "number", ...optional },
      ],
    }),
    tableSchema({
      name: "meals",
      columns: [
        { name: "name", type: "string" },
        { name: "foods", type: "string", ...optional },
        { name: "calories", type: "number", ...optional },
      ],
    }),
    tableSchema({ name: "settings", columns: [{ name: "row", type: "string" }] }),
  ],
});

const TABLES: { [table: string]: Entity | TableOf } = {
  days: "mechanism",
  meals: { entity: "meals", json: ["foods"] },
  settings: { entity: "settings", payload: "row" },
};

type Given = { phone: string; allowMassDelete?: boolean };

/** A device whose rows lie in WatermelonDB, on a disk that outlives the app. */
export class MelonDevice implements Foreign {
  readonly wire = new Wire();
  readonly rejected: Rejected[] = [];
  readonly errors: unknown[] = [];
  readonly url: string;
  readonly storage = memoryStorage();
  readonly #given: Given;
  client!: Sideline;
  tracker!: WatermelonTracker;
  database = new Database({
    adapter: new LokiJSAdapter({
      dbName: `tracker-${crypto.randomUUID()}`,
      schema,
      useWebWorker: false,
      useIncrementalIndexedDB: true,
    }),
    modelClasses: MODELS,
  });
  #end = () => {};

  private constructor(url: string, given: Given) {
    this.url = url;
    this.#given = given;
  }

  static async of(url: string, given: Given): Promise<MelonDevice> {
    const device = new MelonDevice(url, given);
    onTestFinished(() => device.stop());
    device.#start();
    await device.signIn(given.phone);
    await device.tracker.sync();
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
    await this.write("days", id, { rating: null, ...row });
  }

  async patch(id: string, fields: Partial<Mechanism>): Promise<void> {
    await this.write("days", id, fields);
  }

  /** Makes a record, or changes it where it is there. */
  async write(table: string, id: string, fields: object): Promise<void> {
    const set = (record: Model) => {
      for (const [name, value] of Object.entries(fields)) record["_setRaw"](name, value);
    };
    await this.database.write(async () => {
      const collection = this.database.get(table);
      const { adapter } = this.database;
      const isDeleted = (await adapter.getDeletedRecords(table)).includes(id);
      // WatermelonDB keeps the id until the deletion is sent, unless one takes it back.
      if (isDeleted) await adapter.destroyDeletedRecords(table, [id]);
      const known = isDeleted ? undefined : await collection.find(id).catch(() => undefined);
      if (known) return known.update(set);
      return collection.create((record) => {
        record["_raw"].id = id;
        set(record);
      });
    });
  }

  async remove(id: string): Promise<void> {
    await this.database.write(async () => {
      const record = await this.database.get("days").find(id);
      await record.markAsDeleted();
    });
  }

  async stop(): Promise<void> {
    this.#end();
    this.client.close();
  }

  async restart(): Promise<void> {
    await this.stop();
    const { underlyingAdapter } = await this.database.adapter.testClone({});
    this.database = new Database({ adapter: underlyingAdapter, modelClasses: MODELS });
    this.#start();
  }

  /** Everything is sent and fetched, now. */
  async inStep(): Promise<void> {
    await until(this.client.session.state, ({ status }) => status !== "loading");
    await this.tracker.sync();
    // What became of one's own edits comes with the next one.
    await this.tracker.sync();
  }

  async shown(): Promise<Record<string, object>> {
    return this.records("days");
  }

  /** Every record of a table by id: its columns that hold something. */
  async records(table: string): Promise<Record<string, object>> {
    const records = await this.database.get(table).query().fetch();
    return Object.fromEntries(
      records.map((record): [string, object] => {
        const { id, _status, _changed, ...columns } = record["_raw"];
        const held = Object.entries(columns).filter(([, value]) => value !== null);
        return [id, Object.fromEntries(held)];
      }),
    );
  }

  #start(): void {
    const send: typeof fetch = (input, init) => this.wire.fetch(input, init);
    this.client = new Sideline({ url: this.url, storage: this.storage, fetch: send });
    this.tracker = new WatermelonTracker(this.client, {
      database: this.database,
      synchronize,
      tables: TABLES,
      onRejected: (rejected) => this.rejected.push(rejected),
      ...this.#given,
    });
    this.#end = this.tracker.start({ onError: (thrown) => this.errors.push(thrown) });
  }
}
