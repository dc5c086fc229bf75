import fc from "fast-check";
import { expect, test } from "vitest";

import { Pull, Pulled, Push, Pushed } from "#contract/sync";
import { Conflicts, SyncHistory } from "#contract/sync-review";
import type { Payload } from "#contract/tracker";
import { encoded } from "#durable-objects/sync-stream/incoming";
import type { Wanted } from "#durable-objects/sync-stream/write-rows";
import { canonicalJson } from "#lib/canonical";
import { unwrap } from "#lib/errors";
import { newId } from "#lib/ids";
import { jsonText } from "#lib/json-text";
import { asleep, crash } from "#test/support/faults";
import { type Person, registered } from "#test/support/people";
import { compactIn } from "#test/support/tracker-time";
import { line, streamOf } from "#test/support/trackers";
import { Model } from "#test/sync/model";
import { Replica } from "#test/sync/replica";
import { preparePush } from "#workers/sync/prepare-push";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ROWS = ["a", "b", "c"];
const FATES = ["answered", "answered", "answered", "lost", "answer lost"] as const;

const choice = <T>(...values: T[]) => fc.constantFrom(...values);
const device = fc.nat({ max: 2 });
const row = choice(...ROWS);
const change = fc.oneof(
  fc.record({ text: choice("x", "y", "z") }),
  fc.record({ done: choice(true, false, null) }),
  fc.record({ block_id: choice("p", "q", null) }),
);
const STEPS = [
  [
    8,
    fc.record({
      act: fc.constant("edit" as const),
      device,
      row,
      change,
      hours: choice(0, 2, 5),
      asPatch: fc.boolean(),
    }),
  ],
  [1, fc.record({ act: fc.constant("remove" as const), device, row, hours: choice(0, 2, 5) })],
  [
    7,
    fc.record({
      act: fc.constant("push" as const),
      device,
      most: choice(1, 2, 9),
      fate: choice(...FATES),
    }),
  ],
  [
    5,
    fc.record({
      act: fc.constant("pull" as const),
      device,
      limit: choice(1, 2, 100),
      fate: choice(...FATES),
    }),
  ],
  [1, fc.record({ act: fc.constant("compact" as const) })],
  [1, fc.record({ act: choice("sleep" as const, "crash" as const) })],
  [
    1,
    fc.record({
      act: fc.constant("import" as const),
      rows: fc.uniqueArray(row),
      text: choice("x", "i"),
      replace: fc.boolean(),
    }),
  ],
  [1, fc.record({ act: fc.constant("snapshot" as const) })],
  [1, fc.record({ act: fc.constant("restore" as const), which: fc.nat() })],
  [
    2,
    fc.record({
      act: fc.constant("resolve" as const),
      which: fc.nat(),
      device,
      loser: fc.boolean(),
    }),
  ],
] as const;
const step = fc.oneof(...STEPS.map(([weight, arbitrary]) => ({ weight, arbitrary })));
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Rows as the Worker passes them on. */
const sent = async (rows: Wanted[]) => new Blob(await Array.fromAsync(encoded(rows))).stream();

/** A user's devices and server, and the model beside them. */
class World {
  readonly #person: Person;
  readonly model = new Model();
  readonly replicas: Replica[];
  readonly #snapshots = new Set<number>([]);
  readonly #hours = new Map<string, number>();
  conflictsSeen = 0;

  constructor(person: Person) {
    this.#person = person;
    const skews = [0, 40 * DAY, -3 * HOUR];
    this.replicas = skews.map((skew, i) => new Replica(`device-${i}`, skew));
  }

