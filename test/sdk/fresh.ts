import type { ChatListItem, ChatMessage, ChatRow, Message } from "#sdk/index";
import type { Phone } from "#test/sdk/phone";

/** What an app shows, as lines that can be compared. */
type All = {
  list: string[];
  chats: [string, string[]][];
  /** Lines of the list that say of the last message what its chat does not. */
  astray: string[];
};

/** What somebody gets who asks the server for everything anew. */
export async function fetchAll(phone: Phone): Promise<All> {
  const items = await allChats(phone);
  const stars = new Set((await allStarred(phone)).map(({ message_id }) => message_id));
  const chats: [string, string[]][] = [];
  for (const { chat_id } of items) {
    const messages = await allMessages(phone, chat_id);
    chats.push([chat_id, messages.map((message) => freshLine(message, stars))]);
  }
  return { list: items.map(listLine), chats: chats.toSorted(byId), astray: [] };
}

/** The same as the app shows it, once all of its history is loaded. */
export async function shown(phone: Phone): Promise<All> {
  const rows = phone.client.chats.list.value;
  const chats: [string, string[]][] = [];
  for (const { chat_id } of rows) {
    const messages = await loadAll(phone, chat_id);
    chats.push([chat_id, messages.map(shownLine)]);
  }
  const latest = phone.client.chats.list.value;
  const list = [false, true].flatMap((archived) =>
    latest.filter(({ is_archived }) => is_archived === archived),
  );
  const astray = list.filter((row) => !agreesWithChat(row, phone)).map(({ chat_id }) => chat_id);
  return { list: list.map(rowLine), chats: chats.toSorted(byId), astray };
}

function agreesWithChat({ chat_id, last_message, last_state }: ChatRow, phone: Phone): boolean {
  const { messages } = phone.conversation(chat_id).state.value;
  const last = messages.find(({ message_id }) => message_id === last_message?.message_id);
  return last_state === undefined || last_state === last?.state;
}

async function loadAll(phone: Phone, chatId: string): Promise<ChatMessage[]> {
  const conversation = phone.conversation(chatId);
  conversation.state.subscribe(() => undefined);
  for (let pages = 0; pages < 50 && conversation.state.value.has_older; pages++)
    // A phone that has not noticed yet that its road was cut is not at its end.
    await conversation.loadOlder().catch(() => phone.isOnline());
  return conversation.state.value.messages;
}

const byId = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

const rowLine = ({ read_seq: _, last_state: __, ...item }: ChatRow): string => listLine(item);

/** The same fields are the same line, in whatever order they came. */
const listLine = ({ change_seq: _, ...item }: ChatListItem): string =>
  JSON.stringify(item, (_key, value: unknown) =>
    value === null || typeof value !== "object" || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );

type Said = Pick<Message, "seq" | "message_id" | "payload" | "is_deleted" | "deleted_by">;

const line = (said: Said, state: string, star: boolean): string => {
  const body = "body" in said.payload ? said.payload.body : "";
  const gone = said.is_deleted ? ` gone by ${said.deleted_by}` : "";
  return `${said.seq} ${said.message_id} ${body} ${state}${star ? " *" : ""}${gone}`;
};

const freshLine = (message: Message, stars: Set<string>): string =>
  line(message, message.status ?? "sent", stars.has(message.message_id));

const shownLine = (message: ChatMessage): string =>
  line(message, message.state, message.is_starred);

async function allChats(phone: Phone): Promise<ChatListItem[]> {
  const lists: ChatListItem[][] = [];
  for (const archived of ["false", "true"] as const) {
    const query = { limit: 100, archived };
    lists.push((await phone.client.rest.GET("/api/v1/chats", { params: { query } })).chats);
  }
  return lists.flat();
}

async function allMessages(phone: Phone, id: string): Promise<Message[]> {
  const found: Message[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = { limit: 100, ...(cursor !== undefined && { cursor }) };
    const params = { path: { id }, query };
    const page = await phone.client.rest.GET("/api/v1/chats/{id}/messages", { params });
    found.push(...page.messages);
    cursor = page.next_cursor;
  }
  return found.toReversed();
}

async function allStarred(phone: Phone): Promise<Message[]> {
  const query = { limit: 100 };
  return (await phone.client.rest.GET("/api/v1/messages/starred", { params: { query } })).messages;
}
