import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";

import { type Day, plusDays, weekdayOf } from "#web/ui/day-text";

/** As many days as fit side by side, and the way through them. A week begins on Monday. */
export function useWeek(today: Day) {
  const isNarrow = useMediaQuery("(max-width: 48em)", undefined, {
    getInitialValueInEffect: false,
  });
  const count = isNarrow ? 1 : 7;
  const [shown, setShown] = useState(today);
  const first = isNarrow ? shown : plusDays(shown, -((weekdayOf(shown) + 6) % 7));
  return {
    days: Array.from({ length: count }, (_, i) => plusDays(first, i)),
    turn: (by: -1 | 1) => setShown(plusDays(shown, by * count)),
    toToday: () => setShown(today),
  };
}
