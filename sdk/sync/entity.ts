import type { components } from "#sdk/generated/rest";

type Rows = components["schemas"]["TrackerRows"];

/** The kinds of rows that the tracker has. */
export type Entity = keyof Rows;

/** What a row of this kind holds. */
export type PayloadOf<E extends Entity> = Rows[E];

/** The fields of a row that change; null takes one away. A setting's value may be null itself. */
export type FieldsOf<E extends Entity> = {
  [F in keyof Rows[E]]?: Rows[E][F] | (E extends "settings" ? never : null);
};

/** A row of whatever kind. */
export type Payload = Readonly<Record<string, unknown>>;
