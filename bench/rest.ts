import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { report, tabled } from "#bench/figures";
import { settle } from "#bench/people";
import { startPostgres } from "#bench/rest-peer/postgres";
import { ask, type Ask, type Measured } from "#bench/rest-load";
import { startPeer } from "#bench/rest-peer/start";
import { dateIn, settleWorld, starts, type World } from "#bench/rest-world";
import { SpawnedServer } from "#scripts/spawn-server";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "5" },
    lanes: { type: "string", default: "16" },
    publish: { type: "boolean", default: false },
  },
});
const load = { seconds: Number(values.seconds), lanes: Number(values.lanes) };
const WARM_UP = { seconds: 1, lanes: load.lanes };

const folder = mkdtempSync(join(tmpdir(), "sideline-bench-"));
const people = await settle(folder, 4);
const server = await SpawnedServer.start({ stateDir: folder, unlimited: true }, "ignore");
const world = await settleWorld(server.url, people);
const postgres = await startPostgres(folder);
const peer = await startPeer(postgres.url, server.url, world);

const lines: string[][] = [];
for (const [name, scenario] of Object.entries(scenarios(world))) {
  const ours = await measure(server.url, scenario());
  const theirs = await measure(peer.url, scenario());
  lines.push(line(name, ours, theirs));
  process.stderr.write(`${lines.at(-1)!.join("  ")}\n`);
}
await peer.close();
await postgres.close();
await server.kill();
rmSync(folder, { recursive: true });

const HEAD = [
  "",
  "requests/s",
  "p95 ms",
  "requests/s, peer",
  "p95 ms, peer",
  "requests/s of the peer's",
  "p95 of the peer's",
  "load generator",
];
report("rest", tabled(HEAD, lines), values.publish);

/** For each server anew, so that both are asked the same from the beginning. */
function scenarios({ coach, clients, short, usual }: World): Record<string, () => () => Ask> {
  const client = turns(clients);
  return {
    "a profile read": () => () => ({ path: "/users/me", token: client().token }),
    "a booking": () => {
      const free = starts();
      return () => {
        const start_at = free.next().value;
        const body = { session_type_id: short.id, start_at };
        return { path: "/sessions/book", token: client().token, body };
      };
    },
    "slots of two weeks": () => {
      const range = `start=${dateIn(3)}&end=${dateIn(16)}`;
      const path = `/coaches/${coach.user_id}/bookable-slots?session_type_id=${usual.id}&${range}`;
      return () => ({ path, token: client().token });
    },
    "a workout log": () => {
      const exercise = turns(
        clients.flatMap(({ token, exercise_ids }) => exercise_ids.map((id) => ({ id, token }))),
      );
      let n = 0;
      return () => {
        const { id, token } = exercise();
        const body = { client_log_id: `set-${++n}`, reps: 8, weight: 62.5 };
        return { path: `/workouts/exercises/${id}/logs`, token, body };
      };
    },
  };
}

async function measure(url: string, next: () => Ask): Promise<Measured> {
  await ask(url, next, WARM_UP);
  return ask(url, next, load);
}

/** One after the other, and from the beginning again. */
function turns<T>(list: T[]): () => T {
  let n = 0;
  return () => list[n++ % list.length]!;
}

function line(name: string, ours: Measured, theirs: Measured): string[] {
  const busiest = Math.max(ours.own.cpuShare, theirs.own.cpuShare);
  return [
    name,
    rate(ours).toFixed(0),
    p95(ours).toFixed(1),
    rate(theirs).toFixed(0),
    p95(theirs).toFixed(1),
    (rate(ours) / rate(theirs)).toFixed(2),
    (p95(ours) / p95(theirs)).toFixed(2),
    `${Math.round(busiest * 100)} % of a core`,
  ];
}

function rate({ answers, seconds }: Measured): number {
  return answers / seconds;
}

/** In milliseconds. */
function p95({ latency }: Measured): number {
  return latency.getValueAtPercentile(95) / 1000;
}
