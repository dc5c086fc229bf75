import { useMemo } from "react";

import type { Participant } from "#sdk/index";
import { useSideline } from "#sdk/react";

type Words = { name?: string; description?: string; is_admin_only?: boolean };

/** What a group's admins, and those who leave it, can do. What came of it is told by events. */
export function useGroup(chatId: string) {
  const { rest } = useSideline();
  return useMemo(() => {
    const of = (user_id: string) => ({ path: { id: chatId, user_id } });
    return {
      change: (body: Words) =>
        rest.PATCH("/api/v1/chats/{id}", { params: { path: { id: chatId } }, body }),
      add: (user_ids: string[]) =>
        rest.POST("/api/v1/chats/{id}/participants", {
          params: { path: { id: chatId } },
          body: { user_ids },
        }),
      setRole: (userId: string, role: Participant["role"]) =>
        rest.PATCH("/api/v1/chats/{id}/participants/{user_id}/role", {
          params: of(userId),
          body: { role },
        }),
      remove: (userId: string) =>
        rest.DELETE("/api/v1/chats/{id}/participants/{user_id}", { params: of(userId) }),
      /** The last admin names who shall be one after them. */
      leave: (myId: string, successor_id: string | undefined) =>
        rest.DELETE("/api/v1/chats/{id}/participants/{user_id}", {
          params: { ...of(myId), ...(successor_id && { query: { successor_id } }) },
        }),
    };
  }, [rest, chatId]);
}
