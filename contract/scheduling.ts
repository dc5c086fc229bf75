import { z } from "zod";

import { Id, Instant } from "#contract/envelope";
import { Cursor, limit } from "#contract/paging";
import { TimeZone } from "#contract/time-zone";

/** When coaches work, what can be booked with them, and what is free. */

/** A day that there is, `YYYY-MM-DD`. */
const Day = z.iso.date();
const START = /^([01]\d|2[0-3]):[0-5]\d$/;
const END = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
/** What a clock on the wall shows. */
const StartTime = z.string().regex(START, "must be HH:MM");
const EndTime = z.string().regex(END, "must be HH:MM, 24:00 at the latest");

/** `day_of_week` is 0 for Sunday. The end is not part of it. */
export const AvailabilityWindow = z
  .strictObject({ day_of_week: z.int().min(0).max(6), start_time: StartTime, end_time: EndTime })
  .refine(({ start_time, end_time }) => start_time < end_time, {
    path: ["end_time"],
    message: "must be after start_time",
  })
  .meta({ id: "AvailabilityWindow" });
export type AvailabilityWindow = z.infer<typeof AvailabilityWindow>;

const windows = z.array(AvailabilityWindow).max(168);

export const AvailabilityChange = z
  .strictObject({ timezone: TimeZone, windows })
  .meta({ id: "AvailabilityChange" });
export type AvailabilityChange = z.infer<typeof AvailabilityChange>;

/** `version` is 0 as long as nothing was set. */
export const Availability = z
  .strictObject({
    timezone: z.string(),
    windows: z.array(AvailabilityWindow),
    version: z.int().nonnegative(),
  })
  .meta({ id: "Availability" });
export type Availability = z.infer<typeof Availability>;

const override = {
  date: Day,
  is_available: z.boolean(),
  start_time: StartTime.nullable(),
  end_time: EndTime.nullable(),
  reason: z.string().trim().max(200).nullable(),
};

export const OverrideDraft = z
  .strictObject({
    ...override,
    start_time: override.start_time.default(null),
    end_time: override.end_time.default(null),
    reason: override.reason.default(null),
  })
  .superRefine(({ is_available, start_time, end_time }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (start_time === null && end_time === null) {
      if (is_available) refuse("start_time", "must say from when the coach is available");
    } else if (start_time === null) refuse("start_time", "must come with end_time");
    else if (end_time === null) refuse("end_time", "must come with start_time");
    else if (start_time >= end_time) refuse("end_time", "must be after start_time");
  })
  .meta({ id: "OverrideDraft" });
export type OverrideDraft = z.output<typeof OverrideDraft>;

/** A date that is not like its weekday. Without times it is about the whole date. */
export const Override = z
  .strictObject({ id: Id, ...override, created_at: Instant })
  .meta({ id: "Override" });
export type Override = z.infer<typeof Override>;
export const OverrideParams = z.strictObject({ id: Id });
export const OverrideQuery = z.strictObject({
  from: Day.optional(),
  to: Day.optional(),
  cursor: Cursor,
  limit: limit(200, 100),
});
export const Overrides = z
  .strictObject({ overrides: z.array(Override), next_cursor: z.string().nullable() })
  .meta({ id: "Overrides" });

const minutes = (least: number, most: number) => z.int().min(least).max(most);

const sessionType = {
  name: z.string().trim().min(1).max(100),
  duration_minutes: minutes(15, 240).multipleOf(5),
  /** From one slot's start to the next. */
  slot_interval_minutes: minutes(5, 240),
  /** What the coach needs around a session. Not part of it. */
  buffer_before_minutes: minutes(0, 240),
  buffer_after_minutes: minutes(0, 240),
  min_notice_minutes: minutes(0, 43_200),
  max_advance_days: z.int().min(1).max(730),
  /** Clients in one session. */
  capacity: z.int().min(1).max(100),
  /** Sessions of this type that begin on one of the coach's days. */
  max_per_day: z.int().min(1).max(100).nullable(),
  /** Until when clients may cancel and move. */
  cancellation_notice_minutes: minutes(0, 43_200),
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, "must be a colour such as #2b8a3e")
    .nullable(),
  location: z.string().trim().max(200).nullable(),
  is_active: z.boolean(),
};

export const SessionTypeDraft = z
  .strictObject({
    ...sessionType,
    slot_interval_minutes: sessionType.slot_interval_minutes.default(15),
    buffer_before_minutes: sessionType.buffer_before_minutes.default(0),
    buffer_after_minutes: sessionType.buffer_after_minutes.default(0),
    min_notice_minutes: sessionType.min_notice_minutes.default(0),
    max_advance_days: sessionType.max_advance_days.default(90),
    capacity: sessionType.capacity.default(1),
    max_per_day: sessionType.max_per_day.default(null),
    cancellation_notice_minutes: sessionType.cancellation_notice_minutes.default(0),
    color: sessionType.color.default(null),
    location: sessionType.location.default(null),
    is_active: sessionType.is_active.default(true),
  })
  .meta({ id: "SessionTypeDraft" });
export type SessionTypeDraft = z.output<typeof SessionTypeDraft>;

export const SessionTypeChange = z
  .strictObject(sessionType)
  .partial()
  .refine((change) => Object.keys(change).length > 0, "name at least one field to change")
  .meta({ id: "SessionTypeChange" });
export type SessionTypeChange = z.output<typeof SessionTypeChange>;

export const SessionType = z
  .strictObject({
    id: Id,
    coach_id: Id,
    ...sessionType,
    version: z.int().positive(),
    created_at: Instant,
    updated_at: Instant,
  })
  .meta({ id: "SessionType" });
export type SessionType = z.infer<typeof SessionType>;
export const SessionTypeParams = z.strictObject({ id: Id });
export const SessionTypeQuery = z.strictObject({ cursor: Cursor, limit: limit(100, 50) });
export const SessionTypes = z
  .strictObject({ session_types: z.array(SessionType), next_cursor: z.string().nullable() })
  .meta({ id: "SessionTypes" });

/** The longest range of slots that is answered at once, in days. */
const MOST_DAYS = 62;
const DAY_MS = 86_400_000;

/** Local dates of `timezone`, both included. */
export const SlotQuery = z
  .strictObject({
    session_type_id: Id,
    start: Day,
    end: Day,
    timezone: TimeZone.optional(),
  })
  .superRefine(({ start, end }, context) => {
    const days = (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
    if (days >= 1 && days <= MOST_DAYS) return;
    const message = days < 1 ? "must not be before start" : `must be within ${MOST_DAYS} days`;
    context.addIssue({ code: "custom", path: ["end"], message });
  });
export type SlotQuery = z.infer<typeof SlotQuery>;

/** `local_start` is `start_at` on the clocks of the zone asked for, with their offset. */
const Slot = z
  .strictObject({
    start_at: Instant,
    end_at: Instant,
    local_start: z.iso.datetime({ offset: true }).meta({ example: "2026-11-01T01:30:00-04:00" }),
    seats_left: z.int().positive(),
  })
  .meta({ id: "Slot" });
export const Slots = z
  .strictObject({ timezone: z.string(), slots: z.array(Slot) })
  .meta({ id: "Slots" });
export type Slots = z.infer<typeof Slots>;
