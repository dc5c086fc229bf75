import type { EntityName } from "#contract/tracker";
import { keyOf } from "#durable-objects/sync-stream/tracked-row";
import type { Wanted } from "#durable-objects/sync-stream/write-rows";
import { AppError } from "#lib/errors";
import { Lines } from "#lib/lines";

/** Stands behind the last row: what ends without it has broken off. */
const END = ".\n";
/** How much goes out at a time, in characters. */
const PIECE = 64 * 1024;
/** How much is taken in at a time, in bytes; in what pieces it comes is not ours to say. */
const SOME = 512 * 1024;

/** Rows as bytes: a line each, `<entity> <id> <payload>`, of which only the last holds spaces. */
export async function* encoded(
  rows: Iterable<Wanted> | AsyncIterable<Wanted>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = "";
  for await (const { entity, entity_id, payload } of rows) {
    piece += `${entity} ${entity_id} ${payload}\n`;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = "";
  }
  yield encoder.encode(piece + END);
}

/** Checked rows that have come to a stream. They stay bytes, which take the least room. */
export class Incoming {
  readonly #pieces: Uint8Array[];

  private constructor(pieces: Uint8Array[]) {
    this.#pieces = pieces;
  }

  /** Throws MALFORMED_REQUEST where not all have come. */
  static async from(bytes: AsyncIterable<Uint8Array>): Promise<Incoming> {
    const pieces: Uint8Array[] = [];
    let end = "";
    for await (const piece of bytes) {
      pieces.push(piece);
      end = (end + String.fromCharCode(...piece.slice(-END.length))).slice(-END.length);
    }
    if (end !== END) throw new AppError("MALFORMED_REQUEST", "The file has broken off");
    return new Incoming(pieces);
  }

  get isEmpty(): boolean {
    return this.#pieces.reduce((sum, { length }) => sum + length, 0) === END.length;
  }

  /** Some of them at a time, in their order, as often as one likes. */
  *some(): Generator<Wanted[]> {
    const lines = new Lines();
    let rows: Wanted[] = [];
    let bytes = 0;
    for (const piece of this.#pieces) {
      rows.push(...lines.take(piece).flatMap((line) => (`${line}\n` === END ? [] : [rowOf(line)])));
      bytes += piece.length;
      if (bytes < SOME) continue;
      yield rows;
      rows = [];
      bytes = 0;
    }
    yield rows;
  }

  keys(): Set<string> {
    const keys = new Set<string>();
    for (const rows of this.some()) for (const row of rows) keys.add(keyOf(row));
    return keys;
  }
}

/** Whoever sent it has checked it. */
function rowOf(line: string): Wanted {
  const [entity = "", entity_id = ""] = line.split(" ", 2);
  const payload = line.slice(entity.length + entity_id.length + 2);
  return { entity: entity as EntityName, entity_id, payload };
}
