import { env } from "cloudflare:workers";

/** One red pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const streamOf = (bytes: Uint8Array) => new Blob([bytes.slice()]).stream();

type Format = "image/jpeg" | "image/png" | "image/webp" | "image/avif";

/** A picture of so many pixels. */
export async function aPicture(width: number, height: number, format: Format = "image/jpeg") {
  const pixel = Uint8Array.from(atob(PIXEL), (char) => char.charCodeAt(0));
  const drawn = await env.IMAGES.input(streamOf(pixel))
    .transform({ width, height, fit: "squeeze" })
    .output({ format });
  return new Uint8Array(await drawn.response().arrayBuffer());
}

export const sizeOf = async (bytes: Uint8Array) => env.IMAGES.info(streamOf(bytes));

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));
const short = (value: number) => [value >> 8, value & 0xff];
const long = (value: number) => [...short(value >>> 16), ...short(value & 0xffff)];
/** An entry of a TIFF directory: what, of which kind, how many, and the value or where it lies. */
const entry = (tag: number, kind: number, count: number, value: number[]) => [
  ...short(tag),
  ...short(kind),
  ...long(count),
  ...value,
];

/**
 * A JPEG as a camera writes it: lying on its side, with a word to turn it (orientation 6), who made
 * it, and the latitude where (Exif 2.32 §4.6).
 */
export function asCamera(jpeg: Uint8Array): Uint8Array<ArrayBuffer> {
  const [ASCII, SHORT, LONG, RATIONAL] = [2, 3, 4, 5];
  const [makeAt, gpsAt] = [50, 62];
  const latitudeAt = gpsAt + 2 + 2 * 12 + 4;
  const tiff = [
    ...ascii("MM"),
    ...short(42),
    ...long(8),
    ...short(3),
    ...entry(0x010f, ASCII!, 12, long(makeAt)),
    ...entry(0x0112, SHORT!, 1, [...short(6), 0, 0]),
    ...entry(0x8825, LONG!, 1, long(gpsAt)),
    ...long(0),
    ...ascii("SpyCamera X\0"),
    ...short(2),
    ...entry(1, ASCII!, 2, [...ascii("N\0"), 0, 0]),
    ...entry(2, RATIONAL!, 3, long(latitudeAt)),
    ...long(0),
    ...[52, 1, 31, 1, 12, 1].flatMap(long),
  ];
  const exif = [...ascii("Exif\0\0"), ...tiff];
  const segment = [0xff, 0xe1, ...short(exif.length + 2), ...exif];
  return new Uint8Array([...jpeg.slice(0, 2), ...segment, ...jpeg.slice(2)]);
}

/** Whether a text stands anywhere in the bytes. */
export const holds = (bytes: Uint8Array, text: string): boolean =>
  new TextDecoder("latin1").decode(bytes).includes(text);
