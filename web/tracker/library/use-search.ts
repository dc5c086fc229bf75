import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";

import { type Rest, SidelineError } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { keep, searchKept } from "#web/tracker/library/kept";
import { itemKey } from "#web/tracker/library/use-items";
import { type Items, type Kind, SHELVES } from "#web/tracker/library/shelves";

const TYPING_MS = 200;
/** Without a search word all that is usual comes at once, and is there when the network is not. */
const MOST = { all: 200, found: 30 };

/** `isKept`: these are only what was looked up here before, because the library is out of reach. */
export type Found<K extends Kind> = { items: Items[K][]; isKept: boolean };

/** Looks something up in a library while it is typed. */
export function useSearch<K extends Kind>(kind: K, typed: string) {
  const { rest } = useSideline();
  const queries = useQueryClient();
  const [q] = useDebouncedValue(typed.trim().slice(0, 64), TYPING_MS);
  return useQuery({
    queryKey: ["library", kind, "search", q],
    queryFn: async () => {
      const found = await search(rest, kind, q);
      for (const item of found.items) queries.setQueryData(itemKey(kind, item.id), item);
      return found;
    },
    placeholderData: keepPreviousData,
    // What was only kept is asked for again as soon as there is a way.
    refetchOnReconnect: "always",
  });
}

async function search<K extends Kind>(rest: Rest, kind: K, q: string): Promise<Found<K>> {
  try {
    const query = q === "" ? { limit: MOST.all } : { limit: MOST.found, q };
    const { items } = await SHELVES[kind].list(rest, query);
    await keep(kind, items);
    return { items, isKept: false };
  } catch (thrown) {
    if (!(thrown instanceof SidelineError && thrown.retryable)) throw thrown;
    return { items: await searchKept(kind, q), isKept: true };
  }
}
