import type { StoredSnapshot } from "#contract/sync-transfer";
import { asFile, exported, lengthOf } from "#durable-objects/sync-stream/export";
import type { Stream } from "#durable-objects/sync-stream/stream";
import { getSnapshot, putSnapshot, removeSnapshots } from "#r2/tracker-snapshots";

const EVERY_VERSIONS = 500;
const DAY_MS = 24 * 3_600_000;
/** Much that comes at once makes one snapshot, not one every 500 versions. */
const SETTLE_MS = 60_000;
const KEPT = 10;
const TRIES = 3;

type Stored = { version: number; created_at: number; bytes: number; checksum: string };

/** Copies of a tracker outside of it: for whoever imports the wrong file, and for operators. */
export class Snapshots {
  readonly #userId: string;
  readonly #stream: Stream;
  readonly #bucket: R2Bucket;

  constructor(userId: string, stream: Stream, bucket: R2Bucket) {
    this.#userId = userId;
    this.#stream = stream;
    this.#bucket = bucket;
  }

  /** Every 500 versions, or every day on which something changed. */
  due(): number | undefined {
    const { version, snapshot } = this.#stream.head;
    if (version === snapshot.version) return undefined;
    const isMuch = version - snapshot.version >= EVERY_VERSIONS;
    return snapshot.created_at + (isMuch ? SETTLE_MS : DAY_MS);
  }

  async run(now: number): Promise<void> {
    const due = this.due();
    if (due === undefined || due > now) return;
    await this.take(now);
    await this.#thinOut();
  }

  /** Stores what is now, unless it is stored. Answers its version. */
  async take(now: number): Promise<number> {
    const { sql } = this.#stream;
    for (let tries = 1; ; tries++) {
      const { version } = this.#stream.head;
      if (this.#at(version)) return version;
      const all = exported(this.#stream, now);
      const bytes = lengthOf(all);
      const named = { userId: this.#userId, version };
      await putSnapshot(this.#bucket, named, asFile(all, "ndjson"), bytes);
      sql.exec(
        "INSERT OR REPLACE INTO snapshots (version, created_at, bytes, checksum) VALUES (?, ?, ?, ?)",
        version,
        now,
        bytes,
        all.head.checksum,
      );
      this.#stream.head = { ...this.#stream.head, snapshot: { version, created_at: now } };
      // Whatever was pushed meanwhile shall be in it as well, unless that never ends.
      if (this.#stream.head.version === version || tries === TRIES) return version;
    }
  }

  list(): StoredSnapshot[] {
    return this.#all().map(({ created_at, ...rest }) => ({
      ...rest,
      created_at: new Date(created_at).toISOString(),
    }));
  }

  /** The file, in lines; undefined where there is none of that version. */
  async read(version: number): Promise<ReadableStream<Uint8Array> | undefined> {
    if (!this.#at(version)) return undefined;
    return getSnapshot(this.#bucket, { userId: this.#userId, version });
  }

  file(format: "json" | "ndjson", now: number): ReadableStream<Uint8Array> {
    return asFile(exported(this.#stream, now), format);
  }

  /** Keeps the latest ten, and of older ones the last of each month. */
  async #thinOut(): Promise<void> {
    const older = this.#all().slice(KEPT);
    const gone = older
      .filter((one, i) => older.findIndex((other) => month(other) === month(one)) !== i)
      .map(({ version }) => version);
    if (gone.length === 0) return;
    await removeSnapshots(this.#bucket, this.#userId, gone);
    this.#stream.sql.exec(
      "DELETE FROM snapshots WHERE version IN (SELECT value FROM json_each(?))",
      JSON.stringify(gone),
    );
  }

  #at(version: number): Stored | undefined {
    return this.#all().find((snapshot) => snapshot.version === version);
  }

  #all(): Stored[] {
    const query = "SELECT * FROM snapshots ORDER BY version DESC";
    return this.#stream.sql.exec<Stored>(query).toArray();
  }
}

const month = ({ created_at }: Stored) => new Date(created_at).toISOString().slice(0, 7);
