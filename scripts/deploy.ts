import { exit, stderr, stdout } from "node:process";

import { unstable_readConfig as readConfig } from "wrangler";
import { z } from "zod";

import { buildAssets } from "#scripts/assets";
import { applyRemotely } from "#scripts/library/apply-remotely";
import { seedLibrary } from "#scripts/library/seed";
import { runWrangler } from "#scripts/wrangler";

/** What wrangler says of a thing that is there already. */
const EXISTS = /already (exists|taken|own)|11009|7502/i;

/** As much of wrangler.toml as needs things to exist. */
const Config = z.object({
  name: z.string(),
  queues: z.object({
    consumers: z.array(z.object({ queue: z.string() })),
  }),
  r2_buckets: z.array(z.object({ bucket_name: z.string() })),
  d1_databases: z.array(z.object({ binding: z.string(), database_name: z.string() })),
});

/**
 * `npm run deploy`: creates what is missing by its name in wrangler.toml, applies the migrations,
 * loads the libraries, then uploads the Worker. Safe to repeat; a failure stops it before anything
 * later happens.
 */
async function deploy(environment: string): Promise<void> {
  const config = Config.parse(readConfig({ config: "wrangler.toml", env: environment }));

  for (const { queue } of config.queues.consumers) {
    await ensure("queue", queue, ["queues", "create"]);
  }
  for (const { bucket_name } of config.r2_buckets) {
    await ensure("R2 bucket", bucket_name, ["r2", "bucket", "create"], ["--update-config=false"]);
  }
  for (const { binding, database_name } of config.d1_databases) {
    await ensure("database", database_name, ["d1", "create"], ["--update-config=false"]);
    say(`migrations of ${database_name}`);
    await runWrangler(["d1", "migrations", "apply", binding, "--remote", "--env", environment]);
    say(`libraries of ${database_name}`);
    await applyRemotely(binding, environment, seedLibrary());
  }
  await buildAssets();
  say(`Worker ${config.name}`);
  const secrets = process.env["SECRETS_FILE"];
  const told = await runWrangler(
    ["deploy", "--env", environment].concat(secrets ? ["--secrets-file", secrets] : []),
  );
  stdout.write(told);
}

/** Creates something by its name, unless it is there. */
async function ensure(what: string, name: string, create: string[], flags: string[] = []) {
  say(`${what} ${name}`);
  try {
    await runWrangler([...create, name, ...flags]);
  } catch (thrown) {
    if (!(thrown instanceof Error && EXISTS.test(thrown.message))) throw thrown;
  }
}

const say = (text: string) => stdout.write(`  ${text}\n`);

try {
  await deploy(process.argv[2] ?? "production");
} catch (thrown) {
  stderr.write(`\n${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  exit(1);
}
