import packed from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

import { exclusively } from "#scripts/exclusively";

/** Our own: those that come with the package serve a function in a cloud, without web security. */
const ARGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"];

/** A real Chromium: the one that npm brought, or that of `CHROMIUM`. */
export async function launchChromium(): Promise<Browser> {
  // The package unpacks on first use, and takes a half-written file for a whole one.
  const executablePath =
    process.env["CHROMIUM"] || (await exclusively("chromium", () => packed.executablePath()));
  return chromium.launch({ executablePath, args: ARGS });
}
