import { useEffect, useState } from "react";

import { type Day, dayOf } from "#web/ui/day-text";

const LOOK_EVERY_MS = 20_000;

/** The day that it is here and now. A page that is left open goes on with the next one. */
export function useToday(): Day {
  const [today, setToday] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const look = () => setToday(dayOf(new Date()));
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return today;
}
