import type { SessionType } from "#sdk/index";
import { type MaybeNumber, numberOrNaN, numberOrNull } from "#web/ui/use-form";

/** What decides when it can be booked: most leave it as it is. */
export const RULES = [
  "slot_interval_minutes",
  "buffer_before_minutes",
  "buffer_after_minutes",
  "min_notice_minutes",
  "cancellation_notice_minutes",
  "max_advance_days",
  "max_per_day",
] as const;
const COUNTED = ["duration_minutes", "capacity", ...RULES] as const;
export type Counted = (typeof COUNTED)[number];

type Bounds = { min: number; max: number; step: number };

/** As much as the server takes. */
export const BOUNDS: Record<Counted, Bounds> = {
  duration_minutes: { min: 15, max: 240, step: 5 },
  capacity: { min: 1, max: 100, step: 1 },
  slot_interval_minutes: { min: 5, max: 240, step: 5 },
  buffer_before_minutes: { min: 0, max: 240, step: 5 },
  buffer_after_minutes: { min: 0, max: 240, step: 5 },
  min_notice_minutes: { min: 0, max: 43_200, step: 60 },
  cancellation_notice_minutes: { min: 0, max: 43_200, step: 60 },
  max_advance_days: { min: 1, max: 730, step: 1 },
  max_per_day: { min: 1, max: 100, step: 1 },
};

/** What a form says of a session type. */
export type SessionTypeFields = Omit<
  SessionType,
  "id" | "coach_id" | "version" | "created_at" | "updated_at"
>;

const NEW: SessionTypeFields = {
  name: "",
  duration_minutes: 60,
  slot_interval_minutes: 15,
  buffer_before_minutes: 0,
  buffer_after_minutes: 0,
  min_notice_minutes: 0,
  max_advance_days: 90,
  capacity: 1,
  max_per_day: null,
  cancellation_notice_minutes: 0,
  color: null,
  location: null,
  is_active: true,
};

export function fieldsOf(type: SessionType | undefined): SessionTypeFields {
  if (!type) return NEW;
  const { id: _, coach_id: __, version: ___, created_at: ____, updated_at: _____, ...said } = type;
  return said;
}

/** Only sessions a day may be without a bound. */
export const countOf = (field: Counted, typed: MaybeNumber): number | null =>
  field === "max_per_day" ? numberOrNull(typed) : numberOrNaN(typed);

export const isComplete = (fields: SessionTypeFields): boolean =>
  fields.name.trim() !== "" && COUNTED.every((name) => isWithin(fields[name], BOUNDS[name]));

const isWithin = (value: number | null, { min, max }: Bounds): boolean =>
  value === null || (value >= min && value <= max);
