import { type Accepted, type PushOutcome, type Rejected, type Row, SyncId } from "#contract/sync";
import { Instants } from "#durable-objects/sync-stream/instants";
import { rejection } from "#durable-objects/sync-stream/rejection";
import type { PushItem, Settled } from "#durable-objects/sync-stream/sent";
import type { Tracked } from "#durable-objects/sync-stream/tracked-row";

type Told = Pick<Accepted, "conflict_id" | "row" | "duplicate">;
type Named = { id: string; digest: string; seq?: number | undefined };

/** What a push is answered, and what of it must be remembered for its repetition. */
export class Answers {
  readonly accepted: Accepted[] = [];
  readonly rejected: Rejected[] = [];
  /** Of what made no version but is final; what made one is found in the log. */
  readonly verdicts = new Map<string, Settled>();
  /** What is finally processed, by `seq`. */
  readonly seqs: number[] = [];
  readonly #settled: Map<string, Settled>;
  readonly #instants = new Instants();

  constructor(settled: Map<string, Settled>) {
    this.#settled = settled;
  }

  /** Answers what was answered before; false for what is new. A row image would be an old one. */
  repeat(item: PushItem, current: () => Row | null): boolean {
    const { id, digest, seq } = named(item);
    const settled = this.#settled.get(id);
    if (!settled) return false;
    this.#pass(seq);
    if (digest !== settled.digest) {
      this.rejected.push(rejection(id, "id_reused"));
      return true;
    }
    const first = settled.answer;
    if (!("code" in first)) this.accepted.push({ ...first, duplicate: true });
    else if (first.code === "conflict") this.rejected.push({ ...first, current: current() });
    else this.rejected.push(first);
    return true;
  }

  /** `row`: the version that it made. */
  accept(item: Named, outcome: PushOutcome, row: Tracked | null, now: number, told: Told): void {
    const first: Accepted = {
      id: item.id,
      version: row?.version ?? null,
      outcome,
      server_timestamp: this.#instants.at(row?.server_timestamp ?? now),
      conflict_id: told.conflict_id,
    };
    this.accepted.push({ ...first, row: told.row, duplicate: told.duplicate });
    this.#settle(item, first, row === null && outcome === "noop");
  }

  /** What may pass another time is not remembered; what has no id that counts, by its `seq`. */
  reject(item: PushItem, rejected: Rejected): void {
    this.rejected.push(rejected);
    if (rejected.retryable) return;
    const { current: _, ...first } = rejected;
    if (SyncId.safeParse(first.id).success) this.#settle(named(item), first, true);
    else this.#pass(item.seq);
  }

  #settle({ id, digest, seq }: Named, answer: Accepted | Rejected, isVerdict: boolean): void {
    const settled = { digest, answer };
    this.#settled.set(id, settled);
    if (isVerdict) this.verdicts.set(id, settled);
    this.#pass(seq);
  }

  #pass(seq: number | undefined): void {
    if (seq !== undefined) this.seqs.push(seq);
  }
}

const named = (item: PushItem): Named =>
  "refused" in item ? { ...item, id: item.refused.id } : item;
