import { fileTypeFromBuffer } from "file-type";

import { AppError } from "#lib/errors";
import { logBug } from "#lib/log";

/** Bytes of a picture as it comes. */
export const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
const MAX_PIXELS = 100_000_000;
/** What phones and browsers make pictures of. The content decides, whatever its header says. */
const FORMATS = ["image/jpeg", "image/png", "image/webp", "image/avif"];
const FULL_SIDE = 2048;
const THUMB_SIDE = 320;

/** A picture as it is kept: upright, not too large, and without a word of where it was taken. */
export type Picture = { full: ArrayBuffer; thumb: ArrayBuffer; width: number; height: number };

/**
 * Draws a picture anew. Only its pixels pass, turned as the camera meant them: the place, the time
 * and the device that it wrote into the file stay behind.
 */
export async function redraw(bytes: ArrayBuffer, env: Env): Promise<Picture> {
  const type = await fileTypeFromBuffer(new Uint8Array(bytes));
  if (!type || !FORMATS.includes(type.mime)) throw notDrawn();
  try {
    const { width, height } = await sizeOf(bytes, env);
    if (width * height > MAX_PIXELS) {
      throw new AppError("PAYLOAD_TOO_LARGE", `A picture has at most ${MAX_PIXELS} pixels`);
    }
    const full = await fit(bytes, FULL_SIDE, env);
    const thumb = await fit(full, THUMB_SIDE, env);
    return { full, thumb, ...(await sizeOf(full, env)) };
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    // A file that begins like a picture and is none; or, as the log then shows, Images is not there.
    logBug(thrown);
    throw notDrawn();
  }
}

const notDrawn = () =>
  new AppError("UNSUPPORTED_MEDIA_TYPE", "The body is no JPEG, PNG, WebP or AVIF picture");

/** In pixels. */
async function sizeOf(bytes: ArrayBuffer, { IMAGES }: Env) {
  const info = await IMAGES.info(new Blob([bytes]).stream());
  if (!("width" in info)) throw notDrawn();
  return { width: info.width, height: info.height };
}

/** Into a square of so many pixels; what is smaller stays as it is. */
async function fit(bytes: ArrayBuffer, side: number, { IMAGES }: Env): Promise<ArrayBuffer> {
  const drawn = await IMAGES.input(new Blob([bytes]).stream())
    .transform({ width: side, height: side, fit: "scale-down" })
    .output({ format: "image/webp", quality: 85 });
  return drawn.response().arrayBuffer();
}
