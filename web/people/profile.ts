import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

import type { Sideline } from "#sdk/index";
import { useSideline } from "#sdk/react";

/** How somebody is read: one query for all who ask. */
export const profileOf = (rest: Sideline["rest"], id: string) =>
  queryOptions({
    queryKey: ["person", id],
    queryFn: () => rest.GET("/api/v1/users/{id}", { params: { path: { id } } }),
    staleTime: 60_000,
  });

/** Another person, as far as they let the reader see. */
export function useProfile(id: string | undefined) {
  const { rest } = useSideline();
  return useQuery({ ...profileOf(rest, id ?? ""), enabled: id !== undefined });
}

/** Blocks and unblocks. What shows blocks is read anew. */
export function useBlock(): (id: string, isBlocked: boolean) => Promise<void> {
  const { rest } = useSideline();
  const queries = useQueryClient();
  return useCallback(
    async (id, isBlocked) => {
      const params = { params: { path: { id } } };
      await (isBlocked
        ? rest.POST("/api/v1/users/{id}/block", params)
        : rest.DELETE("/api/v1/users/{id}/block", params));
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["person", id] }),
        queries.invalidateQueries({ queryKey: ["blocked"] }),
      ]);
    },
    [rest, queries],
  );
}
