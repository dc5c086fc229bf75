import type { PayloadOf } from "#sdk/sync";

type Days = NonNullable<PayloadOf<"workout_programs">["days"]>;
export type ProgramDay = Days[number];
type Exercise = NonNullable<ProgramDay["exercises"]>[number];

/** "Squat 3 x 8" */
const PLANNED = /^(.*?)\s+(\d{1,2})\s*[x×]\s*([\w–-]{1,32})$/i;

/** The exercises of a day as one types them: a line each, with sets and repetitions if one likes. */
export const exercisesText = ({ exercises = [] }: ProgramDay): string =>
  exercises
    .map(({ name, library_id, sets, reps }) => {
      const called = name ?? library_id ?? "";
      return sets === undefined ? called : `${called} ${sets} × ${reps ?? ""}`.trimEnd();
    })
    .join("\n");

/** What was typed. What an exercise has besides is kept, for as long as it keeps its name. */
export function exercisesOf(text: string, { exercises: before = [] }: ProgramDay): Exercise[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter(Boolean).map((line) => {
    const [, name = line, sets, reps] = PLANNED.exec(line) ?? [];
    const known = before.find((exercise) => (exercise.name ?? exercise.library_id) === name);
    const { sets: _sets, reps: _reps, ...rest } = known ?? { name: name.slice(0, 200) };
    const count = Number(sets);
    return { ...rest, ...(count > 0 && { sets: count }), ...(reps !== undefined && { reps }) };
  });
}
