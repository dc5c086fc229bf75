import type { ChatBook } from "#sdk/chat/chat-book";
import type { Outbox } from "#sdk/chat/outbox";
import type { Pulls } from "#sdk/chat/pulls";
import type { StarBook } from "#sdk/chat/star-book";
import type { Typing } from "#sdk/chat/typing";
import type { Wishes } from "#sdk/chat/wishes";
import type { Connection } from "#sdk/realtime/connection";
import type { Rest } from "#sdk/rest/rest";
import type { Store } from "#sdk/storage/store";

/** Everything that a conversation or the chat list works with. */
export type Desk = {
  store: Store;
  book: ChatBook;
  stars: StarBook;
  outbox: Outbox;
  wishes: Wishes;
  pulls: Pulls;
  typing: Typing;
  connection: Connection;
  rest: Rest;
};
