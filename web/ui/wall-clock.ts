/** What clocks of a zone show at an instant: the date, and the minute of the day. */
export type Wall = { day: string; minute: number };

const formats = new Map<string, Intl.DateTimeFormat>();

export function wallAt(instant: string | number, zone: string): Wall {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const day = `${parts["year"]}-${parts["month"]}-${parts["day"]}`;
  return { day, minute: Number(parts["hour"]) * 60 + Number(parts["minute"]) };
}

/**
 * The instant at which clocks of a zone show that. What a change of the clocks skips comes after
 * it; of what it repeats, the first.
 */
export function instantOf({ day, minute }: Wall, zone: string): string {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  // Offsets of the days around it: one of them is right, unless the clocks skip the time.
  const found = [-1, 1]
    .map((days) => asUtc - offsetAt(asUtc + days * 86_400_000, zone))
    .toSorted((a, b) => a - b)
    .find((at) => isSame(wallAt(at, zone), { day, minute }));
  return new Date(found ?? asUtc - offsetAt(asUtc - 86_400_000, zone)).toISOString();
}

/** How far a zone is ahead of UTC, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const { day, minute } = wallAt(instant, zone);
  const shown = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  return shown - Math.floor(instant / 60_000) * 60_000;
}

const isSame = (a: Wall, b: Wall): boolean => a.day === b.day && a.minute === b.minute;

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(zone, format);
  return format;
}
