import { skipToken, useInfiniteQuery } from "@tanstack/react-query";

import { restKey } from "#sdk/react/query-key";
import { useSideline } from "#sdk/react/sideline-provider";
import type { Init, Page, Readable } from "#sdk/rest/rest";

export type Pages<T> = {
  /** Of all pages read so far; undefined before the first. */
  items: T[] | undefined;
  hasMore: boolean;
  loadMore: () => void;
  isLoadingMore: boolean;
  error: Error | null;
};

/**
 * What a documented path answers a page at a time, as one list. `itemsOf` says which field of the
 * answer has the items. What the path takes, but for the cursor, is as with `useRest`.
 */
export function useRestPages<P extends Readable, T>(
  path: P,
  itemsOf: (page: Page<P>) => T[],
  init?: Init<P, "get"> | null,
): Pages<T> {
  const client = useSideline();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...restKey(client), path, init, "pages"],
    queryFn:
      init === null
        ? skipToken
        : ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
            client.rest.page(path, init, pageParam, signal),
    initialPageParam: null,
    getNextPageParam: (last: { next_cursor: string | null }) => last.next_cursor,
    select: ({ pages }: { pages: Page<P>[] }) => pages.flatMap((page) => itemsOf(page)),
    retry: false,
    networkMode: "always",
  });
  return {
    items: data,
    hasMore: hasNextPage,
    loadMore: () => void fetchNextPage(),
    isLoadingMore: isFetchingNextPage,
    error,
  };
}
