import { inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { NewTemplate, Prescription } from "#contract/templates";
import { exercise_library } from "#d1-migrations/schema/library";
import { fieldError } from "#lib/errors";

/** What a coach prescribes, in its order and with the library's names where the coach gave none. */
export async function requireExercises(
  wanted: NewTemplate["exercises"],
  env: Env,
): Promise<Prescription[]> {
  const ids = JSON.stringify(wanted.map(({ exercise_id }) => exercise_id));
  const found = await drizzle(env.DB)
    .select({ id: exercise_library.id, name: exercise_library.name })
    .from(exercise_library)
    .where(inArray(exercise_library.id, sql`(SELECT value FROM json_each(${ids}))`));
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return wanted
    .map(({ name, ...rest }, i) => {
      const known = rest.exercise_id === null ? name : names.get(rest.exercise_id);
      if (known === undefined) {
        throw fieldError(`exercises.${i}.exercise_id`, "is not in the exercise library");
      }
      return { ...rest, name: name ?? known };
    })
    .toSorted((a, b) => a.position - b.position);
}
