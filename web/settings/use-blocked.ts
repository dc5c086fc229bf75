import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query";

import { useSideline } from "#sdk/react";
import { useOptimistic } from "#web/settings/use-optimistic";

const KEY = ["blocked"];

type BlockedUser = { id: string; display_name: string; avatar_url: string; blocked_at: string };
type Page = { users: BlockedUser[]; next_cursor: string | null };

/** The people one blocks, page by page. Who is unblocked goes from the list at once. */
export function useBlocked() {
  const { rest } = useSideline();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam }): Promise<Page> =>
      rest.GET("/api/v1/users/blocked", {
        params: { query: pageParam === null ? {} : { cursor: pageParam } },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next_cursor }) => next_cursor,
    staleTime: 0,
  });
  const { mutate: unblock } = useOptimistic<InfiniteData<Page>, string>({
    queryKey: KEY,
    apply: (now, gone) => ({
      ...now,
      pages: now.pages.map((page) => ({
        ...page,
        users: page.users.filter(({ id }) => id !== gone),
      })),
    }),
    save: async (id) => {
      await rest.DELETE("/api/v1/users/{id}/block", { params: { path: { id } } });
      return undefined;
    },
  });
  return {
    users: data?.pages.flatMap(({ users }) => users),
    error,
    unblock,
    more: hasNextPage ? fetchNextPage : undefined,
  };
}
