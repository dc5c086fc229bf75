import { newId } from "#sdk/new-id";
import type { SidelineError } from "#sdk/rest/sideline-error";
import { Family, type Slot } from "#sdk/storage/slot";
import type { LogChange, NewLog, WorkoutLog } from "#sdk/wire";

/** A set that was done on this device. */
type DoneSet = {
  set: NewLog & { client_log_id: string };
  /** ISO 8601. */
  at: string;
  /** It may have arrived. */
  is_tried?: true;
};

/** Which set of whose exercise. */
export type SetName = {
  workout_id: string;
  exercise_id: string;
  /** What the set goes by on this device: its client's name for it, or else the server's. */
  name: string;
};

/** What is wished of a set: of one that was `done` here, until the server is known to have it (`log`). */
export type Wished = {
  done?: DoneSet;
  log?: WorkoutLog;
  change?: LogChange;
  /** Taken back. */
  is_gone?: true;
  /** The set as the server has it since; null where it is gone. */
  kept?: WorkoutLog | null;
  /** Why the server does not take it. */
  error?: Pick<SidelineError, "code" | "message">;
};

/**
 * A wish as it is kept, one for a set. It stays when the server has granted it, and covers what was
 * read before, until the workout has been read anew.
 */
export type SetWish = SetName &
  Wished & {
    /** Where it stands among the others: they are sent in the order in which they came up. */
    place: number;
    /** Goes up with each word on it: what is answered to an earlier one is no answer to a later one. */
    word: number;
  };

export const SET_WISHES = new Family<SetWish>("training/set/");

export const wishSlot = ({ workout_id, name }: SetName): Slot<SetWish> =>
  SET_WISHES.slot(`${workout_id}/${name}`);

export const nameOf = ({ id, client_log_id }: WorkoutLog): string => client_log_id ?? id;

/** Whether the server has not been asked, or has not answered. */
export const isWaiting = ({ kept, error }: Wished): boolean => kept === undefined && !error;

/** What has not arrived is put right: it arrives so. */
export function corrected({ error: _, ...wish }: SetWish, change: LogChange): SetWish {
  const { done, log } = wish;
  return done && !log
    ? { ...wish, done: { ...done, set: { ...done.set, ...change } } }
    : { ...wish, change: { ...wish.change, ...change } };
}

/** What has not arrived is taken back. Nothing is left to wish where it has certainly not arrived. */
export function withdrawn({ error, ...wish }: SetWish): SetWish | undefined {
  const isNowhere = !wish.log && (error !== undefined || !wish.done?.is_tried);
  return isNowhere ? undefined : { ...wish, is_gone: true };
}

/** What was refused is given up: the set is as the server has it, or is none. */
export function discarded({ error: _, change: __, ...wish }: SetWish): SetWish | undefined {
  return wish.log && { ...wish, kept: wish.log };
}

/** A set that was refused, by another name: its own may be that of one that was deleted. */
export function renamed(wish: SetWish): SetWish {
  const { done, log } = wish;
  if (!done || log) return wish;
  const name = newId();
  return { ...wish, name, done: { ...done, set: { ...done.set, client_log_id: name } } };
}

/** In what a set can be put right. */
const FIGURES = [
  "reps",
  "weight",
  "weight_unit",
  "rpe",
  "duration_seconds",
  "distance_meters",
] as const;

/** The server has it, by an earlier try with what was meant then: what differs is to be changed. */
export function arrived(wish: SetWish, log: WorkoutLog): SetWish {
  const { done } = wish;
  if (!done || wish.log) return wish;
  const differs = FIGURES.filter(
    (figure) => done.set[figure] !== undefined && done.set[figure] !== log[figure],
  );
  const change = Object.fromEntries(differs.map((figure) => [figure, done.set[figure]]));
  return { ...wish, log, change };
}
