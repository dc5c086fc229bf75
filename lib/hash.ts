import { createHash, createHmac, randomBytes } from "node:crypto";

/** Lower-case hex. For what is random enough by itself: tokens. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/** Lower-case hex of a keyed hash. For what could be guessed from its hash: codes, phones. */
export const hmac = (key: string, text: string): string =>
  createHmac("sha256", key).update(text).digest("hex");

/** 256 random bits that are safe in URLs. */
export const newSecret = (): string => randomBytes(32).toString("base64url");
