import type { Wish } from "#sdk/chat/wish";
import type { Connection } from "#sdk/realtime/connection";
import type { Rest } from "#sdk/rest/rest";

/** Asks the server for what a wish is about. All of it may be asked for again and again. */
export async function grant(wish: Wish, rest: Rest, connection: Connection): Promise<void> {
  const chat = { params: { path: { id: wish.chat_id } } };
  switch (wish.kind) {
    case "mute": {
      const { is_muted, mute_until } = wish;
      await rest.PATCH("/api/v1/chats/{id}/mute", { ...chat, body: { is_muted, mute_until } });
      return;
    }
    case "pin":
      await rest.PATCH("/api/v1/chats/{id}/pin", { ...chat, body: { is_pinned: wish.is_pinned } });
      return;
    case "archive": {
      const body = { is_archived: wish.is_archived };
      await rest.PATCH("/api/v1/chats/{id}/archive", { ...chat, body });
      return;
    }
    case "mark": {
      const body = { is_marked_unread: wish.is_marked_unread };
      await rest.PATCH("/api/v1/chats/{id}/mark-unread", { ...chat, body });
      return;
    }
    case "draft":
      await rest.PUT("/api/v1/chats/{id}/draft", { ...chat, body: { draft: wish.draft } });
      return;
    case "read": {
      const { chat_id, message_id: up_to_message_id } = wish;
      await connection.request("message.read", { chat_id, up_to_message_id });
      return;
    }
    case "star": {
      const message = { params: { path: { message_id: wish.message_id } } };
      if (wish.is_starred) await rest.POST("/api/v1/messages/{message_id}/star", message);
      else await rest.DELETE("/api/v1/messages/{message_id}/star", message);
      return;
    }
    case "delete": {
      const { message_id, scope } = wish;
      await connection.request("message.delete", { message_id, for: scope });
      return;
    }
  }
}
