import type { Entity, FieldsOf, PayloadOf } from "#sdk/sync/entity";

/** The edits of a batch. They are made all together when the batch ends. */
export interface Edits {
  /** Makes the row this, whole. */
  put<E extends Entity>(entity: E, id: string, payload: PayloadOf<E>): void;
  /** Changes these fields of the row; null takes one away. */
  patch<E extends Entity>(entity: E, id: string, fields: FieldsOf<E>): void;
  remove(entity: Entity, id: string): void;
}
