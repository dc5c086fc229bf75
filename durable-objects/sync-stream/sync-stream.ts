import { DurableObject } from "cloudflare:workers";

import type {
  Pull,
  Pulled,
  Pushed,
  SyncDevice,
  SyncDeviceChange,
  SyncStatus,
} from "#contract/sync";
import type {
  AllResolved,
  ConflictQuery,
  Conflicts,
  HistoryQuery,
  Resolve,
  ResolveAll,
  Resolved,
  SyncHistory,
  Undo,
  Undone,
} from "#contract/sync-review";
import type { Imported, ImportTerms, StoredSnapshot } from "#contract/sync-transfer";
import type { EntityName } from "#contract/tracker";
import { Alarm } from "#durable-objects/alarm";
import { requirePayload } from "#durable-objects/sync-stream/check-payload";
import { compact, compactionDue } from "#durable-objects/sync-stream/compact";
import { listConflicts, requireConflict } from "#durable-objects/sync-stream/conflicts";
import { shown } from "#durable-objects/sync-stream/devices";
import { history, undo } from "#durable-objects/sync-stream/history";
import { importRows } from "#durable-objects/sync-stream/import";
import { encoded, Incoming } from "#durable-objects/sync-stream/incoming";
import { pull } from "#durable-objects/sync-stream/pull";
import { push } from "#durable-objects/sync-stream/push";
import { rowsOfLines } from "#durable-objects/sync-stream/read-snapshot";
import { resolve, resolveAll } from "#durable-objects/sync-stream/resolve";
import type { PreparedPush } from "#durable-objects/sync-stream/sent";
import { Snapshots } from "#durable-objects/sync-stream/snapshots";
import { status } from "#durable-objects/sync-stream/status";
import { Stream } from "#durable-objects/sync-stream/stream";
import { frame } from "#durable-objects/sockets/frames";
import { AppError, attempt, attemptAsync, type Outcome, unwrap } from "#lib/errors";
import { type JsonText, jsonText } from "#lib/json-text";
import { logWarning } from "#lib/log";

const RESTORE: ImportTerms = {
  mode: "replace",
  dry_run: false,
  on_conflict: "import",
  confirm: true,
};

/**
 * One user's tracker, named by the user's id: what they keep, in the order in which it came to be,
 * and which device knows how much of it. Every edit of every device goes through here, one after
 * the other, so that versions have no gaps and there is always one answer to what is.
 */
