import { ENTITIES, ENTITY_NAMES, isEntity, type Payload, raised, SCHEMA } from "#contract/tracker";
import { savePayloads } from "#durable-objects/sync-stream/save";
import type { Stream } from "#durable-objects/sync-stream/stream";
import { canonicalJson } from "#lib/canonical";

type Stored = { version: number; entity: string; payload: string };

/**
 * Brings the rows up to the schema of this release, once, before anything is done with them. They
 * keep their versions: apps that know the later schema fetch everything anew. What is stored of the
 * past may be large, and is brought up when it is looked at.
 */
export function raise(stream: Stream): void {
  stream.transact(() => {
    const { sql, head } = stream;
    const entities = ENTITY_NAMES.filter((name) =>
      ENTITIES[name].steps.some(({ since }) => since > head.schema_version),
    );
    const query = `SELECT version, entity, payload FROM tracked
      WHERE payload IS NOT NULL AND entity IN (SELECT value FROM json_each(?))`;
    let { bytes } = head;
    const changed: [version: number, payload: string][] = [];
    for (const row of sql.exec<Stored>(query, JSON.stringify(entities))) {
      const latest = asLatest(row.entity, row.payload);
      if (latest === row.payload) continue;
      changed.push([row.version, latest]);
      bytes += latest.length - row.payload.length;
    }
    savePayloads(sql, changed);
    const raised_at = head.version;
    stream.head = { ...head, bytes, raised_at, schema_version: SCHEMA.latest };
  });
}

/** What was stored with a version of a row, as the latest schema has it. */
export const ofPast = (
  { head }: Stream,
  { entity, version }: { entity: string; version: number },
  text: string | null,
): string | null => (version > head.raised_at ? text : asLatest(entity, text));

/** A stored payload, of whatever schema, as the latest has it. */
export function asLatest<T extends string | null>(entity: string, text: T): T | string {
  if (text === null || !isEntity(entity)) return text;
  const payload = JSON.parse(text) as Payload;
  const latest = raised(ENTITIES[entity], payload, SCHEMA.oldest);
  return latest === payload ? text : canonicalJson(latest);
}