  get stream() {
    return streamOf(this.#person);
  }

  async do(asked: Step): Promise<void> {
    switch (asked.act) {
      case "edit":
        return this.#edit(asked);
      case "remove":
        return this.#remove(asked);
      case "push":
        return this.push(this.replicas[asked.device]!, asked.most, asked.fate);
      case "pull":
        return void (await this.pull(this.replicas[asked.device]!, asked.limit, asked.fate));
      case "compact":
        return this.#compact();
      case "sleep":
        return asleep(this.stream);
      case "crash":
        return crash(this.stream);
      case "import":
        return this.#import(asked.rows, asked.text, asked.replace);
      case "snapshot":
        return this.#snapshot();
      case "restore":
        return this.#restore(asked.which);
      case "resolve":
        return this.#resolve(asked);
    }
  }

  #edit({ device: who, row: id, change: fields, hours, asPatch }: Extract<Step, { act: "edit" }>) {
    const replica = this.replicas[who]!;
    const view = replica.view(id);
    const wanted = { ...(view ?? line("new")), ...fields };
    const payload = Object.fromEntries(
      Object.entries(wanted).filter(([, value]) => value !== null),
    );
    replica.edit(id, payload, Date.now() - hours * HOUR, view && asPatch ? fields : undefined);
    this.#hours.set(replica.queue.at(-1)!.id, hours);
  }

