import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";

import { useReport } from "#web/ui/use-report";

type Optimistic<T, Change> = {
  queryKey: QueryKey;
  /** What the cache holds once the change is made. */
  apply: (now: T, change: Change) => T;
  /** Makes it on the server, and brings what the server has then if it says so. */
  save: (change: Change) => Promise<T | undefined>;
};

/**
 * Changes shown before the server has them, one after the other. A refusal is told, and what the
 * server has is fetched again: others may have changed it meanwhile.
 */
export function useOptimistic<T, Change>({ queryKey, apply, save }: Optimistic<T, Change>) {
  const queries = useQueryClient();
  const report = useReport();
  const mutationKey = ["change", ...queryKey];
  // What the server says of an early change must not undo what was changed after it.
  const isLast = () => queries.isMutating({ mutationKey }) === 1;
  return useMutation({
    mutationKey,
    scope: { id: mutationKey.join(" ") },
    mutationFn: save,
    onMutate: async (change) => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData<T>(queryKey, (now) => now && apply(now, change));
    },
    onSuccess: (saved) => {
      if (saved !== undefined && isLast()) queries.setQueryData<T>(queryKey, saved);
    },
    onError: async (thrown) => {
      report(thrown);
      await queries.invalidateQueries({ queryKey });
    },
  });
}
