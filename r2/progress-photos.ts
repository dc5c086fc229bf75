/** A picture of somebody's body, and in which size. Its key begins with whose it is. */
type Which = { userId: string; photoId: string };
export type Size = "full" | "thumb";

const SIZES: Size[] = ["full", "thumb"];
const keyOf = ({ userId, photoId }: Which, size: Size): string =>
  `progress/${userId}/${photoId}/${size}.webp`;

/** Put again, it is the same. */
export async function putPhoto(
  bucket: R2Bucket,
  which: Which,
  size: Size,
  bytes: ArrayBuffer,
): Promise<void> {
  await bucket.put(keyOf(which, size), bytes, { httpMetadata: { contentType: "image/webp" } });
}

/** Null when it is gone. */
export const getPhoto = (bucket: R2Bucket, which: Which, size: Size) =>
  bucket.get(keyOf(which, size));

/** Every size of each. */
export async function removePhotos(bucket: R2Bucket, photos: Which[]): Promise<void> {
  await bucket.delete(photos.flatMap((which) => SIZES.map((size) => keyOf(which, size))));
}
