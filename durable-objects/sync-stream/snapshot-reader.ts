import { createHash } from "node:crypto";

import type { z } from "zod";

import type { Detail } from "#contract/envelope";
import { GivenHead, type SnapshotHead, SnapshotRow } from "#contract/sync-transfer";
import { type EntityName, SCHEMA } from "#contract/tracker";
import { checkPayload } from "#durable-objects/sync-stream/check-payload";
import { SnapshotText } from "#durable-objects/sync-stream/snapshot-text";
import type { Wanted } from "#durable-objects/sync-stream/write-rows";
import { canonicalJson } from "#lib/canonical";
import { AppError, detailsOf, fieldError } from "#lib/errors";

const MOST_DETAILS = 20;

/** Checks a snapshot row by row, in the order in which its document has them. */
export class SnapshotReader {
  readonly #head: SnapshotHead;
  readonly #text: SnapshotText;
  readonly #hash = createHash("sha256").update("{");
  readonly #details: Detail[] = [];
  /** The kind whose rows come, how many came, and under which ids. */
  #entity: EntityName | undefined;
  #index = 0;
  readonly #ids = new Set<string>();

  /** Throws VALIDATION_ERROR for what is no head, or one of a later release. */
  constructor(given: unknown) {
    const { success, data, error } = GivenHead.safeParse(given);
    if (!success) throw unfit("snapshot", error);
    if (data.schema_version > SCHEMA.latest) {
      throw fieldError("snapshot.schema_version", "is newer than this server");
    }
    const { checksum: _, ...about } = data;
    this.#head = data;
    this.#text = new SnapshotText(about);
    this.#hash.update(this.#text.begin());
  }

  /** A kind of which there are no rows. */
  none(entity: EntityName): void {
    this.#turnTo(entity);
    this.#hash.update(this.#text.open(entity));
  }

  /** A row as the latest schema has it. What is wrong with a payload is told in the end. */
  take(entity: EntityName, given: unknown): Wanted | undefined {
    this.#turnTo(entity);
    const path = `snapshot.entities.${entity}.${this.#index++}`;
    const { success, data, error } = SnapshotRow.safeParse(given);
    if (!success) throw unfit(path, error);
    const { id: entity_id, payload } = data;
    const text = canonicalJson(payload);
    this.#hash.update(this.#text.row(entity, entity_id, text));
    if (this.#ids.has(entity_id)) this.#fault([{ path, message: "has the id of another row" }]);
    this.#ids.add(entity_id);
    const row = { entity, entity_id };
    const checked = checkPayload(row, payload, this.#head.schema_version, text);
    if (checked.ok) return { ...row, payload: checked.payload };
    this.#fault(
      under(path, checked.fields ?? [{ path: "payload", message: "holds at most 64 KB" }]),
    );
    return undefined;
  }

  /** Throws CHECKSUM_MISMATCH, and VALIDATION_ERROR where any row was not as it should be. */
  end(): void {
    const checksum = this.#hash.update(this.#text.end()).digest("hex");
    if (checksum !== this.#head.checksum) throw new AppError("CHECKSUM_MISMATCH");
    if (this.#details.length > 0) throw failed(this.#details.slice(0, MOST_DETAILS));
  }

  #turnTo(entity: EntityName): void {
    if (entity === this.#entity) return;
    if (this.#entity !== undefined && entity < this.#entity) {
      throw failed([{ path: `snapshot.entities.${entity}`, message: "stands in the wrong place" }]);
    }
    this.#entity = entity;
    this.#index = 0;
    this.#ids.clear();
  }

  #fault(details: Detail[]): void {
    if (this.#details.length < MOST_DETAILS) this.#details.push(...details);
  }
}

/** What does not fit the schema of what lies at `path`. */
export const unfit = (path: string, error: z.core.$ZodError) =>
  failed(under(path, detailsOf(error)));

const under = (path: string, details: Detail[]): Detail[] =>
  details.map((detail) => ({ ...detail, path: detail.path ? `${path}.${detail.path}` : path }));

const failed = (details: Detail[]) => new AppError("VALIDATION_ERROR", undefined, { details });
