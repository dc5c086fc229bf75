import type { SnapshotHead } from "#contract/sync-transfer";
import { canonicalJson } from "#lib/canonical";

/** What a snapshot says of itself, but for its checksum. */
export type SnapshotAbout = Omit<SnapshotHead, "checksum">;

/**
 * A snapshot's document as canonical JSON that comes in pieces, but for the brace that begins it and
 * the checksum, which is over all the rest. Names and ids hold nothing that JSON would escape.
 */
export class SnapshotText {
  readonly #about: SnapshotAbout;
  #entity: string | undefined;

  constructor(about: SnapshotAbout) {
    this.#about = about;
  }

  /** Members stand in the order of RFC 8785: what is hashed is what is sent. */
  begin(): string {
    return `"counts":${canonicalJson(this.#about.counts)},"entities":{`;
  }

  /** What a kind of row begins with, even if there are none. */
  open(entity: string): string {
    const piece = `${this.#entity === undefined ? "" : "],"}"${entity}":[`;
    this.#entity = entity;
    return piece;
  }

  /** Rows of a kind stand together. `payload`: canonical JSON. */
  row(entity: string, id: string, payload: string): string {
    const piece = entity === this.#entity ? "," : this.open(entity);
    return `${piece}{"id":"${id}","payload":${payload}}`;
  }

  end(): string {
    const { counts: _, ...rest } = this.#about;
    return `${this.#entity === undefined ? "" : "]"}},${canonicalJson(rest).slice(1)}`;
  }
}
