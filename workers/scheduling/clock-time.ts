/** "HH:MM", up to "24:00", in minutes of the day. */
export function minuteOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return hours! * 60 + minutes!;
}

const two = (n: number) => String(n).padStart(2, "0");

/** The other way round. */
export function timeOf(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
