import { useInterval } from "@mantine/hooks";
import { useState } from "react";

import { type Wall, wallAt } from "#web/ui/wall-clock";

const STEP_MS = 30_000;

/** What clocks of a zone show now, nearly to the minute. */
export function useNow(zone: string): Wall {
  const [now, setNow] = useState(Date.now);
  useInterval(() => setNow(Date.now()), STEP_MS, { autoInvoke: true });
  return wallAt(now, zone);
}
