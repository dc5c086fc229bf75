import { sql } from "drizzle-orm";

import { workout_logs } from "#d1-migrations/schema/workouts";

/** How heavy sets are, as SQL about a row of `workout_logs`. */

const { reps, weight, weight_unit } = workout_logs;

/**
 * In units of 10 µg, of which both a kilogram and a pound are a whole number (the international
 * pound of 1959), so that equal weights are equal whichever unit they were entered in.
 */
export const WEIGHT = sql<number>`round(${weight} *
  CASE ${weight_unit} WHEN 'lb' THEN 45359237 ELSE 100000000 END)`;
const UNITS_PER_GRAM = 100_000;

/** Epley (1985): what could be lifted once, by what was lifted several times. Once is known. */
export const ONE_REP_MAX = sql<number>`CASE WHEN ${reps} = 1 THEN ${WEIGHT}
  WHEN ${reps} > 1 THEN ${WEIGHT} * (1 + ${reps} / 30.0) END`;

/** All that was moved. */
export const VOLUME = sql<number>`${WEIGHT} * ${reps}`;

/** In kilograms, to the gram. */
export const inKilograms = (units: number): number => Math.round(units / UNITS_PER_GRAM) / 1000;