export class SyncStream extends DurableObject<Env> {
  readonly #stream: Stream;
  readonly #snapshots: Snapshots;
  readonly #alarm: Alarm;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const stream = new Stream(ctx.storage, Date.now());
    this.#stream = stream;
    this.#snapshots = new Snapshots(ctx.id.name!, stream, env.MEDIA);
    this.#alarm = new Alarm(ctx.storage, () => [this.#snapshots.due(), compactionDue(stream)]);
  }

  async push(asked: JsonText<PreparedPush>): Promise<Outcome<JsonText<Pushed>>> {
    const prepared = JSON.parse(asked) as PreparedPush;
    return this.#change((now) => jsonText(push(this.#stream, prepared, now)));
  }

  async pull(asked: Pull): Promise<Outcome<JsonText<Pulled>>> {
    return attempt(() => pull(this.#stream, asked, Date.now()));
  }

  async status(): Promise<SyncStatus> {
    return status(this.#stream, Date.now());
  }

  async conflicts(asked: ConflictQuery): Promise<JsonText<Conflicts>> {
    return jsonText(listConflicts(this.#stream, asked));
  }

  async resolve(id: string, asked: Resolve): Promise<Outcome<JsonText<Resolved>>> {
    return this.#change((now) => {
      const { entity, entity_id } = requireConflict(this.#stream, id);
      const row = { entity: entity as EntityName, entity_id };
      const payload = asked.payload && requirePayload(row, asked.payload);
      return jsonText(resolve(this.#stream, id, { ...asked, payload }, now));
    });
  }

  async resolveAll(asked: ResolveAll): Promise<Outcome<AllResolved>> {
    return this.#change((now) => resolveAll(this.#stream, asked, now));
  }

  async history(asked: HistoryQuery): Promise<JsonText<SyncHistory>> {
    return jsonText(history(this.#stream, asked));
  }

  async undo(asked: Undo): Promise<Outcome<JsonText<Undone>>> {
    return this.#change((now) => jsonText(undo(this.#stream, asked, now)));
  }

  async devices(): Promise<SyncDevice[]> {
    return this.#stream.devices.all().map(shown);
  }

  async changeDevice(id: string, change: SyncDeviceChange): Promise<Outcome<SyncDevice>> {
    return attempt(() => {
      const device = this.#stream.devices.require(id);
      this.#stream.devices.change(device, change);
      return shown(device);
    });
  }

  async revokeDevice(id: string): Promise<Outcome<SyncDevice>> {
    return attempt(() => {
      const device = this.#stream.devices.require(id);
      this.#stream.devices.revoke(device, Date.now());
      return shown(device);
    });
  }

  async exportFile(format: "json" | "ndjson"): Promise<ReadableStream<Uint8Array>> {
    return this.#snapshots.file(format, Date.now());
  }

  /** Rows that have been checked, as `encoded` has them. */
  async importRows(
    rows: ReadableStream<Uint8Array>,
    terms: ImportTerms,
  ): Promise<Outcome<Imported>> {
    return this.#bringIn("server:import", rows, terms);
  }

  async snapshots(): Promise<StoredSnapshot[]> {
    return this.#snapshots.list();
  }

  async restore(version: number): Promise<Outcome<Imported>> {
    return attemptAsync(async () => {
      const file = await this.#snapshots.read(version);
      if (!file) throw new AppError("NOT_FOUND");
      const rows = encoded(rowsOfLines(file, JSON.parse));
      return unwrap(await this.#bringIn("server:restore", rows, RESTORE));
    });
  }

  override async alarm(): Promise<void> {
    this.#alarm.rang();
    const now = Date.now();
    if ((compactionDue(this.#stream) ?? Infinity) <= now) compact(this.#stream, now);
    await this.#snapshots.run(now);
    this.#alarm.arm();
  }

  async #bringIn(
    by: string,
    rows: AsyncIterable<Uint8Array>,
    terms: ImportTerms,
  ): Promise<Outcome<Imported>> {
    return attemptAsync(async () => {
      const incoming = await Incoming.from(rows);
      const now = Date.now();
      const stream = this.#stream;
      const snapshot_version = terms.dry_run ? null : await this.#snapshots.take(now);
      const done = await this.#change(() =>
        stream.transact(() => {
          const device = stream.devices.greet(by, now);
          return importRows({ stream, device, terms, now }, incoming);
        }),
      );
      return { ...unwrap(done), snapshot_version };
    });
  }

  /** Does something that may make versions, and tells the user's sockets before it answers. */
  async #change<T>(verb: (now: number) => T): Promise<Outcome<T>> {
    const before = this.#stream.head;
    const outcome = attempt(() => verb(Date.now()));
    const { version, open_conflicts } = this.#stream.head;
    if (version === before.version && open_conflicts === before.open_conflicts) return outcome;
    this.#alarm.arm();
    await this.#tell();
    return outcome;
  }

  /** Nothing leaves the object before its writes are safe, so whoever hears of it can pull it. */
  async #tell(): Promise<void> {
    const { version, open_conflicts } = this.#stream.head;
    const text = frame("sync.changed", { version, open_conflicts }, Date.now());
    const user_id = this.ctx.id.name!;
    try {
      await this.env.USER_HUB.getByName(user_id).relay(text);
    } catch (error) {
      // Devices pull now and then without being told.
      const reason = error instanceof Error ? error.message : String(error);
      logWarning("sync.changed not told", { user_id, reason });
    }
  }
}
