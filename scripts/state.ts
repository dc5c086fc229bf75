import { mkdirSync } from "node:fs";
import { resolve } from "node:path";

/** Where a local server listens and keeps what it knows. */
export type Place = { port: number; url: string; dir: string };

/** From `PORT` and `STATE_DIR`. Throws a sentence when they make no sense. */
export function placeFrom(env: NodeJS.ProcessEnv): Place {
  const port = Number(env["PORT"] || 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT must be a number from 1 to 65535, not "${env["PORT"]}".`);
  }
  const dir = resolve(env["STATE_DIR"] || ".sideline");
  mkdirSync(dir, { recursive: true });
  return { port, url: `http://127.0.0.1:${port}`, dir };
}
