import { z } from "zod";

import { ChatListItem, ChatListQuery } from "#contract/chats";
import { Id } from "#contract/envelope";

/** The direct chat of a coach and a client, by the names that coaching has for it. */

export const NewConversation = z
  .strictObject({ client_profile_id: Id })
  .meta({ id: "NewConversation" });

export const ConversationParams = z.strictObject({ id: Id });

/** `id` is the chat's: all that is done to a chat can be done to it. */
export const Conversation = z
  .strictObject({
    id: Id,
    client_profile_id: Id,
    coach_id: Id,
    /** The other one of the two. */
    participant: z.strictObject({ id: Id, display_name: z.string(), avatar_url: z.string() }),
    last_message: ChatListItem.shape.last_message,
    unread_count: z.int().nonnegative(),
  })
  .meta({ id: "Conversation" });
export type Conversation = z.infer<typeof Conversation>;

export const ConversationQuery = ChatListQuery;

export const Conversations = z
  .strictObject({ conversations: z.array(Conversation), next_cursor: z.string().nullable() })
  .meta({ id: "Conversations" });

/** Without a body, everything is read. */
export const ConversationRead = z
  .strictObject({ up_to_message_id: Id.optional() })
  .meta({ id: "ConversationRead" });

export const UnreadCount = z
  .strictObject({ unread_count: z.int().nonnegative() })
  .meta({ id: "UnreadCount" });
