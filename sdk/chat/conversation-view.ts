import type { ChatMessage } from "#sdk/chat/chat-message";
import type { ChatRecord } from "#sdk/chat/chat-record";
import { type KeptMessage, retracted, shownMessage } from "#sdk/chat/kept-message";
import { stateOf } from "#sdk/chat/message-state";
import { type OutboxEntry, waitingMessage } from "#sdk/chat/outbox-entry";
import type { Wish } from "#sdk/chat/wish";

/** All that decides what a conversation shows. */
export type Sources = {
  kept: KeptMessage[];
  record: ChatRecord | undefined;
  entries: OutboxEntry[];
  wishes: Wish[];
  isStarred: (messageId: string) => boolean;
  me: string;
};

type Deletion = Extract<Wish, { kind: "delete" }>;

/** What a message was shown from, and as what. */
type Shown = {
  from: KeptMessage | OutboxEntry;
  state: ChatMessage["state"];
  is_starred: boolean;
  deletion: Deletion | undefined;
  message: ChatMessage;
};

/** Makes what a conversation shows. A message in which nothing changed stays the same object. */
export class ConversationView {
  #before = new Map<string, Shown>();
  #now = new Map<string, Shown>();

  messages(sources: Sources): ChatMessage[] {
    this.#before = this.#now;
    this.#now = new Map();
    const wished = wishesById(sources.wishes);
    for (const kept of sources.kept) this.#showKept(kept, wished, sources);
    const shown = [...this.#now.values()].map(({ message }) => message);
    const arrived = new Set(shown.map(({ client_msg_id }) => client_msg_id));
    const waiting = sources.entries.filter(({ draft }) => !arrived.has(draft.client_msg_id));
    return [...shown, ...waiting.map((entry) => this.#showWaiting(entry, sources.me))];
  }

  #showKept(from: KeptMessage, wished: Wished, { record, isStarred }: Sources): void {
    const message = shownMessage(from);
    if (!message) return;
    const { deletion, star } = wished.get(message.message_id) ?? {};
    if (deletion?.scope === "me") return;
    const is_starred = star?.is_starred ?? isStarred(message.message_id);
    const state = stateOf(message, record);
    const shown = { from, state, is_starred, deletion };
    this.#keep(message.message_id, shown, () => ({
      ...(deletion ? retracted(message, deletion.by) : message),
      state,
      is_starred: is_starred && !message.is_deleted,
    }));
  }

  #showWaiting(from: OutboxEntry, me: string): ChatMessage {
    const state = from.error ? "failed" : "waiting";
    const shown = { from, state, is_starred: false, deletion: undefined } as const;
    return this.#keep(from.draft.client_msg_id, shown, () => waitingMessage(from, me));
  }

  #keep(id: string, now: Omit<Shown, "message">, make: () => ChatMessage): ChatMessage {
    const before = this.#before.get(id);
    const message = before && isSame(before, now) ? before.message : make();
    this.#now.set(id, { ...now, message });
    return message;
  }
}

type Wished = Map<
  string,
  { deletion: Deletion | undefined; star: Extract<Wish, { kind: "star" }> | undefined }
>;

function wishesById(wishes: Wish[]): Wished {
  const byId: Wished = new Map();
  for (const wish of wishes) {
    if (wish.kind !== "delete" && wish.kind !== "star") continue;
    const others = byId.get(wish.message_id);
    const deletion = wish.kind === "delete" ? wish : others?.deletion;
    byId.set(wish.message_id, { deletion, star: wish.kind === "star" ? wish : others?.star });
  }
  return byId;
}

const isSame = (a: Omit<Shown, "message">, b: Omit<Shown, "message">): boolean =>
  a.from === b.from &&
  a.state === b.state &&
  a.is_starred === b.is_starred &&
  a.deletion === b.deletion;
