import type { RxCollection, WithDeleted } from "rxdb/plugins/core";

import type { Row } from "#sdk/adapter/link";
import type { Payload } from "#sdk/sync/entity";

/** The field of each document that says where in the stream its row was fetched. */
const MARK = "sideline";

/** A document as far as nothing is known of it but that it is one. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Rows as the documents of a collection. Fields that its schema does not name stay on the server:
 * RxDB may refuse them, and whatever an edit does not touch is not sent.
 */
export class Documents<D> {
  readonly #primary: string;
  readonly #names: string[];

  constructor({ name, schema }: RxCollection<D>) {
    const { properties } = schema.jsonSchema;
    if (!(MARK in properties)) {
      throw new Error(`The schema of ${name} needs a property: ${MARK}: { type: "string" }`);
    }
    this.#primary = schema.primaryPath;
    this.#names = Object.keys(properties).filter(
      (field) => field !== this.#primary && field !== MARK && !field.startsWith("_"),
    );
  }

  of({ entity_id, payload, version }: Row, epoch: string): WithDeleted<D> {
    return this.#marked(entity_id, `${version}@${epoch}`, payload ?? {}, false);
  }

  /** Of what is gone its last state stays: RxDB wants whole documents also of these. */
  gone({ entity_id, version }: Pick<Row, "entity_id" | "version">, epoch: string, last: Fields) {
    return this.#marked(entity_id, `${version}@${epoch}`, last, true);
  }

  idOf(document: Fields): string {
    return String(document[this.#primary]);
  }

  /** The row that a document stands for; null when it is deleted. */
  rowOf(document: Fields): Payload | null {
    return document["_deleted"] === true ? null : this.#known(document);
  }

  /** At which version of this life of the stream the document's row was fetched; 0 if it was not. */
  versionOf(document: Fields | undefined, epoch: string | undefined): number {
    const [version, life] = String(document?.[MARK] ?? "").split("@");
    return life === epoch ? Number(version) : 0;
  }

  #marked(id: string, mark: string, fields: Fields, _deleted: boolean): WithDeleted<D> {
    const own = { [this.#primary]: id, [MARK]: mark, _deleted };
    return asDocument({ ...this.#known(fields), ...own });
  }

  #known(fields: Fields): Payload {
    const known = this.#names.map((name): [string, unknown] => [name, fields[name]]);
    return Object.fromEntries(known.filter(([, value]) => value !== undefined));
  }
}

/** What the server has of an entity is what the app's schema of it describes: that is the app's word. */
const asDocument = <D>(fields: Fields): WithDeleted<D> => fields as WithDeleted<D>;
