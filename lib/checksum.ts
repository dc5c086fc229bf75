/**
 * 64 bits that tell one text from another, in a twentieth of the time that SHA-256 takes: bryc's
 * cyrb53, with all its bits. Who wants to makes another text of the same checksum, so it is for what
 * concerns nobody else.
 */
export function checksum(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  return `${mixed(high, low)}.${mixed(low, high)}`;
}

/** A whole number with its sign: the engine writes these fastest. */
const mixed = (lane: number, other: number): number =>
  Math.imul(lane ^ (lane >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
