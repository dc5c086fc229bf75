import { useQuery, useQueryClient } from "@tanstack/react-query";

import type { Me } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { useOptimistic } from "#web/settings/use-optimistic";

const KEY = ["me"];

/**
 * One's own profile, as the server has it. `keep` puts in its place what was just saved,
 * `reload` asks for it again.
 */
export function useMe() {
  const { rest } = useSideline();
  const queries = useQueryClient();
  const { data: me, error } = useQuery({
    queryKey: KEY,
    queryFn: () => rest.GET("/api/v1/users/me"),
  });
  return {
    me,
    error,
    keep: (saved: Me) => queries.setQueryData(KEY, saved),
    reload: () => queries.invalidateQueries({ queryKey: KEY }),
  };
}

export type ProfileChange = Partial<Pick<Me, "display_name" | "status_text" | "avatar_url">>;

/** Changes of one's own profile. */
export function useChangeMe() {
  const { rest } = useSideline();
  return useOptimistic<Me, ProfileChange>({
    queryKey: KEY,
    apply: (me, change) => ({ ...me, ...change }),
    save: (change) => rest.PATCH("/api/v1/users/me", { body: change }),
  });
}
