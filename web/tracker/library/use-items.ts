import { useQueries } from "@tanstack/react-query";

import type { Rest } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { keep, keptItem } from "#web/tracker/library/kept";
import { type Items, type Kind, SHELVES } from "#web/tracker/library/shelves";

export const itemKey = (kind: Kind, id: string): string[] => ["library", kind, "item", id];

/** What rows refer to, by id: from the library, else as it was when it was last looked up here. */
export function useItems<K extends Kind>(
  kind: K,
  ids: readonly string[],
): { items: ReadonlyMap<string, Items[K]>; isPending: boolean } {
  const { rest } = useSideline();
  const unique = [...new Set(ids)];
  return useQueries({
    queries: unique.map((id) => ({
      queryKey: itemKey(kind, id),
      queryFn: () => find(rest, kind, id),
      refetchOnReconnect: "always" as const,
    })),
    combine: (results) => ({
      items: new Map(
        results.flatMap(({ data }, i): [string, Items[K]][] => (data ? [[unique[i]!, data]] : [])),
      ),
      isPending: results.some((result) => result.isPending),
    }),
  });
}

/** Null for what nobody knows here and now. */
async function find<K extends Kind>(rest: Rest, kind: K, id: string): Promise<Items[K] | null> {
  try {
    const item = await SHELVES[kind].item(rest, id);
    await keep(kind, [item]);
    return item;
  } catch {
    // Out of reach; or another app has its own names for what it refers to.
    return (await keptItem(kind, id)) ?? null;
  }
}
