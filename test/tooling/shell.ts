import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect } from "vitest";

/**
 * Stands before npm: `npm ci` is done in earnest except for replacing node_modules, which is in
 * use. It still fails where package.json and the lock file do not fit each other.
 */
const NPM = `#!/bin/sh
PATH=\${PATH#*:}
[ "$1" = ci ] && exec npm ci --dry-run --silent --offline
exec npm "$@"
`;

/** A shell as a reader of the guides has one, in a process group of its own. */
export class Shell {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  printed = "";

  constructor(script: string, home: string, env: Record<string, string> = {}) {
    const bin = join(home, "bin");
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, "npm"), NPM);
    chmodSync(join(bin, "npm"), 0o755);
    this.#child = spawn("bash", ["-e", "-c", script], {
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        NO_COLOR: "1",
        TMPDIR: home,
        PATH: [bin, dirname(process.execPath), process.env["PATH"]].join(":"),
        ...env,
      },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => (this.printed += text));
    }
    // What it started in the background keeps its output open: only the shell itself is waited for.
    this.#ended = new Promise((resolve) => this.#child.once("exit", resolve));
  }

  async says(text: string): Promise<void> {
    await expect.poll(() => this.printed, { timeout: 60_000, interval: 50 }).toContain(text);
  }

  /** Resolves when it has come to its end, which has to be a good one. */
  async succeeds(): Promise<string> {
    const code = await this.#ended;
    expect(code, this.printed).toBe(0);
    return this.printed;
  }

  /** Ends it and all that it has started. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    try {
      process.kill(-this.#child.pid!, signal);
    } catch {
      // Nobody is left in the group.
    }
    await this.#ended;
  }
}
