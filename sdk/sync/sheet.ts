import { newId } from "#sdk/new-id";
import { SidelineError } from "#sdk/rest/sideline-error";
import { withFields } from "#sdk/sync/change";
import type { Desk } from "#sdk/sync/desk";
import { type Draft, draftOf } from "#sdk/sync/draft";
import type { Edits } from "#sdk/sync/edits";
import type { Entity, FieldsOf, Payload, PayloadOf } from "#sdk/sync/entity";
import { rowName, type Seen } from "#sdk/sync/kept";

/** How edits belong together, and what their maker had before them, where that was earlier. */
export type SheetTerms = { isGroup?: boolean; seen?: Seen | undefined };

/** Edits that are made together, on the rows as their maker sees them now. */
export class Sheet implements Edits {
  readonly drafts: Draft[] = [];
  readonly #desk: Desk;
  readonly #group: { group_id?: string };
  readonly #seen: Seen | undefined;
  /** Rows that it has changed. */
  readonly #rows = new Map<string, Payload | undefined>();

  constructor(desk: Desk, { isGroup = false, seen }: SheetTerms = {}) {
    this.#desk = desk;
    this.#seen = seen;
    this.#group = isGroup ? { group_id: newId() } : {};
  }

  put<E extends Entity>(entity: E, id: string, payload: PayloadOf<E>): void {
    this.write(entity, id, payload);
  }

  patch<E extends Entity>(entity: E, id: string, fields: FieldsOf<E>): void {
    const row = this.row(entity, id);
    if (!row) throw SidelineError.refused("NOT_FOUND", "There is no such row");
    this.write(entity, id, entity === "settings" ? { ...row, ...fields } : withFields(row, fields));
  }

  remove(entity: Entity, id: string): void {
    this.write(entity, id, null);
  }

  row(entity: string, id: string): Payload | undefined {
    const name = rowName(entity, id);
    return this.#rows.has(name) ? this.#rows.get(name) : this.#desk.replica.row(entity, id);
  }

  write(entity: string, id: string, wanted: Payload | null): void {
    const before = this.row(entity, id);
    const action = {
      base_version: this.#seenAt(before),
      client_timestamp: this.#desk.now(),
      ...this.#group,
    };
    const draft = draftOf({ entity, entity_id: id }, before, wanted, action);
    if (!draft) return;
    this.drafts.push(draft);
    this.#rows.set(rowName(entity, id), draft.edit.row ?? undefined);
  }

  /** Of a row that is not here in the midst of a bootstrap nothing can be said but that. */
  #seenAt(row: Payload | undefined): number {
    const { version, epoch, bootstrap_from } = this.#desk.cursor.value;
    if (!row && bootstrap_from !== undefined) return 0;
    if (!this.#seen) return version;
    // Of another life of the stream nothing was seen.
    return this.#seen.epoch === epoch ? Math.min(version, this.#seen.version) : 0;
  }
}
