import { useQuery, useQueryClient } from "@tanstack/react-query";

import { useSideline, useSync } from "#sdk/react";

const KEY = ["sync-snapshots"];

/** The copies of the tracker that the server has, and the way to make everything what one of them is. */
export function useSnapshots() {
  const { rest } = useSideline();
  const { syncNow } = useSync();
  const queries = useQueryClient();
  const { data, error } = useQuery({
    queryKey: KEY,
    queryFn: async () => (await rest.GET("/api/v1/sync/snapshots")).snapshots,
    staleTime: 0,
  });

  async function restore(version: number) {
    // What waits here is part of what is put aside.
    await syncNow();
    const params = { path: { version } };
    const done = await rest.POST("/api/v1/sync/snapshots/{version}/restore", { params });
    await Promise.all([syncNow(), queries.invalidateQueries({ queryKey: KEY })]);
    return done;
  }

  return { snapshots: data, error, restore };
}
