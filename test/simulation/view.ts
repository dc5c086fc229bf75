import type { ChatState, DataOf, ServerFrame } from "#contract/frames";
import type { Message } from "#contract/messages";

/** One chat as a device has it. */
export type ChatView = {
  chat_id: string;
  messages: Map<number, Message>;
  hidden: Set<number>;
  /** What was pulled reaches up to this change, and should reach up to that one. */
  pulled: number;
  target: number;
  last_seq: number;
  unread_count: number;
  read_seq: number;
  is_muted: boolean;
  is_pinned: boolean;
  is_archived: boolean;
  is_marked_unread: boolean;
  removed: boolean;
};

const opened = (chat_id: string): ChatView => ({
  chat_id,
  messages: new Map(),
  hidden: new Set(),
  pulled: 0,
  target: 0,
  last_seq: 0,
  unread_count: 0,
  read_seq: 0,
  is_muted: false,
  is_pinned: false,
  is_archived: false,
  is_marked_unread: false,
  removed: false,
});

/** What `chat.updated` may say of one's own view. */
const OWN = [
  "unread_count",
  "read_seq",
  "is_muted",
  "is_pinned",
  "is_archived",
  "is_marked_unread",
] as const;

/**
 * What a device knows, worked out from frames alone, the way the documentation tells clients to.
 * `complain` is told whatever the server should not have sent.
 */
export class View {
  readonly userId: string;
  readonly chats = new Map<string, ChatView>();
  readonly #complain: (text: string) => void;
  hubSeq = 0;
  /** A plain client counts nothing: it cannot know what it missed. */
  counts = true;

  constructor(userId: string, complain: (text: string) => void) {
    this.userId = userId;
    this.#complain = complain;
  }

  chat(id: string): ChatView {
    const known = this.chats.get(id) ?? opened(id);
    this.chats.set(id, known);
    return known;
  }

  /** Takes a frame in. Answers to requests of the device itself are not its business. */
  hear(frame: ServerFrame): void {
    if (this.#isOld(frame)) return;
    switch (frame.event) {
      case "message.new":
        return this.#arrived(frame.data);
      case "message.deleted":
        return this.#deleted(frame.data);
      case "chat.created":
        this.chat(frame.data.chat_id).removed = false;
        return;
      case "chat.updated":
        return this.#changed(frame.data);
      case "group.member.removed":
        if (frame.data.user_id === this.userId) this.chat(frame.data.chat_id).removed = true;
        return;
      case "message.status":
        if (frame.data.seq > this.chat(frame.data.chat_id).last_seq && this.counts)
          this.#complain(`a status runs ahead of ${frame.data.chat_id}'s last message`);
        return;
      case "resumed":
        return this.#resumed(frame.data);
    }
  }

  /** The first events of a chat that come after one's removal are the server's fault. */
  #isOld(frame: ServerFrame): boolean {
    const data = frame.data;
    if (!("hub_seq" in data) || data.hub_seq === undefined) return false;
    if (frame.event === "resumed" || frame.event === "connected") return false;
    if (this.counts && data.hub_seq <= this.hubSeq) return true;
    if (this.counts) this.hubSeq = data.hub_seq;
    const removed = "chat_id" in data && this.chats.get(String(data.chat_id))?.removed;
    if (
      removed &&
      frame.event !== "chat.created" &&
      frame.event !== "chat.updated" &&
      this.counts
    ) {
      const own = frame.event === "message.deleted" && frame.data.for === "me";
      if (!own) this.#complain(`${frame.event} of ${String(data.chat_id)} came after the removal`);
    }
    return false;
  }

  #arrived({ timestamp: _, hub_seq: __, ...message }: DataOf<"message.new">): void {
    const chat = this.chat(message.chat_id);
    this.#keep(message);
    if (!this.counts) return;
    chat.last_seq = Math.max(chat.last_seq, message.seq);
    const counts = message.sender_id !== this.userId && message.type !== "system";
    // Also when a pull was faster and has brought it already.
    if (counts && !message.is_deleted) chat.unread_count++;
  }

  #keep(message: Message): void {
    const { messages } = this.chat(message.chat_id);
    const known = messages.get(message.seq);
    if (known && known.message_id !== message.message_id)
      this.#complain(`two messages have seq ${message.seq} in ${message.chat_id}`);
    if (!known || known.change_seq <= message.change_seq) messages.set(message.seq, message);
  }

  #deleted(data: DataOf<"message.deleted">): void {
    const chat = this.chat(data.chat_id);
    const known = chat.messages.get(data.seq);
    if (data.for === "me") chat.hidden.add(data.seq);
    else if (known)
      chat.messages.set(data.seq, { ...known, is_deleted: true, deleted_by: data.by });
  }

  #changed({ chat_id, changes }: DataOf<"chat.updated">): void {
    if (!this.counts) return;
    const chat = this.chat(chat_id);
    const before = chat.read_seq;
    for (const field of OWN) {
      if (changes[field] !== undefined) Object.assign(chat, { [field]: changes[field] });
    }
    if (chat.read_seq < before) this.#complain(`read_seq of ${chat_id} fell`);
  }

  #resumed({ hub_seq, chats, removed }: DataOf<"resumed">): void {
    for (const state of chats) this.#adopt(state);
    for (const id of removed) this.chat(id).removed = true;
    this.hubSeq = hub_seq;
  }

  #adopt({ chat_id, change_seq: target, draft: _, mute_until: __, ...state }: ChatState): void {
    Object.assign(this.chat(chat_id), state, { target, removed: false });
  }

  /** Where it still has to pull. Only pulls move it: live events come on top. */
  behind(): ChatView[] {
    return [...this.chats.values()].filter(
      ({ removed, pulled, target }) => !removed && pulled < target,
    );
  }

  synced({ chat_id, messages, next_change_seq }: DataOf<"chat.synced">, byChange: boolean): void {
    const chat = this.chat(chat_id);
    for (const { is_hidden, ...message } of messages) {
      if (is_hidden) chat.hidden.add(message.seq);
      this.#keep(message);
    }
    if (byChange) chat.pulled = Math.max(chat.pulled, next_change_seq);
  }

  /** Newest first: what the user could point a finger at. */
  visible(chatId: string): Message[] {
    const chat = this.chats.get(chatId);
    if (!chat) return [];
    const shown = [...chat.messages.values()].filter(({ seq }) => !chat.hidden.has(seq));
    return shown.toSorted((a, b) => b.seq - a.seq);
  }
}
