import { useQuery } from "@tanstack/react-query";

import { restKey } from "#sdk/react/query-key";
import { useSideline } from "#sdk/react/sideline-provider";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { OwnCoachProfile } from "#sdk/wire";

const PATH = "/api/v1/coaches/me";

/**
 * Oneself as a coach: null for who is none, undefined before the server has said. To be none is an
 * answer, and stays one while it is asked again.
 */
export function useCoachProfile(): {
  profile: OwnCoachProfile | null | undefined;
  error: Error | null;
} {
  const client = useSideline();
  const { data, error } = useQuery<OwnCoachProfile | null>({
    queryKey: [...restKey(client), PATH, "or none"],
    queryFn: ({ signal }) => client.rest.read(PATH, undefined, signal).catch(noneIfNoCoach),
    retry: false,
    networkMode: "always",
  });
  return { profile: data, error };
}

function noneIfNoCoach(thrown: unknown): null {
  if (thrown instanceof SidelineError && thrown.code === "COACH_PROFILE_REQUIRED") return null;
  throw thrown;
}
