import type { Payload } from "#contract/tracker";
import { canonicalJson } from "#lib/canonical";
import { type Queued, without } from "#test/sync/replica";

type State = Payload | null;
type Change = { version: number; payload: State; device: string; hoursAgo: number };
/** `noted`: the server keeps it apart from the log, as it is not what the row became. */
type Sent = { payload: State; version: number; noted: boolean };

export type Expected = { outcome: string; version: number | null };
/** A value that was overwritten unseen: somewhere there must be a conflict that holds it. */
export type Lost = { row: string; payload: State; reason: string };

const equal = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null);
const fieldsOf = (...states: State[]) => [
  ...new Set(states.flatMap((state) => Object.keys(state ?? {}))),
];

/**
 * The plainest server there can be: it keeps every state that ever was, and answers each question by
 * looking back. What the real one forgets by compaction it leaves out of sight.
 */
export class Model {
  readonly #changes = new Map<string, Change[]>();
  readonly #sent = new Map<string, Sent>();
  readonly #processed = new Map<string, Expected & { at: number }>();
  readonly lost: Lost[] = [];
  version = 0;
  horizon = 0;
  /** Mutations that made a version, by id. */
  readonly counted: string[] = [];

  rows(version = this.version): Record<string, Payload> {
    const rows = [...this.#changes.keys()].toSorted().flatMap((row) => {
      const payload = this.#at(row, version)?.payload;
      return payload ? [[row, payload] as const] : [];
    });
    return Object.fromEntries(rows);
  }

  push(device: string, mutation: Queued, hoursAgo: number): Expected | "rejected" {
    const known = this.#processed.get(mutation.id);
    if (known && known.at > this.horizon) return known;
    if (known) return { outcome: "already_processed", version: null };
    const row = mutation.entity_id;
    const theirs = this.#latest(row)?.payload ?? null;
    const base = this.#base(device, row, mutation.base_version);
    const ours = wanted(mutation, base ?? theirs);
    if (ours === "invalid") return "rejected";
    const { result, lost } = merged(base, theirs, ours);
    const latest = this.#latest(row);
    if (equal(result, theirs)) {
      const isBehind = latest !== undefined && latest.version > mutation.base_version;
      if (isBehind)
        this.#remember(device, row, {
          payload: ours,
          version: latest.version,
          noted: true,
        });
      return this.#settle(mutation.id, { outcome: "noop", version: null });
    }
    if (lost.length > 0) this.#lose(row, theirs, lost, mutation.base_version, hoursAgo);
    this.write(row, result, device, hoursAgo);
    const noted = !equal(result, ours);
    this.#remember(device, row, { payload: ours, version: this.version, noted });
    this.counted.push(mutation.id);
    const outcome = lost.length > 0 ? "conflict" : equal(result, ours) ? "applied" : "merged";
    return this.#settle(mutation.id, { outcome, version: this.version });
  }

  /** A change by somebody who knows what is; none if it is that already. */
  write(row: string, payload: State, device: string, hoursAgo = 0): void {
    if (equal(this.#latest(row)?.payload ?? null, payload)) return;
    const changes = this.#changes.get(row) ?? [];
    this.#changes.set(row, [...changes, { version: ++this.version, payload, device, hoursAgo }]);
    this.#remember(device, row, { payload, version: this.version, noted: false });
  }

  /** All rows at once: new ones, then others, then what goes, as an import does it. */
  bringIn(rows: Record<string, Payload>, replace: boolean, device: string): void {
    const live = this.rows();
    const ids = Object.keys(rows);
    for (const id of ids.filter((row) => !live[row])) this.write(id, rows[id]!, device);
    for (const id of ids.filter((row) => live[row])) {
      if (!replace && !equal(live[id], rows[id]))
        this.lost.push({ row: id, payload: live[id]!, reason: "import" });
      this.write(id, rows[id]!, device);
    }
    if (!replace) return;
    const gone = Object.keys(live).filter((row) => !rows[row]);
    for (const id of gone.toSorted((a, b) => this.#latest(a)!.version - this.#latest(b)!.version))
      this.write(id, null, device);
  }

  #base(device: string, row: string, version: number): State {
    const sent = this.#sent.get(`${device}/${row}`);
    const latest = this.#latest(row);
    if (!latest) return null;
    const isKnown =
      sent && (sent.noted || sent.version > this.horizon || sent.version === latest.version);
    if (isKnown && sent.version > version) return sent.payload;
    const next = this.#changes.get(row)?.find((change) => change.version > version);
    if (next && next.version <= this.horizon) return null;
    return this.#at(row, version)?.payload ?? null;
  }

  /** Edits within the hour are close; what is older than what it overwrites is inverted. */
  #lose(row: string, payload: State, fields: string[], base: number, hoursAgo: number): void {
    const newer = this.#changes.get(row)!.filter(({ version }) => version > base);
    const seen = newer.filter(({ version }) => version > this.horizon);
    const writers = seen.filter((change) => this.#wrote(row, change, fields));
    const by = writers.length > 0 ? writers : [this.#latest(row)!];
    const isClose = by.some((writer) => writer.hoursAgo === hoursAgo);
    const isInverted = by.some((writer) => writer.hoursAgo < hoursAgo);
    this.lost.push({ row, payload, reason: isClose ? "close" : isInverted ? "inverted" : "lww" });
  }

  #wrote(row: string, { version, payload }: Change, fields: string[]): boolean {
    const before = this.#at(row, version - 1)?.payload ?? null;
    if (before === null || payload === null) return true;
    return fields.some((field) => !equal(before[field], payload[field]));
  }

  /** A deletion that lies before the horizon is forgotten. */
  #latest = (row: string): Change | undefined => {
    const last = this.#changes.get(row)?.at(-1);
    return last?.payload === null && last.version <= this.horizon ? undefined : last;
  };
  #at = (row: string, version: number): Change | undefined =>
    this.#changes.get(row)?.findLast((change) => change.version <= version);

  #remember(device: string, row: string, sent: Sent): void {
    this.#sent.set(`${device}/${row}`, sent);
  }

  #settle(id: string, expected: Expected): Expected {
    // What made no version is remembered by time, and forgotten by the next compaction.
    this.#processed.set(id, { ...expected, at: expected.version ?? this.version + 0.5 });
    return expected;
  }

  /** The log up to the horizon goes, and every verdict with it. */
  compact(horizon: number): void {
    this.horizon = horizon;
    for (const [key, { version }] of this.#sent) {
      const isOld =
        version <= horizon && this.#latest(key.slice(key.indexOf("/") + 1))?.version !== version;
      if (isOld) this.#sent.delete(key);
    }
    for (const [id, known] of this.#processed) {
      if (known.version === null) this.#processed.set(id, { ...known, at: -1 });
    }
  }
}

function wanted({ op, payload, patch }: Queued, base: State): State | "invalid" {
  if (op === "delete") return null;
  if (payload) return payload;
  const row = without({ ...base, ...patch });
  return ["date", "position", "text"].every((field) => field in row) ? row : "invalid";
}

function merged(base: State, theirs: State, ours: State): { result: State; lost: string[] } {
  const differ = (a: State, b: State) =>
    fieldsOf(a, b).filter((field) => !equal(a?.[field], b?.[field]));
  if (ours === null) return { result: null, lost: theirs === null ? [] : differ(base, theirs) };
  const mine = differ(base, ours);
  if (theirs === null) {
    if (base === null) return { result: ours, lost: [] };
    return mine.length > 0 ? { result: ours, lost: mine } : { result: null, lost: [] };
  }
  const change = Object.fromEntries(mine.map((field) => [field, ours[field] ?? null]));
  const lost = mine.filter(
    (field) => !equal(theirs[field], base?.[field]) && !equal(theirs[field], ours[field]),
  );
  return { result: without({ ...theirs, ...change }), lost };
}
