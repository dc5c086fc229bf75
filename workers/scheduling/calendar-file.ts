import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

import type { Viewed } from "#workers/scheduling/session-row";

/** How often calendar programs ask again, in seconds. */
const REFRESH_SECONDS = 3600;

/**
 * Sessions as a calendar file (RFC 5545, RFC 7986), in UTC: every program shows them on its own
 * clocks. The same sessions give the same file, so that whoever asks again learns whether anything
 * changed. A session keeps its UID; `SEQUENCE` tells a calendar which of two versions is newer.
 */
export function calendarFile(sessions: Viewed[]): string {
  const calendar = ical({
    // Never what people wrote: the library escapes all else, but not this.
    name: "Sideline",
    prodId: { company: "Sideline", product: "Sessions" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const viewed of sessions) calendar.createEvent(entry(viewed));
  // Each line ends with a break, which the library leaves out after the last one.
  return `${calendar.toString()}\r\n`;
}

function entry(viewed: Viewed) {
  const { row } = viewed;
  const changedAt = new Date(Math.max(row.updated_at, row.type_updated_at));
  const notes = viewed.seats.flatMap((seat) => (seat.notes === null ? [] : [seat.notes]));
  return {
    id: `${row.id}@sideline`,
    sequence: row.sequence,
    start: new Date(row.start_at),
    end: new Date(row.end_at),
    stamp: changedAt,
    created: new Date(row.created_at),
    lastModified: changedAt,
    summary: readable(summary(viewed)),
    description: notes.length > 0 ? readable(notes.join("\n")) : null,
    location: row.location && readable(row.location),
    status: isOff(viewed) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** Without what a calendar file must not hold: control characters, but for breaks and tabs. */
const readable = (text: string): string => text.replaceAll(/[^\P{Cc}\n\r\t]/gu, "");

/** What the session is, and with whom. */
function summary({ row, seats, reader }: Viewed): string {
  if (reader === row.coach_id && row.capacity > 1) {
    return `${row.name} (${row.seats_taken}/${row.capacity})`;
  }
  const others = seats.map(({ display_name }) => display_name);
  const names = reader === row.coach_id ? others : [row.coach_name];
  return [row.name, ...names].filter((name) => name !== "").join(": ");
}

/** For whoever gave up their seat, the session does not take place. */
const isOff = ({ row, seats, reader }: Viewed): boolean =>
  row.status === "cancelled" ||
  (reader !== row.coach_id && seats.every(({ status }) => status === "cancelled"));
