import { exit, stderr, stdout } from "node:process";

import { isTaken, migrate, withDatabase } from "#scripts/local-server";
import { roleChange } from "#scripts/role-change";
import { placeFrom } from "#scripts/state";
import { runWrangler } from "#scripts/wrangler";

/**
 * `npm run grant-role`: says what an account may do, by its phone, its verified address or its id.
 * The first admin is made with it. Tokens that say another role are refused from then on, and the
 * next ones say the new role.
 */
async function grantRole(args: string[]): Promise<void> {
  const { role, stage, statement } = roleChange(args, Date.now());
  const printed =
    stage === "local" ? await runLocally(statement) : await runRemotely(statement, stage);
  const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(printed)?.[0];
  if (!id) throw new Error("There is no such account: whoever it is has to sign in once.");
  stdout.write(`\n  ✓ ${id} has the role ${role}\n\n`);
}

/** In the state of `npm run dev`, which must not be running: two processes would share a file. */
async function runLocally(statement: string): Promise<string> {
  const place = placeFrom(process.env);
  if (await isTaken(place)) throw new Error(`Stop the server on port ${place.port} first.`);
  await migrate(place);
  let found = "";
  await withDatabase(place, async (db) => {
    found = JSON.stringify((await db.prepare(statement).all()).results);
  });
  return found;
}

function runRemotely(statement: string, stage: string): Promise<string> {
  const execute = ["d1", "execute", "DB", "--remote", "--env", stage, "--yes", "--json"];
  return runWrangler([...execute, "--command", statement]);
}

try {
  await grantRole(process.argv.slice(2));
} catch (thrown) {
  stderr.write(`\n  ${thrown instanceof Error ? thrown.message : String(thrown)}\n\n`);
  exit(1);
}
