import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Secrets = { JWT_SIGNING_KEY: string; AUTH_SECRET: string };

/** This machine's secrets, made at the first start and kept, so that sessions outlive restarts. */
export function keptSecrets(stateDir: string): Secrets {
  const path = join(stateDir, "secrets.json");
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as Secrets;
  const made = newSecrets();
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(path, JSON.stringify(made, null, 2), { mode: 0o600 });
  return made;
}

function newSecrets(): Secrets {
  const { privateKey } = generateKeyPairSync("ed25519");
  const kid = randomBytes(8).toString("hex");
  return {
    JWT_SIGNING_KEY: JSON.stringify({ ...privateKey.export({ format: "jwk" }), kid, alg: "EdDSA" }),
    AUTH_SECRET: randomBytes(32).toString("hex"),
  };
}
