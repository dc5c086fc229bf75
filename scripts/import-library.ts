import { readFileSync } from "node:fs";
import { exit, stderr, stdout } from "node:process";
import { parseArgs } from "node:util";

import { z } from "zod";

import { applyLoad } from "#scripts/library/apply";
import { applyRemotely } from "#scripts/library/apply-remotely";
import { foodDataCentral } from "#scripts/library/formats/fooddata-central";
import { freeExerciseDb } from "#scripts/library/formats/free-exercise-db";
import type { Load } from "#scripts/library/load";
import { requireUnique } from "#scripts/library/require-unique";
import { isTaken, migrate, withDatabase } from "#scripts/local-server";
import { placeFrom } from "#scripts/state";

const FORMATS: Record<string, (file: unknown) => Load> = {
  "free-exercise-db": freeExerciseDb,
  fdc: foodDataCentral,
};
const USAGE = `npm run library:import -- --format ${Object.keys(FORMATS).join("|")} [--to local|staging|production] file.json`;

/**
 * `npm run library:import`: loads a public collection into the libraries. The file stands for all
 * that its source holds: repeating it changes nothing, a later release updates it, and what is not
 * in it any more is retired.
 */
async function importLibrary(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: "string" }, to: { type: "string", default: "local" } },
  });
  const read = FORMATS[values.format ?? ""];
  const [path] = positionals;
  const stage = z.enum(["local", "staging", "production"]).safeParse(values.to);
  if (!read || !path || !stage.success) throw new Error(`Usage: ${USAGE}`);

  const load = read(JSON.parse(readFileSync(path, "utf8")));
  requireUnique(load);
  const isNew =
    stage.data === "local" ? await applyLocally(load) : await applyRemotely("DB", stage.data, load);
  const counts = Object.entries(load.items).map(([kind, items]) => `${items.length} ${kind}`);
  const outcome = isNew ? "loaded" : "there already, nothing to do";
  stdout.write(`\n  ✓ ${counts.join(", ")} of ${load.source}: ${outcome}\n\n`);
}

/** Into the state of `npm run dev`, which must not be running: two processes would share a file. */
async function applyLocally(load: Load): Promise<boolean> {
  const place = placeFrom(process.env);
  if (await isTaken(place)) throw new Error(`Stop the server on port ${place.port} first.`);
  await migrate(place);
  let isNew = false;
  await withDatabase(place, async (db) => {
    isNew = await applyLoad(db, load, Date.now());
  });
  return isNew;
}

try {
  await importLibrary(process.argv.slice(2));
} catch (thrown) {
  const reason = thrown instanceof z.ZodError ? z.prettifyError(thrown) : String(thrown);
  stderr.write(`\n  ${reason.slice(0, 2000)}\n\n`);
  exit(1);
}