  #remove({ device: who, row: id, hours }: Extract<Step, { act: "remove" }>) {
    const replica = this.replicas[who]!;
    replica.edit(id, null, Date.now() - hours * HOUR);
    this.#hours.set(replica.queue.at(-1)!.id, hours);
  }

  async push(replica: Replica, most = 100, fate: (typeof FATES)[number] = "answered") {
    const mutations = replica.queue.slice(0, most);
    if (fate === "lost" || mutations.length === 0) return;
    const body = { device_id: replica.id, schema_version: 2, sent_at: Date.now() + replica.skew };
    const asked = jsonText(preparePush(Push.parse({ ...body, mutations })));
    const answer = Pushed.parse(JSON.parse(unwrap(await this.stream.push(asked))));
    const expected = mutations.map((mutation) =>
      this.model.push(replica.id, mutation, this.#hours.get(mutation.id)!),
    );
    const told = mutations.map(({ id }) => {
      const accepted = answer.accepted.find((one) => one.id === id);
      return accepted ? [accepted.outcome, accepted.version] : "rejected";
    });
    expect(told).toEqual(
      expected.map((one) => (one === "rejected" ? one : [one.outcome, one.version])),
    );
    expect(answer.latest_version).toBe(this.model.version);
    if (fate === "answered") replica.pushed(answer);
  }

  /** One page. */
  async pull(replica: Replica, limit = 2000, fate: (typeof FATES)[number] = "answered") {
    if (fate === "lost") return undefined;
    const asked = Pull.parse({ ...replica.asks(), limit });
    const page = Pulled.parse(JSON.parse(unwrap(await this.stream.pull(asked))));
    if (fate === "answered") replica.pulled(page);
    return page;
  }

  async #compact(): Promise<void> {
    this.model.compact(await compactIn(this.#person, 31));
  }

  async #import(ids: string[], text: string, replace: boolean): Promise<void> {
    const rows = Object.fromEntries(ids.map((id) => [id, line(text, { done: true })]));
    const wanted = ids.map((entity_id) => ({
      entity: "top3" as const,
      entity_id,
      payload: canonicalJson(rows[entity_id]),
    }));
    await this.#take();
    const mode = replace ? ("replace" as const) : ("merge" as const);
    const terms = { mode, dry_run: false, on_conflict: "import" as const, confirm: true };
    unwrap(await this.stream.importRows(await sent(wanted), terms));
    this.model.bringIn(rows, replace, "server:import");
  }

  async #snapshot(): Promise<void> {
    const terms = { mode: "merge", dry_run: false, on_conflict: "import", confirm: true } as const;
    await this.#take();
    unwrap(await this.stream.importRows(await sent([]), terms));
  }

  /** Every import takes a snapshot of what was before. */
  async #take(): Promise<void> {
    this.#snapshots.add(this.model.version);
  }

  async #restore(which: number): Promise<void> {
    const versions = [...this.#snapshots];
    if (versions.length === 0) return;
    const version = versions[which % versions.length]!;
    await this.#take();
    unwrap(await this.stream.restore(version));
    this.model.bringIn(this.model.rows(version), true, "server:restore");
  }

  async #resolve({ which, device: who, loser }: Extract<Step, { act: "resolve" }>): Promise<void> {
    const { conflicts } = await this.conflicts("open");
    if (conflicts.length === 0) return;
    const { id, entity_id, versions } = conflicts[which % conflicts.length]!;
    const { id: device_id } = this.replicas[who]!;
    const asked = { mutation_id: newId(), device_id, choice: loser ? "loser" : "winner" } as const;
    unwrap(await this.stream.resolve(id, asked));
    if (loser) this.model.write(entity_id, versions.at(-1)!.payload, device_id);
  }

  async conflicts(status: "open" | "all") {
    return Conflicts.parse(
      JSON.parse(await this.stream.conflicts({ status, cursor: undefined, limit: 1000 })),
    );
  }

  /** Everybody is online again, until nobody has anything to say. */
  async settle(): Promise<void> {
    for (const replica of this.replicas) {
      while (replica.queue.length > 0) await this.push(replica);
    }
    for (const replica of this.replicas) {
      for (let page = await this.pull(replica); page?.has_more || page?.reset_required;) {
        page = await this.pull(replica);
      }
    }
  }

  async check(): Promise<void> {
    const truth = this.model.rows();
    for (const replica of this.replicas) expect(replica.rows(), replica.id).toEqual(truth);
    const fresh = new Replica("fresh", 0);
    while ((await this.pull(fresh, 2))?.has_more);
    expect(fresh.rows()).toEqual(truth);
    await this.#checkConflicts();
    await this.#checkHistory(truth);
  }

  /** Nothing that was overwritten unseen is without a conflict that holds it. */
  async #checkConflicts(): Promise<void> {
    const { conflicts } = await this.conflicts("all");
    for (const { row: id, payload, reason } of this.model.lost) {
      const ofRow = conflicts.filter(({ entity_id }) => entity_id === id);
      const losers = ofRow.flatMap(({ versions }) =>
        versions.filter(({ role }) => role === "loser"),
      );
      expect(losers.map((loser) => loser.payload)).toContainEqual(payload);
      const isShown = reason === "close" || reason === "inverted";
      if (isShown) expect(ofRow.some(({ status }) => status !== "auto")).toBe(true);
    }
    const count = conflicts.reduce((sum, { versions }) => sum + versions.length - 1, 0);
    expect(count).toBe(this.model.lost.length);
    this.conflictsSeen += count;
  }

  /** Playing the log again from the rows at the horizon on gives the rows. */
  async #checkHistory(truth: Record<string, Payload>): Promise<void> {
    const asked = { before: undefined, limit: 5000 };
    const { history } = SyncHistory.parse(JSON.parse(await this.stream.history(asked)));
    const rows: Record<string, Payload | null> = this.model.rows(this.model.horizon);
    const versions = history.map(({ version }) => version).toReversed();
    const { horizon, version: latest } = this.model;
    expect(versions).toEqual(Array.from({ length: latest - horizon }, (_, i) => horizon + 1 + i));
    for (const { entity_id, previous, next } of history.toReversed()) {
      expect(rows[entity_id] ?? null).toEqual(previous);
      rows[entity_id] = next;
    }
    const live = Object.entries(rows).filter(([, payload]) => payload !== null);
    expect(Object.fromEntries(live)).toEqual(truth);
    const counted = new Set(this.model.counted);
    expect(counted.size).toBe(this.model.counted.length);
    const ids = history.map(({ mutation_id }) => mutation_id);
    expect(new Set(ids).size).toBe(ids.length);
  }
}

test("[SYN-51] whatever happens in whatever order, all devices end up with what the plainest model has", async () => {
  let conflicts = 0;
  const property = fc.asyncProperty(
    fc.array(step, { minLength: 20, maxLength: 90 }),
    async (steps) => {
      const world = new World(await registered());
      for (const one of steps) await world.do(one);
      await world.settle();
      await world.check();
      conflicts += world.conflictsSeen;
    },
  );
  await fc.assert(property, { numRuns: 60, seed: 77, endOnFailure: true });
  expect(conflicts).toBeGreaterThan(150);
}, 120_000);
