import { spawn } from "node:child_process";
import { exit, stderr, stdout } from "node:process";

import { buildAssets } from "#scripts/assets";
import { buildSdk } from "#scripts/build-sdk";
import { runWrangler } from "#scripts/wrangler";

type Check = { name: string; run: () => Promise<string> };

/** `npm test`: all that must hold, the quick things first. Ends at the first that does not. */
const CHECKS: Check[] = [
  { name: "format", run: tool("oxfmt", "--check") },
  { name: "lint", run: tool("oxlint", "--deny-warnings") },
  { name: "types of the Worker", run: tool("tsc", "--noEmit") },
  { name: "types of the client", run: tool("tsc", "--noEmit", "-p", "tsconfig.client.json") },
  { name: "types of the scripts", run: tool("tsc", "--noEmit", "-p", "tsconfig.node.json") },
  { name: "nothing unused", run: tool("knip") },
  { name: "migrations up to date", run: script("scripts/migrations-check.ts") },
  { name: "documents up to date", run: script("scripts/docs.ts", "--check") },
  {
    name: "documents valid",
    run: tool("redocly", "lint", "docs/openapi.json", "docs/asyncapi.json"),
  },
  { name: "staging builds", run: dryRun("staging") },
  { name: "production builds", run: dryRun("production") },
  { name: "tests", run: tool("vitest", "run") },
];

const started = Date.now();
let passed = 0;
await buildAssets();
await buildSdk();
for (const { name, run } of CHECKS) {
  const began = Date.now();
  stdout.write(`  ${name.padEnd(24)}`);
  try {
    passed += testsIn(await run());
    stdout.write(`ok  ${seconds(began)}\n`);
  } catch (thrown) {
    stdout.write(`FAILED  ${seconds(began)}\n`);
    stderr.write(`\n${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    exit(1);
  }
}
stdout.write(`\n  All is well, after ${seconds(started)}\n${passed} passed, 0 failed\n`);

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** How many tests vitest says have passed. */
function testsIn(printed: string): number {
  return Number(printed.match(/Tests\s+(\d+) passed/)?.[1] ?? 0);
}

/** A program of node_modules/.bin. */
function tool(name: string, ...args: string[]) {
  return () => finish(`node_modules/.bin/${name}`, args);
}

function script(...args: string[]) {
  return () => finish(process.execPath, args);
}

function dryRun(environment: string) {
  return () => runWrangler(["deploy", "--env", environment, "--dry-run"]);
}

/** Resolves with what a program printed, or throws it when the program fails. */
async function finish(program: string, args: string[]): Promise<string> {
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NO_COLOR: "1",
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    },
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (printed += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (printed += text));
  const code = await new Promise((resolve, reject) =>
    child.once("close", resolve).once("error", reject),
  );
  if (code !== 0) throw new Error(printed.trim());
  return printed;
}
