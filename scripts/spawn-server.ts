import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { freePort, isFree } from "#scripts/free-port";
import type { Evict, Ready, ServerOptions } from "#scripts/server";
import { ROOT } from "#scripts/worker-bundle";

/**
 * A server in a process group of its own: `kill` ends host and workerd at once, as a power cut
 * would, and `start` goes on with the same state at the same address.
 */
export class SpawnedServer {
  readonly #options: ServerOptions;
  readonly #output: "inherit" | "ignore";
  #process: ChildProcess | undefined;
  #asked = 0;
  url = "";
  /** Where browsers find the web client and, at the same origin, the Worker. */
  webUrl = "";

  private constructor(options: ServerOptions, output: "inherit" | "ignore") {
    this.#options = options;
    this.#output = output;
  }

  /** `output`: what becomes of its log. */
  static async start(
    options: ServerOptions,
    output: "inherit" | "ignore" = "inherit",
  ): Promise<SpawnedServer> {
    // Chosen here: the same ones serve again after a restart, so that clients find them.
    const port = options.port ?? (await freePort());
    const webPort = options.webPort ?? (await freePort());
    const server = new SpawnedServer({ ...options, port, webPort }, output);
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const script = join(ROOT, "scripts", "server.ts");
    const child = spawn(process.execPath, [script, ...argumentsOf(this.#options)], {
      cwd: ROOT,
      detached: true,
      stdio: ["ignore", this.#output, this.#output, "ipc"],
    });
    this.#process = child.setMaxListeners(0);
    const [message] = await Promise.race([once(child, "message"), once(child, "exit")]);
    if (typeof message !== "object" || message === null) {
      throw new Error(`The server ended while it started: ${message}`);
    }
    const { url, webUrl } = message as Ready;
    this.url = url;
    this.webUrl = webUrl;
  }

  /** The host's process, whose child is workerd. */
  get pid(): number {
    return this.#process!.pid!;
  }

  /** Ends everything at once, in the middle of whatever it does. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async close(): Promise<void> {
    await this.#end("SIGTERM");
  }

  /** Puts a Durable Object to sleep: its memory goes, its sockets stay. */
  async evict(className: string, name: string): Promise<void> {
    const id = ++this.#asked;
    const child = this.#process!;
    child.send({ evict: { className, name }, id } satisfies Evict);
    for (;;) {
      const [answer] = await Promise.race([once(child, "message"), once(child, "exit")]);
      if (answer?.evicted === undefined) throw new Error("The server has ended");
      if (answer.evicted !== id) continue;
      if (answer.failure) throw new Error(answer.failure);
      return;
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    process.kill(signal === "SIGKILL" ? -child.pid! : child.pid!, signal);
    await gone;
    // The kernel takes workerd down a little after its host.
    for (const url of [this.url, this.webUrl]) {
      while (!(await isFree(Number(new URL(url).port)))) await sleep(5);
    }
  }
}

function argumentsOf(options: ServerOptions) {
  const { port, webPort, stateDir, vars, unlimited, entry, assetsDir, inspectorPort } = options;
  return [
    "--quiet",
    "--port",
    String(port),
    "--web-port",
    String(webPort),
    "--state",
    stateDir,
    ...Object.entries(vars ?? {}).flatMap(([name, value]) => ["--var", `${name}=${value}`]),
    ...(unlimited ? ["--unlimited"] : []),
    ...(entry ? ["--entry", entry] : []),
    ...(assetsDir ? ["--assets", assetsDir] : []),
    ...(inspectorPort ? ["--inspect", String(inspectorPort)] : []),
  ];
}
