import { useRest } from "#sdk/react/use-rest";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { OwnCoachProfile } from "#sdk/wire";

/** Oneself as a coach: null for who is none, undefined before the server has said. */
export function useCoachProfile(): {
  profile: OwnCoachProfile | null | undefined;
  error: Error | null;
} {
  const { data, error } = useRest("/api/v1/coaches/me");
  const isNone = error instanceof SidelineError && error.code === "COACH_PROFILE_REQUIRED";
  return isNone ? { profile: null, error: null } : { profile: data, error };
}
