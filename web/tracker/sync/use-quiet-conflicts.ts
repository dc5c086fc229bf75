import { useInfiniteQuery } from "@tanstack/react-query";

import { useSideline } from "#sdk/react";

const PER_PAGE = 20;

/** What was overwritten long after, or by an import: nobody had to look at it. Asked for, it is fetched. */
export function useQuietConflicts(isAsked: boolean) {
  const { rest } = useSideline();
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ["sync-quiet-conflicts"],
    queryFn: ({ pageParam }) =>
      rest.GET("/api/v1/sync/conflicts", {
        params: {
          query: {
            status: "auto",
            limit: PER_PAGE,
            ...(pageParam !== undefined && { cursor: pageParam }),
          },
        },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
    enabled: isAsked,
    staleTime: 0,
  });
  return {
    conflicts: data?.pages.flatMap((page) => page.conflicts),
    error,
    isPending,
    more: hasNextPage ? fetchNextPage : undefined,
    refetch,
  };
}
