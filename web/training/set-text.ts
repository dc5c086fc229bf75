import type { Prescription, WorkoutLog } from "#sdk/index";

/** What an exercise asks for, in one line: `3 × 8–10 · 60 kg · 3-1-1-0`, `3 × 45 sec`. */
export function asked(exercise: Prescription, language: string): string {
  const { sets, reps_min, reps_max, load, load_unit, tempo } = exercise;
  const { duration_seconds, distance_meters } = exercise;
  const [amount = "–", ...amounts] = [
    range(reps_min, reps_max),
    duration_seconds === null ? "" : durationText(duration_seconds, language),
    distance_meters === null ? "" : unit(distance_meters, "meter", language),
  ].filter(Boolean);
  const parts = [
    `${sets} × ${amount}`,
    ...amounts,
    load === null ? "" : loadText(load, load_unit, language),
    tempo ?? "",
  ];
  return parts.filter(Boolean).join(" · ");
}

/** One set as it was done: `10 × 60 kg · RPE 8`. */
export function setText(log: WorkoutLog, language: string): string {
  const { reps, weight, weight_unit, rpe, duration_seconds, distance_meters } = log;
  const lifted = weight === null ? "" : loadText(weight, weight_unit, language);
  const parts = [
    reps === null ? lifted : [String(reps), lifted].filter(Boolean).join(" × "),
    duration_seconds === null ? "" : durationText(duration_seconds, language),
    distance_meters === null ? "" : unit(distance_meters, "meter", language),
    rpe === null ? "" : effort(rpe, language),
  ];
  return parts.filter(Boolean).join(" · ");
}

function range(min: number | null, max: number | null): string {
  if (min === null || max === null || min === max) return String(min ?? max ?? "");
  return `${min}–${max}`;
}

/** Minutes and their halves as such: `3 min`, `2.5 min`, `90 sec`. */
export const durationText = (seconds: number, language: string): string =>
  seconds >= 120 && seconds % 30 === 0
    ? unit(seconds / 60, "minute", language)
    : unit(seconds, "second", language);

const effort = (rpe: number, language: string): string =>
  `RPE ${new Intl.NumberFormat(language).format(rpe)}`;

const UNITS = { kg: "kilogram", lb: "pound" } as const;

function loadText(load: number, of: Prescription["load_unit"], language: string): string {
  if (of === "rpe") return effort(load, language);
  if (of === "percent_1rm") return `${new Intl.NumberFormat(language).format(load)} % 1RM`;
  return unit(load, UNITS[of], language);
}

const unit = (value: number, name: string, language: string): string =>
  new Intl.NumberFormat(language, { style: "unit", unit: name, maximumFractionDigits: 2 }).format(
    value,
  );
