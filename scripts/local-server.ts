import type { ChildProcess } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

import { convertV4MiniflareOptions, Miniflare } from "miniflare";

import { applyLoad } from "#scripts/library/apply";
import { seedLibrary } from "#scripts/library/seed";
import { type Database, migrateDatabase } from "#scripts/migrate-database";
import { secretsFiles } from "#scripts/secrets";
import type { Place } from "#scripts/state";
import { startWrangler } from "#scripts/wrangler";

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 5_000;
const CRON_MS = 60_000;

/** `wrangler dev` on one place, from its first line to its last. */
export class LocalServer {
  readonly #place: Place;
  readonly #process: ChildProcess;
  readonly #exited: Promise<void>;
  #printed: string[] = [];
  #hasExited = false;

  constructor(place: Place) {
    this.#place = place;
    const secrets = secretsFiles(place.dir).flatMap((path) => ["--env-file", path]);
    this.#process = startWrangler(
      ["dev", "--ip", "127.0.0.1", "--port", String(place.port), "--inspector-port", "0"]
        .concat(["--persist-to", place.dir, "--show-interactive-dev-session=false"])
        .concat(["--var", `PUBLIC_URL:${place.url}`])
        .concat(secrets),
      { WRANGLER_REGISTRY_PATH: join(place.dir, "registry") },
    );
    this.#exited = new Promise((resolve) => {
      this.#process.once("close", () => {
        this.#hasExited = true;
        resolve();
      });
    });
    this.onOutput((text) => this.#printed.push(text));
  }

  onOutput(hear: (text: string) => void): void {
    this.#process.stdout?.setEncoding("utf8").on("data", hear);
    this.#process.stderr?.setEncoding("utf8").on("data", hear);
  }

  /** Resolves when the process is gone, for whatever reason. */
  get exited(): Promise<void> {
    return this.#exited;
  }

  /** Waits until the server can do its work. Throws with all it printed when it cannot. */
  async ready(): Promise<void> {
    const deadline = Date.now() + READY_WITHIN_MS;
    while (!this.#hasExited && Date.now() < deadline) {
      const answer = await fetch(`${this.#place.url}/ready`).catch(() => undefined);
      if (answer?.ok) {
        this.#printed = [];
        return;
      }
      await delay(100);
    }
    throw new Error(`The server did not start. It said:\n\n${this.#printed.join("").trim()}`);
  }

  /** Cron is nobody's job on a laptop, so we do it: the same address that wrangler offers. */
  keepCron(): NodeJS.Timeout {
    const url = `${this.#place.url}/cdn-cgi/local/scheduled?cron=${encodeURIComponent("* * * * *")}`;
    return setInterval(() => void fetch(url).catch(() => undefined), CRON_MS).unref();
  }

  /** Asks the whole process group to end, and insists after a while. */
  async stop(): Promise<void> {
    this.#signal("SIGTERM");
    await Promise.race([this.#exited, delay(STOP_WITHIN_MS, undefined, { ref: false })]);
    this.#signal("SIGKILL");
    await this.#exited;
  }

  #signal(signal: NodeJS.Signals): void {
    try {
      process.kill(-this.#process.pid!, signal);
    } catch {
      // Nobody is left in the group.
    }
  }
}

/** Whether somebody already listens there. */
export async function isTaken({ port }: Place): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

/**
 * Brings the local database and its libraries up to date, before the server opens it. `also` does
 * something more with it while it is open.
 */
export async function migrate(place: Place, also?: (db: Database) => Promise<void>): Promise<void> {
  await withDatabase(place, async (db) => {
    await migrateDatabase(db);
    await applyLoad(db, seedLibrary(), Date.now());
    await also?.(db);
  });
}

/** Opens the local database for a while, without a server. */
export async function withDatabase(
  { dir }: Place,
  use: (db: Database) => Promise<void>,
): Promise<void> {
  const databases = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      resourcePersistencePath: join(dir, "v3"),
      modules: true,
      script: "export default {}",
      // Without an id in wrangler.toml, wrangler calls a local database by its binding.
      d1Databases: { DB: "DB" },
    }),
  );
  await use(await databases.getD1Database("DB")).finally(() => databases.dispose());
}
