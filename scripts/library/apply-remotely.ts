import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { latestOf } from "#scripts/library/apply";
import { digestOf, type Load } from "#scripts/library/load";
import { statementsOf } from "#scripts/library/statements";
import { ROOT } from "#scripts/worker-bundle";
import { runWrangler } from "#scripts/wrangler";

/** Brings a deployed database to what a source holds, unless it is there already. */
export async function applyRemotely(
  binding: string,
  environment: string,
  load: Load,
): Promise<boolean> {
  const execute = ["d1", "execute", binding, "--remote", "--env", environment, "--yes"];
  const latest = await runWrangler([...execute, "--json", "--command", latestOf(load.source)]);
  if (latest.includes(digestOf(load))) return false;
  const file = join(ROOT, "dist", `library-${load.source}.sql`);
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  writeFileSync(file, statementsOf(load, Date.now()).join(";\n"));
  await runWrangler([...execute, "--file", file]);
  return true;
}
