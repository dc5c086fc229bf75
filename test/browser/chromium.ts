import { mkdirSync, rmdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import packed from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Our own: those that come with the package serve a function in a cloud, without web security. */
const ARGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"];

const STALE_MS = 60_000;

/** A real Chromium: the one that npm brought, or that of `CHROMIUM`. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] || (await unpacked());
  return chromium.launch({ executablePath, args: ARGS });
}

/** The package unpacks on first use, and takes a half-written file for a whole one. */
async function unpacked(): Promise<string> {
  const lock = join(tmpdir(), "sideline-chromium.lock");
  while (!taken(lock)) await sleep(100);
  try {
    return await packed.executablePath();
  } finally {
    rmdirSync(lock);
  }
}

/** Whether the lock is ours now. One that a dead process has left behind is taken over. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > STALE_MS) rmdirSync(lock);
    return false;
  }
}
