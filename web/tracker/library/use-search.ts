import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";

import { type Rest, SidelineError } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { isFound, keep, searchKept } from "#web/tracker/library/kept";
import { itemKey } from "#web/tracker/library/use-items";
import { type Items, type Kind, SHELVES } from "#web/tracker/library/shelves";

const TYPING_MS = 200;
/** What the server takes of a search. */
const MOST_TYPED = 64;
/** Without a search word all that is usual comes at once, and is there when the network is not. */
const MOST = { all: 200, found: 30 };

/** `isKept`: these are only what was looked up here before, because the library is out of reach. */
export type Found<K extends Kind> = { items: Items[K][]; isKept: boolean };

/** Looks something up in a library while it is typed. What was found before narrows down at once. */
export function useSearch<K extends Kind>(kind: K, typed: string) {
  const { rest } = useSideline();
  const queries = useQueryClient();
  const wanted = typed.trim().slice(0, MOST_TYPED);
  const [q] = useDebouncedValue(wanted, TYPING_MS);
  const { data, error, isPending, isPlaceholderData } = useQuery({
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
  const isEarlier = isPlaceholderData || q !== wanted;
  const items = data?.items.filter((item) => !isEarlier || isFound(item, wanted));
  return { items, isKept: data?.isKept ?? false, isPending: isPending || isEarlier, error };
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
