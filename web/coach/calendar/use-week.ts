import { useMediaQuery } from "@mantine/hooks";
import { useLocation } from "wouter";

import { type Day, plusDays, weekdayOf } from "#web/ui/day-text";

const PATH = "/coach/calendar";

/**
 * As many days as fit side by side around the one of the address, today's unless it names another;
 * and the way through them. A week begins on Monday.
 */
export function useWeek(asked: Day | undefined, today: Day) {
  const [, go] = useLocation();
  const isNarrow = useMediaQuery("(max-width: 48em)", undefined, {
    getInitialValueInEffect: false,
  });
  const count = isNarrow ? 1 : 7;
  const shown = asked ?? today;
  const first = isNarrow ? shown : plusDays(shown, -((weekdayOf(shown) + 6) % 7));
  const show = (day: Day) => go(day === today ? PATH : `${PATH}/${day}`, { replace: true });
  return {
    days: Array.from({ length: count }, (_, i) => plusDays(first, i)),
    turn: (by: -1 | 1) => show(plusDays(shown, by * count)),
    toToday: () => show(today),
  };
}
