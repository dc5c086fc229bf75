/** Where a user's tracker lies as it was at a version: the same document that `GET /export` gives. */
const keyOf = (userId: string, version: number): string =>
  `tracker/${userId}/${String(version).padStart(12, "0")}.json`;

export async function putSnapshot(
  bucket: R2Bucket,
  { userId, version }: { userId: string; version: number },
  document: Uint8Array,
): Promise<void> {
  const httpMetadata = { contentType: "application/json" };
  await bucket.put(keyOf(userId, version), document, { httpMetadata });
}

/** Undefined when it is gone. */
export async function getSnapshot(
  bucket: R2Bucket,
  userId: string,
  version: number,
): Promise<string | undefined> {
  const stored = await bucket.get(keyOf(userId, version));
  return stored?.text();
}

export async function removeSnapshots(
  bucket: R2Bucket,
  userId: string,
  versions: number[],
): Promise<void> {
  await bucket.delete(versions.map((version) => keyOf(userId, version)));
}
