import { SnapshotDocument, SnapshotLine } from "#contract/sync-transfer";
import { ENTITY_NAMES } from "#contract/tracker";
import { SnapshotReader, unfit } from "#durable-objects/sync-stream/snapshot-reader";
import type { Wanted } from "#durable-objects/sync-stream/write-rows";
import { AppError } from "#lib/errors";
import { linesOf } from "#lib/lines";

/**
 * The rows of a snapshot's document as the latest schema has them. Whoever uses one before the last
 * has come uses what may be refused: throws CHECKSUM_MISMATCH and VALIDATION_ERROR.
 */
export function* rowsOfDocument(given: unknown): Generator<Wanted> {
  const { success, data, error } = SnapshotDocument.safeParse(given);
  if (!success) throw unfit("snapshot", error);
  const { entities, ...head } = data;
  const reader = new SnapshotReader(head);
  for (const entity of ENTITY_NAMES.toSorted()) {
    if (entities[entity]?.length === 0) reader.none(entity);
    for (const row of entities[entity] ?? []) {
      const wanted = reader.take(entity, row);
      if (wanted) yield wanted;
    }
  }
  reader.end();
}

/** The same of a snapshot in lines, of which it holds one at a time. `parse`: of a line. */
export async function* rowsOfLines(
  file: AsyncIterable<Uint8Array>,
  parse: (line: string) => unknown,
): AsyncGenerator<Wanted> {
  let reader: SnapshotReader | undefined;
  for await (const text of linesOf(file)) {
    const line = parse(text);
    if (!reader) {
      reader = new SnapshotReader(line);
      continue;
    }
    const { success, data, error } = SnapshotLine.safeParse(line);
    if (!success) throw unfit("snapshot", error);
    const { entity, ...row } = data;
    const wanted = reader.take(entity, row);
    if (wanted) yield wanted;
  }
  if (!reader) throw new AppError("MALFORMED_REQUEST", "The file is empty");
  reader.end();
}
