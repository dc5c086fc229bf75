/** Where a user's tracker lies as it was at a version. */
type Named = { userId: string; version: number };

/** The same lines that `GET /export?format=ndjson` gives. */
const keyOf = ({ userId, version }: Named): string =>
  `tracker/${userId}/${String(version).padStart(12, "0")}.ndjson`;

/** Stores a file as it is read. It has to be this many bytes. */
export async function putSnapshot(
  bucket: R2Bucket,
  named: Named,
  file: ReadableStream<Uint8Array>,
  bytes: number,
): Promise<void> {
  const { readable, writable } = new FixedLengthStream(bytes);
  const httpMetadata = { contentType: "application/x-ndjson" };
  await Promise.all([file.pipeTo(writable), bucket.put(keyOf(named), readable, { httpMetadata })]);
}

/** Undefined when it is gone. */
export async function getSnapshot(
  bucket: R2Bucket,
  named: Named,
): Promise<ReadableStream<Uint8Array> | undefined> {
  const stored = await bucket.get(keyOf(named));
  return stored?.body;
}

export async function removeSnapshots(
  bucket: R2Bucket,
  userId: string,
  versions: number[],
): Promise<void> {
  await bucket.delete(versions.map((version) => keyOf({ userId, version })));
}
