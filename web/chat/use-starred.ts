import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import type { Message } from "#sdk/index";
import { useSideline } from "#sdk/react";

const KEY = ["starred"];

/** The reader's starred messages of all chats, newest first; kept in step with other devices. */
export function useStarred() {
  const { rest, connection } = useSideline();
  const queries = useQueryClient();
  useEffect(
    () =>
      connection.onFrame((frame, direction) => {
        const isChange =
          direction === "in" &&
          (frame.event === "message.deleted" ||
            (frame.event === "chat.updated" && frame.data.changes.starred !== undefined));
        if (isChange) void queries.invalidateQueries({ queryKey: KEY });
      }),
    [connection, queries],
  );
  return useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam }) =>
      rest.GET("/api/v1/messages/starred", {
        params: { query: pageParam === null ? {} : { cursor: pageParam } },
      }),
    initialPageParam: firstPage(),
    getNextPageParam: ({ next_cursor }) => next_cursor,
    select: ({ pages }): Message[] => pages.flatMap(({ messages }) => messages),
    staleTime: 0,
  });
}

const firstPage = (): string | null => null;
