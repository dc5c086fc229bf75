import type { PushOutcome, Row } from "#contract/sync";
import { Answers } from "#durable-objects/sync-stream/answers";
import { writersOf } from "#durable-objects/sync-stream/base";
import { type Dispute, isFull, join, reasonFor } from "#durable-objects/sync-stream/dispute";
import type { Draft } from "#durable-objects/sync-stream/draft";
import { liveRows, MAX_BYTES, MAX_ROWS } from "#durable-objects/sync-stream/head";
import { rejection } from "#durable-objects/sync-stream/rejection";
import type { PushItem, Sent, Settled } from "#durable-objects/sync-stream/sent";
import {
  keyOf,
  type Origin,
  type Past,
  type Tracked,
} from "#durable-objects/sync-stream/tracked-row";
import { type Editor, weigh, type Weighed } from "#durable-objects/sync-stream/weigh";

/** What decides over a push besides what is stored. */
export type Terms = Editor & {
  /** The version at which edits that do not say theirs were made. */
  base: number;
  /** How far the device's mutations had been processed before. */
  last_seq: number;
  /** Milliseconds that the device's clock is behind. */
  skew: number;
  rejectConflicts: boolean;
  refuseDeletes: boolean;
  show: (row: Tracked) => Row;
  newId: () => string;
  now: number;
};

/** Decides over a push, one mutation after the other. Touches nothing but the draft. */
export class PushPlanner {
  readonly answers: Answers;
  readonly disputes = new Map<string, Dispute>();
  readonly #draft: Draft;
  readonly #open: Map<string, Dispute>;
  readonly #terms: Terms;

  /** `open`: the open conflicts of the rows concerned. */
  constructor(
    draft: Draft,
    settled: Map<string, Settled>,
    open: Map<string, Dispute>,
    terms: Terms,
  ) {
    this.answers = new Answers(settled);
    this.#draft = draft;
    this.#open = open;
    this.#terms = terms;
  }

  take(item: PushItem): void {
    if (this.answers.repeat(item, () => this.#currentOf(item))) return;
    if ("refused" in item) this.answers.reject(item, item.refused);
    else if ((item.seq ?? Infinity) <= this.#terms.last_seq)
      this.#accept(item, "already_processed");
    else this.#apply(item);
  }

  #apply(sent: Sent): void {
    const past = this.#draft.past(sent);
    const theirs = past.row?.payload ?? null;
    const isDelete = sent.payload === null && !sent.patch;
    if (isDelete && theirs !== null && this.#terms.refuseDeletes) {
      return this.answers.reject(sent, rejection(sent.id, "mass_delete"));
    }
    const at = Math.min(sent.base_version ?? this.#terms.base, this.#draft.head.version);
    const weighed = weigh(sent, past, at, this.#terms);
    if (!weighed.ok) return this.answers.reject(sent, weighed.rejected);
    if (weighed.overwritten.length > 0 && this.#terms.rejectConflicts) {
      const current = this.#current(past);
      return this.answers.reject(sent, { ...rejection(sent.id, "conflict"), current });
    }
    if (weighed.result === theirs) return this.#leave(sent, past, weighed, at);
    if (this.#isOverQuota(theirs, weighed.result)) {
      return this.answers.reject(sent, rejection(sent.id, "quota_exceeded"));
    }
    this.#write(sent, past, weighed, at);
  }

  /** Nothing changes; but that the device believes so is remembered, for what it sends next. */
  #leave(sent: Sent, { row }: Past, { ours }: Weighed, at: number): void {
    if (row && row.version > at) this.#note(sent, row.version, ours);
    const differs = row && (row.payload !== ours || sent.patch);
    this.#accept(sent, "noop", null, differs ? { row: this.#terms.show(row) } : {});
  }

  #write(sent: Sent, past: Past, { ours, result, overwritten }: Weighed, at: number): void {
    const isConflict = overwritten.length > 0;
    const before = past.row;
    const writers = isConflict ? writersOf(past, overwritten, at) : [];
    const outcome = isConflict ? "conflict" : result === ours ? "applied" : "merged";
    const conflict_id = isConflict ? this.#conflictId(sent) : undefined;
    const { id: mutation_id, digest, entity, entity_id, group_id } = sent;
    const row = this.#draft.change(
      past,
      {
        mutation_id,
        digest,
        entity,
        entity_id,
        group_id,
        outcome,
        conflict_id,
        payload: result,
        device: this.#terms.device,
        edited_at: this.#editedAt(sent),
      },
      this.#terms.now,
    );
    if (conflict_id !== undefined && before) {
      this.#dispute(conflict_id, overwritten, { before, writers, row });
    }
    if (result !== ours) this.#note(sent, row.version, ours);
    // Who sent a patch cannot tell what it was applied to.
    const isNews = result !== ours || sent.patch;
    const shown = isNews ? this.#terms.show(row) : undefined;
    this.#accept(sent, outcome, row, { conflict_id, row: shown });
  }

  /** A row has one open conflict at most: what comes later joins it, while it takes more. */
  #conflictId(sent: Sent): string {
    const open = this.#open.get(keyOf(sent));
    return open && !isFull(open) ? open.id : this.#terms.newId();
  }

