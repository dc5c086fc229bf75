import { generateKeyPairSync } from "node:crypto";

/** A new Ed25519 private key as JWK. Its `kid` tells the keys apart; "development" is refused when deployed. */
export function newSigningKey(kid: string): string {
  const { privateKey } = generateKeyPairSync("ed25519");
  return JSON.stringify({ ...privateKey.export({ format: "jwk" }), kid });
}
