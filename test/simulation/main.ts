import { parseArgs } from "node:util";

import { z } from "zod";

import { simulate } from "#test/simulation/simulate";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1e6) },
    steps: { type: "string", default: "1000" },
    faults: { type: "string", default: "all" },
    /** How many seeds, one after the other. */
    runs: { type: "string", default: "1" },
  },
});

const faults = z.enum(["none", "client", "all"]).parse(values.faults);
const steps = Number(values.steps);
let failed = 0;

for (let i = 0; i < Number(values.runs); i++) {
  const seed = Number(values.seed) + i;
  const start = performance.now();
  const tell = (text: string) => process.stderr.write(`\rseed ${seed}: ${text}   `);
  const { violations, said, acked, chats } = await simulate({ seed, steps, faults }, tell);
  const seconds = Math.round((performance.now() - start) / 1000);
  const sum = `${said} sends, ${acked} acked, ${chats} chats, ${seconds} s`;
  process.stdout.write(
    `\nseed ${seed}, ${steps} steps, faults ${faults}: ${sum}, ${violations.length} violations\n`,
  );
  for (const violation of violations) process.stdout.write(`  ${violation}\n`);
  if (violations.length > 0) failed++;
}
process.exit(failed > 0 ? 1 : 0);