  #dispute(
    id: string,
    fields: string[],
    { before, writers, row }: { before: Tracked; writers: Origin[]; row: Tracked },
  ): void {
    const reason = reasonFor(row, writers);
    const { entity, entity_id, version } = row;
    const next: Dispute = {
      id,
      entity,
      entity_id,
      fields,
      reason,
      version,
      status: reason === "lww" ? "auto" : "open",
      winner: { ...originOf(row), payload: row.payload },
      losers: [{ ...originOf(writers[0]!), payload: before.payload }],
      created_at: this.#terms.now,
    };
    const open = this.#open.get(keyOf(row));
    if (open) {
      const more = open.id === id ? join(open, next) : { ...next, status: "auto" as const };
      this.disputes.set(id, more);
      if (more.status === "open") this.#open.set(keyOf(row), more);
      return;
    }
    this.disputes.set(id, next);
    if (next.status !== "open") return;
    this.#open.set(keyOf(row), next);
    this.#draft.head.open_conflicts++;
  }

  #accept(
    sent: Sent,
    outcome: PushOutcome,
    row: Tracked | null = null,
    told: Parameters<Answers["accept"]>[4] = {},
  ): void {
    const isPast = outcome === "already_processed";
    const more = isPast ? { ...told, duplicate: true as const } : told;
    this.answers.accept(sent, outcome, row, this.#terms.now, more);
  }

  #note({ entity, entity_id }: Sent, version: number, payload: string | null): void {
    this.#draft.note({ device: this.#terms.device, entity, entity_id, payload, version });
  }

  #currentOf(item: PushItem): Row | null {
    return "refused" in item ? null : this.#current(this.#draft.past(item));
  }

  #current({ row }: Past): Row | null {
    return row ? this.#terms.show(row) : null;
  }

  #isOverQuota(before: string | null, after: string | null): boolean {
    const { head } = this.#draft;
    const grown = (after?.length ?? 0) - (before?.length ?? 0);
    const isNew = before === null && after !== null;
    return grown > 0 && ((isNew && liveRows(head) >= MAX_ROWS) || head.bytes + grown > MAX_BYTES);
  }

  /** On the server's clock; nobody edits in the future, or before there were clocks. */
  #editedAt({ client_timestamp }: Sent): number {
    const { now, skew } = this.#terms;
    if (client_timestamp === undefined) return now;
    return Math.max(0, Math.min(now, client_timestamp + skew));
  }
}

const originOf = ({ version, device, server_timestamp, edited_at }: Origin): Origin => ({
  version,
  device,
  server_timestamp,
  edited_at,
});
