import type { Desk } from "#sdk/chat/desk";
import { OnDemand } from "#sdk/realtime/on-demand";
import type { Live } from "#sdk/live";
import { Family } from "#sdk/storage/slot";
import type { Store } from "#sdk/storage/store";
import type { Chat, ServerFrame } from "#sdk/wire";

const DETAILS = new Family<Chat>("details/");

/** Several changes at once are asked for together. */
const TOGETHER_MS = 50;

/** Chats with their participants: what is stored at once, then what the server says. */
export class DetailsBook {
  readonly #desk: Desk;
  readonly #chats = new Map<string, OnDemand<Chat | undefined>>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.store.watch(DETAILS, (values) => () => {
      for (const [id, chat] of values) this.#chats.get(id)?.set(chat);
    });
    desk.connection.onEvent((frame) => {
      const chatId = changedIn(frame);
      if (chatId === undefined) return;
      // Nobody is shown a chat that they have left: whatever was to be asked is not asked any more.
      if (isFarewell(frame, desk.store)) this.#forget(chatId);
      else this.#refreshSoon(chatId);
    });
    // A chat that was asked about before anybody had told of it.
    desk.book.watch((records) => {
      for (const { chat_id } of records)
        if (this.#chats.get(chat_id)?.value === undefined) this.#refreshSoon(chat_id);
    });
    // What happened while offline no event repeats.
    desk.connection.state.subscribe(() => {
      if (desk.connection.state.value.status !== "online") return;
      for (const id of this.#chats.keys()) this.#refreshSoon(id);
    });
  }

  of(chatId: string): Live<Chat | undefined> {
    const known = this.#chats.get(chatId) ?? this.#new(chatId);
    this.#chats.set(chatId, known);
    return known;
  }

  /** Somebody else has signed in, or nobody is. */
  reset(): void {
    this.#stop();
    for (const chat of this.#chats.values()) chat.set(undefined);
    for (const id of this.#chats.keys()) this.#refreshSoon(id);
  }

  close(): void {
    this.#stop();
    for (const chat of this.#chats.values()) chat.close();
  }

  #forget(chatId: string): void {
    clearTimeout(this.#timers.get(chatId));
    this.#timers.delete(chatId);
  }

  #stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #new(chatId: string): OnDemand<Chat | undefined> {
    return new OnDemand<Chat | undefined>(undefined, {
      open: () => void this.#open(chatId),
      close: () => undefined,
    });
  }

  async #open(chatId: string): Promise<void> {
    const kept = await this.#desk.store.get(DETAILS.slot(chatId)).catch(() => undefined);
    const chat = this.#chats.get(chatId);
    if (chat?.value === undefined) chat?.set(kept);
    await this.#refresh(chatId);
  }

  #refreshSoon(chatId: string): void {
    if (!this.#chats.get(chatId)?.isOpen || this.#timers.has(chatId)) return;
    const timer = setTimeout(() => void this.#refresh(chatId), TOGETHER_MS);
    this.#timers.set(chatId, timer);
  }

  /** What cannot be fetched now is fetched with the next news or the next connection. */
  async #refresh(chatId: string): Promise<void> {
    this.#forget(chatId);
    const { rest, store, book } = this.#desk;
    // Not of a chat that one has left, or that nobody has told of yet: the list knows first.
    if (!store.isOwned || book.get(chatId)?.is_gone !== false) return;
    try {
      const chat = await rest.GET("/api/v1/chats/{id}", { params: { path: { id: chatId } } });
      // An answer that was overtaken by another one is the older of the two.
      if (this.#timers.has(chatId)) return;
      await store.change([], (page) => page.set(DETAILS.slot(chatId), chat));
    } catch {
      return;
    }
  }
}

const TELLING = [
  "name",
  "description",
  "avatar_url",
  "is_admin_only",
  "participant",
  "version",
] as const;

const isFarewell = ({ event, data }: ServerFrame, store: Store): boolean =>
  event === "group.member.removed" && store.isOwned && data.user_id === store.userId;

/** The chat of which a frame says that its details are others now. */
function changedIn({ event, data }: ServerFrame): string | undefined {
  switch (event) {
    case "chat.updated":
      return TELLING.some((field) => field in data.changes) ? data.chat_id : undefined;
    case "chat.created":
    case "group.member.added":
    case "group.member.removed":
      return data.chat_id;
    default:
      return undefined;
  }
}
