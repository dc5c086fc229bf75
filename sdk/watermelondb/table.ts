import type { DirtyRaw, TableSchema } from "@nozbe/watermelondb";

import type { Change } from "#sdk/sync/change";
import type { Entity, Payload } from "#sdk/sync/entity";

/** How an entity's rows lie in a table. */
export type TableOf = {
  entity: Entity;
  /** Columns of text that hold a field as JSON: lists, and settings' values. */
  json?: string[];
  /** A column of text that holds the whole row as JSON. Others are copies of fields, to query by. */
  payload?: string;
};

/** Columns that WatermelonDB fills by itself. */
const OWN = new Set(["id", "_status", "_changed", "created_at", "updated_at"]);

/** Rows as the records of a table, and edits of records as changes of rows. */
export class Table {
  readonly name: string;
  readonly entity: Entity;
  readonly #payload: string | undefined;
  readonly #json: Set<string>;
  readonly #fields: string[];

  constructor({ name, columnArray }: TableSchema, { entity, json = [], payload }: TableOf) {
    const columns = columnArray.map((column) => column.name);
    for (const named of [...json, ...(payload === undefined ? [] : [payload])]) {
      if (!columns.includes(named)) throw new Error(`The table ${name} has no column ${named}`);
    }
    this.name = name;
    this.entity = entity;
    this.#payload = payload;
    this.#json = new Set(json);
    this.#fields = columns.filter((column) => !OWN.has(column) && column !== payload);
  }

  /** The record of a row. Fields that have no column stay on the server. */
  recordOf(id: string, row: Payload): DirtyRaw {
    const fields = this.#fields.map((name): [string, unknown] => [
      name,
      this.#stored(name, row[name]),
    ]);
    const whole = this.#payload === undefined ? {} : { [this.#payload]: JSON.stringify(row) };
    return { ...Object.fromEntries(fields), ...whole, id };
  }

  /** The row that a record stands for. */
  rowOf(record: DirtyRaw): Payload {
    if (this.#payload !== undefined) return Object(parsed(record[this.#payload]));
    const fields = this.#fields.map((name): [string, unknown] => [name, this.#read(name, record)]);
    return Object.fromEntries(fields.filter(([, value]) => value !== null));
  }

  /** What was edited in a record; undefined where it is nothing of the row's. */
  changeOf(record: DirtyRaw): Change | undefined {
    const isNew = record["_status"] === "created";
    const changed = String(record["_changed"] ?? "").split(",");
    if (this.#payload !== undefined) {
      const isEdited = isNew || changed.includes(this.#payload);
      return isEdited ? { op: "upsert", payload: this.rowOf(record) } : undefined;
    }
    if (isNew) return { op: "upsert", payload: this.rowOf(record) };
    const names = this.#fields.filter((name) => changed.includes(name));
    const fields = names.map((name): [string, unknown] => [name, this.#read(name, record)]);
    return fields.length > 0 ? { op: "upsert", patch: Object.fromEntries(fields) } : undefined;
  }

  #stored(name: string, value: unknown): unknown {
    return this.#json.has(name) && value !== undefined ? JSON.stringify(value) : (value ?? null);
  }

  /** Null where there is no such field. */
  #read(name: string, record: DirtyRaw): unknown {
    const value: unknown = record[name] ?? null;
    return this.#json.has(name) && typeof value === "string" ? parsed(value) : value;
  }
}

/** What is no JSON is for the server to refuse. */
function parsed(text: unknown): unknown {
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
