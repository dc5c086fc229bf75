import type { ChatMessage, ConversationState, NewMessage } from "#sdk/chat/chat-message";
import type { ChatRow } from "#sdk/chat/chat-row";
import { ConversationView } from "#sdk/chat/conversation-view";
import type { Desk } from "#sdk/chat/desk";
import { messagesOf } from "#sdk/chat/kept-message";
import { readUpTo } from "#sdk/chat/read-up-to";
import { History } from "#sdk/chat/history";
import { OnDemand } from "#sdk/realtime/on-demand";
import { Typist } from "#sdk/chat/typist";
import type { Live } from "#sdk/live";

const NOTHING: ConversationState = { messages: [], has_older: false, is_loaded: false };

/** One chat's messages: in memory while somebody listens to its state. */
export class Conversation {
  readonly chatId: string;
  readonly #desk: Desk;
  readonly #state: OnDemand<ConversationState>;
  readonly #typist: Typist;
  readonly #view = new ConversationView();
  #history: History | undefined;
  #unwatch: (() => void)[] = [];

  constructor(desk: Desk, chatId: string) {
    this.chatId = chatId;
    this.#desk = desk;
    this.#typist = new Typist(desk.connection, chatId);
    this.#state = new OnDemand(NOTHING, {
      open: () => this.#open(),
      close: () => this.#close(),
    });
  }

  get state(): Live<ConversationState> {
    return this.#state;
  }

  /** Whether somebody listens to it. */
  get isOpen(): boolean {
    return this.#state.isOpen;
  }

  /** The ids of those who are typing. */
  get typing(): Live<string[]> {
    return this.#desk.typing.of(this.chatId);
  }

  /** Takes in a page of older messages: from the storage, or else from the server. */
  async loadOlder(): Promise<void> {
    await this.#history?.older();
  }

  /** Resolves as soon as the message is safe on this device. It is sent when it can be. */
  async send(message: NewMessage): Promise<ChatMessage> {
    this.#typist.rest();
    return this.#desk.outbox.send(this.chatId, message);
  }

  /** Tries once more what was refused. */
  retry(clientMsgId: string): Promise<void> {
    return this.#desk.outbox.retry(clientMsgId);
  }

  /** Gives up what waits or was refused. */
  discard(clientMsgId: string): Promise<void> {
    return this.#desk.outbox.discard(clientMsgId);
  }

  /** Everything up to the last message. Resolves when the server knows. */
  async markRead(): Promise<void> {
    const { book, wishes } = this.#desk;
    const row = book.get(this.chatId)?.row;
    if (!row) return;
    const last = this.#history?.last() ?? (await this.#lastKept()) ?? lastListed(row);
    if (!last) return;
    const wish = readUpTo(last, row, wishes.of(this.chatId), this.#lastOfOthers(last.seq));
    if (wish) await wishes.make(this.chatId, wish);
  }

  /** Resolves when it is gone on the server; rejects, and shows it again, when that refuses. */
  async delete(message_id: string, scope: "me" | "everyone"): Promise<void> {
    const { wishes, store } = this.#desk;
    const seq = this.#history?.seqOf(message_id);
    const by = store.userId;
    await wishes.make(this.chatId, { kind: "delete", message_id, seq, scope, by });
  }

  async star(message_id: string, is_starred: boolean): Promise<void> {
    await this.#desk.wishes.make(this.chatId, { kind: "star", message_id, is_starred });
  }

  /** What became of it in each chat, in their order. Needs the server. */
  async forward(message_id: string, chatIds: string[]) {
    const { forwarded_messages } = await this.#desk.rest.POST(
      "/api/v1/messages/{message_id}/forward",
      { params: { path: { message_id } }, body: { target_chat_ids: chatIds } },
    );
    return forwarded_messages;
  }

  /** To be called with every key: others are told, not too often. */
  type(): void {
    this.#typist.type();
  }

  stopTyping(): void {
    this.#typist.stop();
  }

  /** Begins anew in memory: somebody else has signed in, or nobody is. */
  reset(): void {
    this.#typist.rest();
    if (!this.#state.isOpen) return;
    this.#close();
    this.#open();
  }

  close(): void {
    this.#typist.rest();
    this.#state.close();
  }

  #lastOfOthers(last: number): number {
    return this.#history?.lastOfOthers(this.#desk.store.userId) ?? last;
  }

  async #lastKept(): Promise<{ message_id: string; seq: number } | undefined> {
    const newest = { limit: 1, reverse: true };
    const [entry] = await this.#desk.store.list(messagesOf(this.chatId), newest);
    return entry?.[1].message;
  }

  #open(): void {
    const { outbox, wishes, stars } = this.#desk;
    const show = () => this.#show();
    this.#history = new History(this.#desk, this.chatId, show);
    this.#unwatch = [outbox.watch(show), wishes.watch(show), stars.watch(show)];
    this.#history.open();
  }

  #close(): void {
    for (const unwatch of this.#unwatch) unwatch();
    this.#history?.close();
    this.#history = undefined;
    this.#state.set(NOTHING);
  }

  #show(): void {
    const { book, outbox, wishes, stars, store } = this.#desk;
    if (!this.#history || !store.isOwned) return;
    const messages = this.#view.messages({
      kept: this.#history.kept,
      record: book.get(this.chatId),
      entries: outbox.of(this.chatId),
      wishes: wishes.of(this.chatId),
      isStarred: (id) => stars.has(id),
      me: store.userId,
    });
    const { has_older, is_loaded } = this.#history;
    const next = { messages, has_older, is_loaded };
    if (!isSame(next, this.#state.value)) this.#state.set(next);
  }
}

/** Nothing is kept of the chat: the list knows of a message, though not its place. */
const lastListed = ({ last_message }: ChatRow) =>
  last_message ? { message_id: last_message.message_id, seq: 0 } : undefined;

const isSame = (a: ConversationState, b: ConversationState): boolean =>
  a.has_older === b.has_older &&
  a.is_loaded === b.is_loaded &&
  a.messages.length === b.messages.length &&
  a.messages.every((message, i) => message === b.messages[i]);
