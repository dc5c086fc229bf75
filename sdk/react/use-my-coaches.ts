import { type Pages, useRestPages } from "#sdk/react/use-rest-pages";
import type { OwnCoach } from "#sdk/wire";

/** Who coaches one now, the newest first. */
export const useMyCoaches = (): Pages<OwnCoach> =>
  useRestPages("/api/v1/users/me/coaches", ({ coaches }) => coaches);
