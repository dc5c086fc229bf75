import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { catchUp, connections } from "#bench/catch-up";
import { others, type Row, table } from "#bench/chat-report";
import { report } from "#bench/figures";
import { settle } from "#bench/people";
import { play, type Scenario } from "#bench/scenarios";
import { peer, sideline } from "#bench/targets";

const { values } = parseArgs({
  options: {
    /** Connections in the groups; fewer members than 256 are told in a smaller group. */
    connections: { type: "string", default: "256" },
    seconds: { type: "string", default: "5" },
    /** Only the scenarios whose name has this in it. */
    only: { type: "string", default: "" },
    publish: { type: "boolean", default: false },
    "no-peer": { type: "boolean", default: false },
  },
});

const seconds = Number(values.seconds);
const many = Number(values.connections);
const direct = { members: 2, voices: 1, seconds };
const scenarios: Scenario[] = [
  { ...direct, name: "direct, 1 in flight", chats: 1, inFlight: 1 },
  { ...direct, name: "direct, 16 in flight", chats: 1, inFlight: 16 },
  { ...direct, name: "16 directs, 1 in flight each", chats: 16, inFlight: 16 },
  { ...direct, name: "16 directs, 300/s offered", chats: 16, perSecond: 300 },
  group(32, { name: "group of 32, 1 in flight", voices: 1, inFlight: 1 }),
  group(32, { name: "group of 32, 16 speak", voices: 16, inFlight: 16 }),
  group(many, { name: `group of ${many}, 1 in flight`, voices: 1, inFlight: 1 }),
  group(many, { name: `group of ${many}, 16 speak`, voices: 16, inFlight: 16 }),
  group(many, { name: `group of ${many}, 20/s offered`, voices: 16, perSecond: 20 }),
].filter(({ name }) => name.includes(values.only));

function group(
  members: number,
  rest: Pick<Scenario, "name" | "voices"> & Partial<Scenario>,
): Scenario {
  return { chats: 1, members, seconds, ...rest };
}

const stateDir = mkdtempSync(join(tmpdir(), "sideline-bench-"));
const newcomers = 1_000;
const crowd = Math.max(many, ...scenarios.map(({ chats, members }) => chats * members));
const people = await settle(stateDir, crowd + newcomers);

const rows: Row[] = [];
for (const start of values["no-peer"] ? [sideline] : [sideline, peer]) {
  const target = await start(stateDir);
  for (const scenario of scenarios) {
    const result = await play(target, scenario, people);
    rows.push({ target: target.name, scenario: scenario.name, result });
    process.stderr.write(`${table(rows.slice(-1)).split("\n").at(-1)}\n`);
  }
  await target.close();
}

const figures = [table(rows)];
if (values.only === "" || "catch-up".includes(values.only)) {
  const target = await sideline(stateDir);
  const back = await catchUp(target, people.slice(crowd), 6_400);
  figures.push(others(back, await connections(target, people.slice(crowd + 2))));
  await target.close();
}
rmSync(stateDir, { recursive: true });

report("chat", figures.join("\n\n"), values.publish);
