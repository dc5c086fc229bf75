import { useEffect, useState } from "react";

const LOOK_EVERY_MS = 15_000;

const clockOf = (date: Date): string =>
  [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, "0")).join(":");

/** The time of day, HH:MM, as the rows of the schedule have it. */
export function useNow(): string {
  const [now, setNow] = useState(() => clockOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setNow(clockOf(new Date())), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
