import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs, parseEnv } from "node:util";

import {
  convertV4MiniflareOptions,
  Log,
  LogLevel,
  Miniflare,
  type V4WorkerOptions,
} from "miniflare";
import { unstable_getMiniflareWorkerOptions as optionsOfConfig } from "wrangler";

import { applyLoad } from "#scripts/library/apply";
import { seedLibrary } from "#scripts/library/seed";
import { migrateDatabase } from "#scripts/migrate-database";
import { secretsFile } from "#scripts/secrets";
import { bundleWorker, ROOT } from "#scripts/worker-bundle";

export type ServerOptions = {
  /** Where all state is kept. A new start on the same folder goes on with it. */
  stateDir: string;
  /** 0, the default, for any free one. */
  port?: number;
  /** The same for `webUrl`. */
  webPort?: number;
  /** Variables in addition to, or instead of, those of wrangler.toml. */
  vars?: Record<string, string>;
  /**
   * Lifts the limits by address and by user, which a load from one machine would run into. Here each
   * of them is a database that is written for every request; on the edge it is a counter at hand.
   */
  unlimited?: boolean;
  /** Another main module than the Worker's own. */
  entry?: string;
  /** Serves the static assets of this folder instead of dist/assets. */
  assetsDir?: string;
  /** Shows warnings and errors of the log only. */
  quiet?: boolean;
  /** Opens workerd's inspector there. */
  inspectorPort?: number;
};

/**
 * `url` leads to the Worker itself; `webUrl` through the router that stands before static assets,
 * as a browser would come: there the web client is served as well.
 */
export type Server = {
  url: string;
  webUrl: string;
  miniflare: Miniflare;
  close(): Promise<void>;
};

const NAME = "sideline";

/** `direct` takes requests to the Worker itself, past the router that stands before static assets. */
const DIRECT = `export * from "./index.js";
import worker from "./index.js";
export default worker;
export const direct = worker;`;

/** The same, with limits that nobody reaches. */
const UNLIMITED = `export * from "./index.js";
import limited from "./index.js";
const free = { limit: async () => ({ success: true }) };
let open;
const unlimited = (env) => (open ??= { ...env, USER_LIMIT: free, ADDRESS_LIMIT: free });
const worker = { ...limited, fetch: (request, env, ctx) => limited.fetch(request, unlimited(env), ctx) };
export default worker;
export const direct = worker;`;

/**
 * The built Worker on workerd: real Durable Objects, D1, R2, Queues and rate limits, with the
 * bindings of wrangler.toml.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const stateDir = resolve(options.stateDir);
  mkdirSync(stateDir, { recursive: true });
  mkdirSync(join(ROOT, "dist", "assets"), { recursive: true });
  const folder = await bundleWorker(options.entry);
  const miniflare = new Miniflare(miniflareOptions(options, stateDir, folder));
  const { origin: webUrl } = await miniflare.ready;
  const db = await miniflare.getD1Database("DB");
  await migrateDatabase(db);
  await applyLoad(db, seedLibrary(), Date.now());
  const { origin: url } = await miniflare.unsafeGetDirectURL(NAME, "direct");
  return { url, webUrl, miniflare, close: () => miniflare.dispose() };
}

function miniflareOptions(options: ServerOptions, stateDir: string, folder: string) {
  return convertV4MiniflareOptions({
    ...(options.inspectorPort !== undefined && { inspectorPort: options.inspectorPort }),
    ...(options.quiet && { handleStructuredLogs: tellTrouble }),
    log: new Log(LogLevel.WARN),
    cf: false,
    host: "127.0.0.1",
    port: options.webPort ?? 0,
    // Cron triggers are pulled at /cdn-cgi/local/scheduled: nothing else runs them here.
    unsafeTriggerHandlers: true,
    resourcePersistencePath: join(stateDir, "v3"),
    workers: [workerOptions(options, stateDir, folder)],
  });
}

function workerOptions(options: ServerOptions, stateDir: string, folder: string): V4WorkerOptions {
  const assets = options.assetsDir !== undefined ? { directory: resolve(options.assetsDir) } : {};
  const known = optionsOfConfig(join(ROOT, "wrangler.toml"), undefined, {
    overrides: { assets },
  }).workerOptions;
  // Its type has lost them on the way; they are the options of wrangler's own Miniflare.
  const { modulesRules: _, ...rest } = known as Partial<V4WorkerOptions> & {
    modulesRules: unknown;
  };
  const contents = options.unlimited ? UNLIMITED : DIRECT;
  return {
    ...(rest as object),
    name: NAME,
    modulesRoot: folder,
    modules: [
      { type: "ESModule", path: join(folder, "direct.js"), contents },
      { type: "ESModule", path: join(folder, "index.js") },
    ],
    bindings: { ...rest.bindings, ...secretsOf(stateDir), ...options.vars },
    unsafeDirectSockets: [{ host: "127.0.0.1", port: options.port ?? 0, entrypoint: "direct" }],
  };
}

function tellTrouble({ level, message }: { level: string; message: string }): void {
  // The runtime is surprised by alarms that came due while it was down.
  const expected = message.startsWith("NOSENTRY SQLite alarm overdue");
  if ((level === "warn" || level === "error") && !expected) process.stderr.write(`${message}\n`);
}

const secretsOf = (stateDir: string): Record<string, string> => ({
  ...(parseEnv(readFileSync(secretsFile(stateDir), "utf8")) as Record<string, string>),
});

/** What a spawned server tells whoever spawned it, and what it can be told. */
export type Ready = { url: string; webUrl: string };
export type Evict = { evict: { className: string; name: string }; id: number };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8787" },
      "web-port": { type: "string", default: "0" },
      state: { type: "string", default: join(ROOT, ".sideline") },
      var: { type: "string", multiple: true, default: [] },
      unlimited: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
      entry: { type: "string" },
      assets: { type: "string" },
      inspect: { type: "string" },
    },
  });
  const server = await startServer({
    port: Number(values.port),
    webPort: Number(values["web-port"]),
    stateDir: values.state,
    vars: Object.fromEntries(values.var.map((pair) => pair.split(/=(.*)/s, 2))),
    unlimited: values.unlimited,
    quiet: values.quiet,
    ...(values.entry !== undefined && { entry: values.entry }),
    ...(values.assets !== undefined && { assetsDir: values.assets }),
    ...(values.inspect !== undefined && { inspectorPort: Number(values.inspect) }),
  });
  const end = () => void server.close().then(() => process.exit(0));
  process.on("SIGINT", end).on("SIGTERM", end).on("disconnect", end);
  process.on("message", ({ evict, id }: Evict) => {
    const done = server.miniflare.unsafeEvictDurableObject(NAME, evict.className, {
      name: evict.name,
      webSockets: "hibernate",
    });
    void done.catch(String).then((failure) => process.send?.({ evicted: id, failure }));
  });
  if (process.send) process.send({ url: server.url, webUrl: server.webUrl } satisfies Ready);
  else
    process.stdout.write(`Sideline listens on ${server.url}, for browsers on ${server.webUrl}\n`);
}

if (import.meta.main) await main();
