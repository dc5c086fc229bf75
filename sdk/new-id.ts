/**
 * A UUIDv7: a random UUID that begins with the time by this device's clock, so that what is made
 * together lies together in the server's indexes.
 */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUuid().slice(15)}`;
}

/**
 * `crypto.randomUUID` is missing on pages without https and in React Native, which may lack
 * `crypto` altogether; there the ids only have to differ, not to be unguessable.
 */
function randomUuid(): string {
  const { crypto } = globalThis;
  if (crypto?.randomUUID) return crypto.randomUUID();
  const bytes = Array.from({ length: 16 }, () => Math.floor(Math.random() * 256));
  crypto?.getRandomValues?.(new Uint8Array(16)).forEach((byte, i) => (bytes[i] = byte));
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) & 3];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join("-");
}
