import type { Rest } from "#sdk/rest/rest";
import { SidelineError } from "#sdk/rest/sideline-error";
import { Shelf } from "#sdk/storage/shelf";
import { Family, type Slot } from "#sdk/storage/slot";
import type { Store } from "#sdk/storage/store";
import { nameOf, type SetName, type SetWish, wishSlot } from "#sdk/training/set-wish";
import type { Workout, WorkoutLog } from "#sdk/wire";

/** `turn`: of the reading that it is from; what began later is newer, in whatever order they end. */
type KeptWorkout = { workout: Workout; turn: number };

const WORKOUTS = new Family<KeptWorkout>("training/workout/");
export const workoutSlot = (id: string): Slot<KeptWorkout> => WORKOUTS.slot(id);

/** A set as it was read. */
export function loggedSet(kept: KeptWorkout | undefined, set: SetName): WorkoutLog | undefined {
  const exercise = kept?.workout.exercises.find(({ id }) => id === set.exercise_id);
  return exercise?.logs.find((log) => nameOf(log) === set.name);
}

const TURN: Slot<number> = { key: "training/turn" };
/** Workouts are at hand some while before and after their day. */
const NEAR_MS = 14 * 86_400_000;

/** Workouts as they were read last. */
export class KeptWorkouts {
  readonly #store: Store;
  readonly #rest: Rest;
  readonly #shelf: Shelf<KeptWorkout>;

  constructor(store: Store, rest: Rest) {
    this.#store = store;
    this.#rest = rest;
    this.#shelf = new Shelf(store, WORKOUTS);
  }

  load(): Promise<void> {
    return this.#shelf.load();
  }

  clear(): void {
    this.#shelf.clear();
  }

  watch(listener: () => void): () => void {
    return this.#shelf.watch(listener);
  }

  values(): Workout[] {
    return this.#shelf.values().map(({ workout }) => workout);
  }

  /** Reads a workout anew. What had been `granted` of its sets before is in it, and can go. */
  async read(id: string, granted: SetWish[], signal: AbortSignal): Promise<Workout> {
    const [slot, turn] = [workoutSlot(id), await this.#nextTurn()];
    const params = { path: { id } };
    try {
      const workout = await this.#rest.read("/api/v1/workouts/me/{id}", { params }, signal);
      await this.#store.change([slot, ...granted.map(wishSlot)], (page) => {
        if ((page.get(slot)?.turn ?? 0) > turn) return;
        page.set(slot, { workout, turn });
        for (const wish of granted) {
          if (page.get(wishSlot(wish))?.word === wish.word) page.set(wishSlot(wish), undefined);
        }
      });
      return workout;
    } catch (thrown) {
      if (thrown instanceof SidelineError && thrown.status === 404) await this.#forget(id);
      throw thrown;
    }
  }

  /** Has those at hand that are near and were not read by themselves, which may be newer. */
  async keep(workouts: Workout[]): Promise<void> {
    const near = workouts.filter(isNear);
    const slots = near.map(({ id }) => workoutSlot(id));
    await this.#store.change(slots, (page) => {
      for (const workout of near) {
        const slot = workoutSlot(workout.id);
        if (!page.get(slot)?.turn) page.set(slot, { workout, turn: 0 });
      }
    });
  }

  /** Forgets those whose time is over, but for what is still `wanted`. */
  async tidy(wanted: (id: string) => boolean): Promise<void> {
    const old = this.values().filter((workout) => !isNear(workout) && !wanted(workout.id));
    for (const { id } of old) await this.#forget(id);
  }

  #forget(id: string): Promise<void> {
    return this.#store.change([], (page) => page.set(workoutSlot(id), undefined));
  }

  async #nextTurn(): Promise<number> {
    let turn = 0;
    await this.#store.change([TURN], (page) => {
      turn = (page.get(TURN) ?? 0) + 1;
      page.set(TURN, turn);
    });
    return turn;
  }
}

const isNear = ({ scheduled_date }: Workout): boolean =>
  Math.abs(Date.parse(scheduled_date) - Date.now()) < NEAR_MS;
