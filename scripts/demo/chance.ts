import { sha256 } from "#lib/hash";

/** From 0 to 1, the same for the same words: the demo is as if by chance, and always the same. */
export const chance = (...words: (string | number)[]): number =>
  Number.parseInt(sha256(words.join(":")).slice(0, 8), 16) / 2 ** 32;

/** An id that sorts by its time like all others (UUIDv7), and is the same for the same words. */
export function demoId(at: number, ...words: (string | number)[]): string {
  const time = Math.max(0, at).toString(16).padStart(12, "0");
  const hash = sha256(words.join(":"));
  const parts = [
    time.slice(0, 8),
    time.slice(8),
    `7${hash.slice(0, 3)}`,
    `a${hash.slice(3, 6)}`,
    hash.slice(6, 18),
  ];
  return parts.join("-");
}
