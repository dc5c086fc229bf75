import { LiveValue } from "#sdk/live";
import { backoffMs } from "#sdk/realtime/backoff";
import { SidelineError } from "#sdk/rest/sideline-error";
import { alone } from "#sdk/session/alone";
import { Disowned } from "#sdk/storage/store";
import type { ConflictBook } from "#sdk/sync/conflict-book";
import type { Desk } from "#sdk/sync/desk";
import { introduce, isNameless } from "#sdk/sync/device";
import { pull, reset } from "#sdk/sync/pull";
import { push } from "#sdk/sync/push";
import type { SyncState } from "#sdk/sync/sync-state";
import { Timer } from "#sdk/timer";

/** Edits are sent when none has followed for a moment, or when the first has waited for long. */
const QUIET_MS = 300;
const LONGEST_MS = 1_000;
/** Where nobody else has changed anything, what became of one's own edits is not urgent. */
const SETTLED_MS = 2_000;
/** Rows of a page: half as many where it does not arrive, twice as many where it does. */
const MOST_ROWS = 2_000;
const FEWEST_ROWS = 50;

/** What neither time nor another edit mends. */
const FINAL = new Set<string | undefined>(["DEVICE_REVOKED", "SCHEMA_TOO_OLD"]);

type Word = Pick<SyncState, "status" | "error">;

