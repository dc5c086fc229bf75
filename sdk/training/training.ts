import { type Live, LiveValue } from "#sdk/live";
import { newId } from "#sdk/new-id";
import { Tenancy } from "#sdk/session/tenancy";
import type { Sideline } from "#sdk/sideline";
import { SharedStore } from "#sdk/storage/shared-store";
import type { Estate } from "#sdk/storage/store";
import { KeptWorkouts } from "#sdk/training/kept-workouts";
import { SetOutbox } from "#sdk/training/set-outbox";
import { corrected, nameOf, type SetName, type SetWish, withdrawn } from "#sdk/training/set-wish";
import { type ShownWorkout, shownWorkout } from "#sdk/training/shown-workout";
import type { LogChange, NewLog, Workout, WorkoutLog } from "#sdk/wire";

const TRAINING: Estate = { owner: { key: "training" }, keys: ["training/"], version: 1 };

/** Which exercise of which workout. */
export type ExerciseName = Omit<SetName, "name">;

const trainings = new WeakMap<Sideline, Training>();

/**
 * The workouts of whoever is signed in, as they do them. What was read of them is here without a
 * network as well; what is done is written down, and brought to the server as soon as there is a way.
 */
export class Training {
  readonly #client: Sideline;
  readonly #store: SharedStore;
  readonly #kept: KeptWorkouts;
  readonly #outbox: SetOutbox;
  readonly #live = new LiveValue<ReadonlyMap<string, ShownWorkout>>(new Map());
  readonly #waiting = new LiveValue(0);
  readonly #tenancy: Tenancy;

  constructor(client: Sideline) {
    if (!trainings.has(client)) trainings.set(client, this);
    this.#client = client;
    this.#store = new SharedStore(client.storage, TRAINING);
    this.#kept = new KeptWorkouts(this.#store, client.rest);
    this.#outbox = new SetOutbox(this.#store, client.rest);
    for (const shelf of [this.#kept, this.#outbox]) shelf.watch(() => this.#show());
    this.#tenancy = new Tenancy(client.session, {
      enter: (userId, isStill) => this.#enter(userId, isStill),
      leave: () => this.#leave(),
      // A storage that cannot be used: whatever is asked of it says so.
      failed: () => undefined,
    });
    const stop = client.connection.state.subscribe(() => this.#connected());
    client.closed.addEventListener("abort", () => {
      stop();
      this.#tenancy.end();
      this.#outbox.close();
      this.#store.leave();
    });
  }

  /** The client's training, begun with the first one who asks. */
  static of(client: Sideline): Training {
    return trainings.get(client) ?? new Training(client);
  }

  /** What is kept here, by id, with what one has done since. */
  get workouts(): Live<ReadonlyMap<string, ShownWorkout>> {
    return this.#live;
  }

  /** Of how many sets the server does not know yet what is wished of them. */
  get waiting(): Live<number> {
    return this.#waiting;
  }

  /** Reads a workout anew. Rejects where the server does not give it. */
  async read(id: string, signal: AbortSignal = this.#client.closed): Promise<Workout> {
    await this.#tenancy.ready();
    const granted = this.#outbox.of(id).filter(({ kept }) => kept !== undefined);
    return this.#kept.read(id, granted, signal);
  }

  /** Has workouts of a list at hand for when there is no network. */
  async keep(workouts: Workout[]): Promise<void> {
    await this.#tenancy.ready();
    await this.#kept.keep(workouts);
  }

  /** Logs a set. Resolves as soon as it is safe on this device. */
  async log(exercise: ExerciseName, set: NewLog): Promise<void> {
    const { client_log_id = newId() } = set;
    const done = { set: { ...set, client_log_id }, at: new Date().toISOString() };
    await this.#make({ ...exercise, name: client_log_id }, (known) => known ?? { done });
  }

  /** Puts figures of a set right. */
  correct(exercise: ExerciseName, set: WorkoutLog, change: LogChange): Promise<void> {
    return this.#make({ ...exercise, name: nameOf(set) }, (known, log = set) =>
      isOpen(known) ? corrected(known, change) : { log, change },
    );
  }

  /** Takes a set back. */
  remove(exercise: ExerciseName, set: WorkoutLog): Promise<void> {
    return this.#make({ ...exercise, name: nameOf(set) }, (known, log = set) =>
      isOpen(known) ? withdrawn(known) : { log, is_gone: true },
    );
  }

  /** Tries once more what the server did not take, as it has been put right since. */
  async retry(exercise: ExerciseName, set: WorkoutLog, change: LogChange = {}): Promise<void> {
    await this.#tenancy.ready();
    await this.#outbox.retry({ ...exercise, name: nameOf(set) }, change);
  }

  /** Gives up what the server did not take: the set is as it was before, or is none. */
  async discard(exercise: ExerciseName, set: WorkoutLog): Promise<void> {
    await this.#tenancy.ready();
    await this.#outbox.discard({ ...exercise, name: nameOf(set) });
  }

  async #make(...word: Parameters<SetOutbox["make"]>): Promise<void> {
    await this.#tenancy.ready();
    await this.#outbox.make(...word);
  }

  async #enter(userId: string, isStill: () => boolean): Promise<void> {
    await this.#store.claim(userId);
    this.#store.join(`sideline training ${userId}`);
    await this.#load();
    if (!isStill()) return;
    this.#outbox.open();
    await this.#kept.tidy((id) => this.#outbox.of(id).length > 0);
  }

  async #load(): Promise<void> {
    await Promise.all([this.#kept.load(), this.#outbox.load()]);
  }

  #leave(): void {
    this.#outbox.close();
    this.#store.leave();
    this.#store.release();
    this.#kept.clear();
    this.#outbox.clear();
  }

  #connected(): void {
    if (this.#client.connection.state.value.status !== "online") return;
    this.#tenancy
      .ready()
      // Another tab may have been awake while this one was not.
      .then(() => this.#load())
      .then(() => this.#outbox.flush())
      // Nobody is signed in, or the storage fails: the next one tries again.
      .catch(() => undefined);
  }

  #show(): void {
    const shown = this.#kept.values().map((one) => shownWorkout(one, this.#outbox.of(one.id)));
    this.#live.set(new Map(shown.map((workout) => [workout.id, workout])));
    this.#waiting.set(this.#outbox.waiting().length);
  }
}

/** Whether the server does not have it yet. */
const isOpen = (wish: SetWish | undefined): wish is SetWish =>
  wish !== undefined && wish.kept === undefined;
