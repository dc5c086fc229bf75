import { exit, stderr, stdout } from "node:process";

import { buildAssets } from "#scripts/assets";
import { loadDemo } from "#scripts/demo/load";
import { subscribe } from "#scripts/demo/subscription";
import { isTaken, LocalServer, migrate } from "#scripts/local-server";
import { readable } from "#scripts/log-lines";
import { type Place, placeFrom } from "#scripts/state";
import { welcome } from "#scripts/welcome";

/**
 * `npm run dev`: the whole server on this machine, offline. Migrates, builds, starts with a coach and
 * her clients, and says where everything is. Ends with exit code 0 on SIGINT and SIGTERM.
 */
async function dev(place: Place): Promise<void> {
  const started = Date.now();
  if (await isTaken(place)) {
    throw new Error(
      `Port ${place.port} is in use. Stop what listens there, or choose another: PORT=8788 npm run dev`,
    );
  }
  stdout.write("\n  Starting Sideline …\n");
  await buildAssets();
  const stopped = stopping();
  let coach: string | undefined;
  await migrate(place, async (db) => {
    coach = await loadDemo(db, started).catch(regret);
  });
  if (stopped.now) return;

  const server = new LocalServer(place);
  try {
    await Promise.race([server.ready(), stopped.wish]);
    if (stopped.now) return;
    if (coach) await subscribe(coach, place, started).catch(regret);
    stdout.write(welcome(place, ((Date.now() - started) / 1000).toFixed(1)));
    server.onOutput((text) => stdout.write(readable(text)));
    server.keepCron();
    await Promise.race([stopped.wish, server.exited.then(unexpected)]);
  } finally {
    await server.stop();
  }
}

/** The wish of whoever started us that it end. */
function stopping(): { now: boolean; wish: Promise<void> } {
  const state = { now: false, wish: Promise.resolve() };
  state.wish = new Promise((resolve) => {
    const stop = () => {
      state.now = true;
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    // Whoever started us may die without a word; a server that nobody owns keeps its port.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stop(), 1000).unref();
  });
  return state;
}

/** Some people more or less are no reason not to work. */
function regret(thrown: unknown): undefined {
  stderr.write(`\n  The demo could not be made: ${String(thrown)}\n`);
}

function unexpected(): never {
  throw new Error("The server ended by itself.");
}

try {
  await dev(placeFrom(process.env));
  exit(0);
} catch (thrown) {
  stderr.write(`\n  ${thrown instanceof Error ? thrown.message : String(thrown)}\n\n`);
  exit(1);
}
