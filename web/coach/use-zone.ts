import { useRest } from "#sdk/react";
import { ownZone } from "#web/ui/time-zones";

/** The zone of the coach's hours; that of this device until it is known. */
export const useZone = (): string =>
  useRest("/api/v1/coaches/me/availability").data?.timezone ?? ownZone();
