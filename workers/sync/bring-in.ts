import type { Imported, ImportTerms } from "#contract/sync-transfer";
import { encoded } from "#durable-objects/sync-stream/incoming";
import type { SyncStream } from "#durable-objects/sync-stream/sync-stream";
import type { Wanted } from "#durable-objects/sync-stream/write-rows";
import { unwrap } from "#lib/errors";

type Rows = Iterable<Wanted> | AsyncIterable<Wanted>;

/** Passes rows on to a stream while they are read. Where one is wrong, nothing comes of them. */
export async function bringIn(
  stream: DurableObjectStub<SyncStream>,
  rows: Rows,
  terms: ImportTerms,
): Promise<Imported> {
  const { readable, writable } = new IdentityTransformStream();
  const [passed, imported] = await Promise.allSettled([
    pass(rows, writable),
    stream.importRows(readable, terms),
  ]);
  if (imported.status === "rejected") throw imported.reason;
  // What broke off here is refused there: the reason is the one to tell.
  if (passed.status === "rejected") throw passed.reason;
  return unwrap(imported.value);
}

async function pass(rows: Rows, to: WritableStream<Uint8Array>): Promise<void> {
  const writer = to.getWriter();
  try {
    for await (const piece of encoded(rows)) await writer.write(piece);
  } finally {
    await writer.close();
  }
}
