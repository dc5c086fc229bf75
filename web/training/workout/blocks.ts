import type { ShownExercise } from "#sdk/index";

/** What stands together on the page: one exercise, or those of a superset, done in turn. */
export type Block = {
  section: string | null;
  superset: string | null;
  exercises: [ShownExercise, ...ShownExercise[]];
};

/** Only what follows one another belongs together, and only within a section. */
export function blocksOf(exercises: ShownExercise[]): Block[] {
  const blocks: Block[] = [];
  for (const exercise of exercises) {
    const { section, superset_group: superset } = exercise;
    const last = blocks.at(-1);
    if (last && superset !== null && last.superset === superset && last.section === section) {
      last.exercises.push(exercise);
    } else {
      blocks.push({ section, superset, exercises: [exercise] });
    }
  }
  return blocks;
}
