import { randomBytes } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { newSigningKey } from "#scripts/signing-key";

/**
 * The secrets of a local server, made at its first start and kept with its state, so that sessions
 * outlive restarts. Only their owner may read the file.
 */
export function secretsFile(dir: string): string {
  const path = join(dir, "secrets.env");
  if (!existsSync(path)) {
    const lines = [
      `JWT_SIGNING_KEY='${newSigningKey("development")}'`,
      `AUTH_SECRET='${randomBytes(32).toString("base64url")}'`,
    ];
    writeFileSync(path, `${lines.join("\n")}\n`, { mode: 0o600 });
  }
  return path;
}

/**
 * Files of secrets, later ones winning: what suits every laptop, what this one has made for itself,
 * and one's own `.dev.vars`, which may add a provider's keys.
 */
export const secretsFiles = (dir: string): string[] =>
  [".dev.vars.example", secretsFile(dir), ".dev.vars"].filter((path) => existsSync(path));
