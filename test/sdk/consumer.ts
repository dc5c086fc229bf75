import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { buildSdk } from "#scripts/build-sdk";
import { ROOT } from "#scripts/worker-bundle";

/** An app in a folder of its own that has installed the package as `npm publish` would send it. */
export type Consumer = { folder: string; tarball: string };

const PUBLISHED = ["package.json", "README.md", "LICENSE"];
/** What an app installs beside it. */
const BESIDE = [
  "openapi-fetch",
  "openapi-typescript-helpers",
  "react",
  "@tanstack",
  "@types",
  "rxdb",
  "rxjs",
  "@nozbe",
  "tinybase",
];

export async function installSdk(): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), "sideline-sdk-"));
  const source = join(folder, "source");
  await buildSdk(join(source, "dist"));
  for (const name of PUBLISHED) copyFileSync(join(ROOT, "sdk", name), join(source, name));
  const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: source,
    encoding: "utf8",
  });
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  const installed = join(folder, "node_modules", "@sideline", "sdk");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", installed]);
  for (const name of BESIDE) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), link);
  }
  return { folder, tarball };
}
