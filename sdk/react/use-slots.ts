import type { UseQueryResult } from "@tanstack/react-query";

import { useRest } from "#sdk/react/use-rest";
import type { Slots } from "#sdk/wire";

/** Local dates, `YYYY-MM-DD`, both included; 62 at most. */
export type Dates = { start: string; end: string };

/**
 * When a type of session can be booked with a coach, on the clocks of this device unless told
 * otherwise. `null` for a type that is not chosen yet.
 */
export const useSlots = (
  coachId: string,
  sessionTypeId: string | null,
  { start, end }: Dates,
  timezone = new Intl.DateTimeFormat().resolvedOptions().timeZone,
): UseQueryResult<Slots> =>
  useRest(
    "/api/v1/coaches/{id}/bookable-slots",
    sessionTypeId === null
      ? null
      : {
          params: {
            path: { id: coachId },
            query: { session_type_id: sessionTypeId, start, end, timezone },
          },
        },
  );
