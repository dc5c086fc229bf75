import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { ROOT } from "#scripts/worker-bundle";

/** An example as it runs: a process of its own that can be killed and started again. */
export class Example {
  /** Every line that it has printed, in all its lives. */
  readonly lines: string[] = [];
  readonly #script: string;
  readonly #phone: string;
  readonly #env: Record<string, string>;
  #process: ChildProcess | undefined;

  constructor(script: string, phone: string, env: { url: string; state: string }) {
    this.#script = join(ROOT, "sdk/examples", script);
    this.#phone = phone;
    this.#env = { SIDELINE_URL: env.url, SIDELINE_STATE: env.state };
  }

  start(): void {
    const child = spawn(process.execPath, [this.#script, this.#phone], {
      cwd: ROOT,
      env: { ...process.env, ...this.#env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    createInterface({ input: child.stdout }).on("line", (line) => this.lines.push(line));
    this.#process = child;
  }

  get isRunning(): boolean {
    return this.#process?.exitCode === null && this.#process.signalCode === null;
  }

  /** Ends it in the middle of whatever it does. */
  async kill(): Promise<void> {
    if (!this.isRunning || !this.#process) return;
    const gone = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await gone;
  }
}
