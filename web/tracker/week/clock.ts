const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes since midnight of a time of day, HH:MM. */
export const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * HOUR + minutes;
};

/** The time of day so many minutes after midnight, within the day. */
export const clockOf = (minutes: number): string => {
  const within = Math.min(DAY - 1, Math.max(0, minutes));
  return [Math.floor(within / HOUR), within % HOUR]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
};