/** Brings edits to the server and changes back: one push or pull at a time, over all tabs. */
export class Courier {
  readonly word = new LiveValue<Word>({ status: "paused" });
  readonly #desk: Desk;
  readonly #conflicts: ConflictBook;
  readonly #pushTimer = new Timer(() => this.#begin());
  readonly #pullTimer = new Timer(() => this.#pullSoon());
  readonly #retryTimer = new Timer(() => this.#begin());
  /** From one opening to the next closing. */
  #life: AbortController | undefined;
  /** Whether the server has told, in this life, how much it has seen of this device. */
  #isMet = false;
  #isPullDue = false;
  #firstEditAt: number | undefined;
  #failures = 0;
  #pageRows = MOST_ROWS;
  /** The newest version that somebody has spoken of, and up to which all is known to be one's own. */
  #heard = 0;
  #ownUpTo = 0;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(desk: Desk, conflicts: ConflictBook) {
    this.#desk = desk;
    this.#conflicts = conflicts;
  }

  open(): void {
    this.#life = new AbortController();
    this.#isMet = false;
    this.reachable();
  }

  close(): void {
    this.#life?.abort();
    this.#life = undefined;
    for (const timer of [this.#pushTimer, this.#pullTimer, this.#retryTimer]) timer.stop();
    this.#firstEditAt = undefined;
    [this.#failures, this.#heard, this.#ownUpTo] = [0, 0, 0];
    this.word.set({ status: "paused" });
  }

  /** Something waits to be sent. */
  edited(): void {
    // Haste does not help where it is tried again anyway, or in vain.
    if (this.#retryTimer.isSet || this.#isOver) return;
    const now = performance.now();
    this.#firstEditAt ??= now;
    this.#pushTimer.set(Math.min(QUIET_MS, Math.max(0, this.#firstEditAt + LONGEST_MS - now)));
  }

  /** The server says that there is something new. */
  heard(version: number, open: number): void {
    this.#heard = Math.max(this.#heard, version);
    this.#conflicts.heard(open);
    // Whoever is under way looks once more before it ends.
    if (!this.#running && !this.#isOver && (this.#isBehind || this.#conflicts.isStale))
      this.#begin();
  }

  /** There is a way to the server, and anything may have happened meanwhile. */
  reachable(): void {
    this.#pullSoon();
  }

  unreachable(): void {
    if (this.#life && this.word.value.status === "idle") this.word.set({ status: "offline" });
  }

  /** Sends and fetches now. Rejects where that fails; then it is tried again later. */
  syncNow(): Promise<void> {
    this.#isPullDue = true;
    return this.#run();
  }

  /** Something went wrong: it shows, and is tried again where that may help. */
  failed(thrown: unknown): void {
    if (thrown instanceof Disowned) return;
    const answer = thrown instanceof SidelineError ? thrown : undefined;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const mayPass = !answer || (answer.retryable && answer.code !== "QUOTA_EXCEEDED");
    this.#failures++;
    this.word.set({
      status: answer && mayPass ? "offline" : "paused",
      error: { code: answer?.code ?? "STORAGE", message },
    });
    const pause = answer?.retryAfterMs ?? backoffMs(this.#failures);
    if (mayPass && this.#life) this.#retryTimer.set(pause);
  }

  #pullSoon(): void {
    this.#isPullDue = true;
    this.#begin();
  }

  #begin(): void {
    // Its failure shows in the state.
    this.#run().catch(() => undefined);
  }

  /** Begins now, or when what is under way has ended. */
  #run(): Promise<void> {
    const life = this.#life;
    if (!life) {
      return Promise.reject(SidelineError.refused("UNAUTHENTICATED", "Nobody is signed in"));
    }
    if (this.#running) {
      const after = this.#running.catch(() => undefined);
      this.#next ??= after.then(() => {
        this.#next = undefined;
        return this.#run();
      });
      return this.#next;
    }
    this.#running = this.#cycle(life).finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #cycle(life: AbortController): Promise<void> {
    this.#retryTimer.stop();
    this.#pushTimer.stop();
    this.#firstEditAt = undefined;
    const { error } = this.word.value;
    this.word.set({ status: "syncing", ...(error && { error }) });
    try {
      // Whoever has closed holds up no other tab, whatever still answers.
      await alone(`sideline tracker ${this.#desk.device.value.tabs}`, () =>
        Promise.race([this.#work(life), over(life)]),
      );
    } catch (thrown) {
      this.failed(thrown);
      throw thrown;
    }
    if (life !== this.#life) return;
    this.#failures = 0;
    this.word.set({ status: "idle" });
  }

  async #work(life: AbortController): Promise<void> {
    while (life === this.#life) {
      if (this.#isMet && this.#desk.replica.unsent().length > 0) await this.#push();
      else if (this.#isPullDue || this.#isBehind) await this.#pull();
      else if (isNameless(this.#desk)) await introduce(this.#desk);
      else if (this.#conflicts.isStale) await this.#conflicts.refresh();
      else return;
    }
  }

  async #push(): Promise<void> {
    try {
      const { accepted, pull_required, latest_version } = await push(this.#desk);
      // A patch is answered with its row in any case: only the outcome tells whether there is more in it.
      const isPlain = accepted.every((one) => one.outcome === "applied" && !one.duplicate);
      if (pull_required || !isPlain) this.#isPullDue = true;
      else this.#ownUpTo = latest_version;
      if (!this.#isPullDue && !this.#pullTimer.isSet) this.#pullTimer.set(SETTLED_MS);
    } catch (thrown) {
      if (!(thrown instanceof SidelineError && thrown.code === "EPOCH_MISMATCH")) throw thrown;
      await reset(this.#desk);
      // Rows first: what was edited is for the new stream to merge.
      await this.#pull();
    }
  }

  async #pull(): Promise<void> {
    const heard = this.#heard;
    const limit = this.#pageRows;
    this.#isPullDue = false;
    const { rows, more } = await pull(this.#desk, limit).catch((thrown: unknown) => {
      this.#isPullDue = true;
      this.#pageRows = Math.max(FEWEST_ROWS, Math.floor(limit / 2));
      throw thrown;
    });
    this.#isMet = true;
    this.#pageRows = Math.min(MOST_ROWS, limit * 2);
    this.#conflicts.touched(rows);
    // Somebody may have asked for another one meanwhile.
    this.#isPullDue ||= more;
    if (more) return;
    this.#pullTimer.stop();
    // All that was spoken of before is here, even where it had another stream's number.
    if (this.#heard === heard) this.#heard = 0;
  }

  get #isOver(): boolean {
    return FINAL.has(this.word.value.error?.code);
  }

  get #isBehind(): boolean {
    return this.#heard > Math.max(this.#desk.cursor.value.version, this.#ownUpTo);
  }
}

const over = ({ signal }: AbortController): Promise<void> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
