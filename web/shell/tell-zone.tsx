import { useEffect } from "react";

import { useSideline } from "#sdk/react";
import { useMe } from "#web/settings/use-me";
import { ownZone } from "#web/ui/time-zones";

/**
 * Tells the server on whose clocks this device runs, once the page is there and only if it is news:
 * by them it knows which day it is for somebody, and so what they missed.
 */
export function TellZone() {
  const { rest } = useSideline();
  const { me, keep } = useMe();
  const told = me?.timezone;
  useEffect(() => {
    const timezone = ownZone();
    if (told === undefined || told === timezone) return;
    // Where it cannot be told now, the next visit tells it.
    rest.PATCH("/api/v1/users/me", { body: { timezone } }).then(keep, () => undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Once: another device may be elsewhere.
  }, [told === undefined]);
  return null;
}
