import { skipToken, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { restKey } from "#sdk/react/query-key";
import { useSideline } from "#sdk/react/sideline-provider";
import type { Init, Read, Readable } from "#sdk/rest/rest";

/**
 * What a documented path answers, as a query of TanStack's: read when a component shows it, and
 * again when it may be another. `null` in place of what the call takes: not known yet, so nothing
 * is asked.
 */
export function useRest<P extends Readable>(
  path: P,
  ...[init]: undefined extends Init<P, "get">
    ? [init?: Init<P, "get"> | null]
    : [init: Init<P, "get"> | null]
): UseQueryResult<Read<P>> {
  const client = useSideline();
  return useQuery<Read<P>>({
    queryKey: [...restKey(client), path, init],
    queryFn: init === null ? skipToken : ({ signal }) => client.rest.read(path, init, signal),
    // The client has tried what is worth trying, and says at once that there is no network.
    retry: false,
    networkMode: "always",
  });
}
