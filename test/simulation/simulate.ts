import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { pause } from "#test/simulation/pause";
import { perform } from "#test/simulation/perform";
import { judgeReplays } from "#test/simulation/replays";
import { type Faults, plan, type Round } from "#test/simulation/steps";
import { verdict } from "#test/simulation/verdict";
import { World } from "#test/simulation/world";

export type Run = { seed: number; steps: number; faults: Faults };
export type Outcome = { violations: string[]; said: number; acked: number; chats: number };

/** Deliveries that failed are tried again after a while; nothing is late for longer than this. */
const PATIENCE_MS = 45_000;

/** Plays a seed's plan, then lets everything calm down, and judges. */
export async function simulate(
  { seed, steps, faults }: Run,
  progress: (text: string) => void = () => undefined,
  rounds: Round[] = plan(seed, steps, faults),
): Promise<Outcome> {
  const stateDir = mkdtempSync(join(tmpdir(), "sideline-simulation-"));
  const world = await World.begin(stateDir, seed, faults);
  try {
    await perform({ does: "direct", device: 0, other: 1 }, world);
    await world.storm();
    for (const [i, round] of rounds.entries()) {
      await Promise.all(round.map((step) => perform(step, world)));
      if (i % 20 === 0) progress(`round ${i} of ${rounds.length}`);
    }
    await world.calm();
    await Promise.all(world.clients.map((client) => client.connect("resume")));
    const left = await patiently(world);
    const replayed = left.length === 0 ? await judgeReplays(world) : [];
    const said = [...world.ledger.said.values()];
    return {
      violations: [...world.ledger.violations, ...left, ...replayed],
      said: said.length,
      acked: said.filter(({ acked }) => acked).length,
      chats: world.chats.size,
    };
  } finally {
    for (const client of world.clients) client.hangUp();
    await world.server.kill();
    rmSync(stateDir, { recursive: true, force: true });
  }
}

/** Asks for the verdict until there is nothing left to complain about. */
async function patiently(world: World): Promise<string[]> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const complaints = await verdict(world);
    if (complaints.length === 0 || Date.now() > deadline) return complaints;
    await pause(500);
  }
}
