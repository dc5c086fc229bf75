import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import type { Live } from "#sdk/live";
import { numberOf } from "#sdk/react/query-key";
import { useSideline } from "#sdk/react/sideline-provider";
import type { Sideline } from "#sdk/sideline";

/** What a query may hold: anything but undefined. */
type Held = NonNullable<unknown> | null;

/**
 * A live value as a query: pushed into the cache whenever it changes, never fetched. The component
 * renders again only when what `select` makes of it changes. The query goes with the last component
 * that shows it, so that none begins with what was true the last time.
 */
export function useLive<T extends Held, S = T>(
  name: string,
  live: Live<T>,
  select?: (value: T) => S,
): S {
  const client = useSideline();
  const queryClient = useQueryClient();
  useEffect(() => {
    const queryKey = keyOf(client, name);
    const push = () => {
      // Not `setQueryData`, which would have the query outlive its components by five minutes.
      const query = queryClient.getQueryCache().find({ queryKey });
      // Another component with the same value may have been faster.
      if (query && query.state.data !== live.value) query.setData(live.value);
    };
    const leave = live.subscribe(push);
    push();
    return leave;
  }, [queryClient, client, name, live]);
  return useQuery({
    queryKey: keyOf(client, name),
    queryFn: () => live.value,
    initialData: () => live.value,
    ...(select && { select }),
    structuralSharing: keepSameItems,
    staleTime: Infinity,
    gcTime: 0,
    networkMode: "always",
  }).data;
}

const keyOf = (client: Sideline, name: string) => ["sideline", numberOf(client), name] as const;

/** A list of the very same things is the same list, for whoever shows it. */
function keepSameItems(before: unknown, after: unknown): unknown {
  const isSame =
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.length === after.length &&
    after.every((item, i) => item === before[i]);
  return isSame ? before : after;
}
