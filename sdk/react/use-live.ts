import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";

import type { Live } from "#sdk/live";
import { numberOf } from "#sdk/react/query-key";
import { useSideline } from "#sdk/react/sideline-provider";
import type { Sideline } from "#sdk/sideline";

/** What a query may hold: anything but undefined. */
type Held = NonNullable<unknown> | null;

/**
 * A live value, with the change that was just made: a field that is typed into shows the letter in
 * the same turn. The component renders again only when what `select` makes of it changes.
 */
export function useLive<T extends Held>(name: string, live: Live<T>): T;
export function useLive<T extends Held, S>(name: string, live: Live<T>, select: (value: T) => S): S;
export function useLive<T extends Held>(
  name: string,
  live: Live<T>,
  select?: (value: T) => unknown,
): unknown {
  useShownQuery(name, live);
  const look = useMemo(() => lookingAt(live, select), [live, select]);
  return useSyncExternalStore(live.subscribe, look, look);
}

/** What is selected now: the very same thing for as long as it says the same. */
function lookingAt<T>(live: Live<T>, select: ((value: T) => unknown) | undefined): () => unknown {
  if (!select) return () => live.value;
  let seen: { value: T; selected: unknown } | undefined;
  return () => {
    const { value } = live;
    if (!seen || !Object.is(seen.value, value)) {
      seen = { value, selected: keepSameItems(seen?.selected, select(value)) };
    }
    return seen.selected;
  };
}

/**
 * Shows the value in the app's query cache as well, for its devtools: pushed whenever it changes,
 * never fetched, and no component's concern. The query goes with the last component that uses it.
 */
function useShownQuery<T extends Held>(name: string, live: Live<T>): void {
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
  useQuery({
    queryKey: keyOf(client, name),
    queryFn: () => live.value,
    initialData: () => live.value,
    notifyOnChangeProps: [],
    structuralSharing: false,
    staleTime: Infinity,
    gcTime: 0,
    networkMode: "always",
  });
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
