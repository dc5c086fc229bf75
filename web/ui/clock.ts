/** The time of day to the millisecond, as logs have it in every language. */
export function clock(at: Date): string {
  const [h, m, s] = [at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits);
  return `${h}:${m}:${s}.${String(at.getMilliseconds()).padStart(3, "0")}`;
}

const twoDigits = (part: number) => String(part).padStart(2, "0");
