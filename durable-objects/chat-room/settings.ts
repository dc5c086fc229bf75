import type { Named } from "#durable-objects/chat-room/participants";

/** What a chat is, beside its members and messages. One value in the object's storage. */
export type Settings = {
  type: "direct" | "group";
  name: string | null;
  description: string;
  avatar_url: string;
  is_admin_only: boolean;
  created_by: string;
  created_at: number;
  version: number;
  /** Direct chats: who of the two blocks the other. D1 decides; this is the room's copy. */
  blocked_by: string[];
  /** What people were called when they came, for `chat.created`. */
  names: Record<string, { display_name: string; avatar_url: string }>;
};

const KEY = "settings";

/** Undefined until somebody founds the chat. Creates nothing. */
export const readSettings = (storage: DurableObjectStorage): Settings | undefined =>
  storage.kv.get<Settings>(KEY);

export const writeSettings = (storage: DurableObjectStorage, settings: Settings): void =>
  storage.kv.put(KEY, settings);

/** A chat that is just being founded. */
export const newSettings = (
  about: Pick<Settings, "type" | "name" | "created_by" | "blocked_by"> & {
    description?: string;
    people: Named[];
  },
  now: number,
): Settings => ({
  type: about.type,
  name: about.name,
  description: about.description ?? "",
  avatar_url: "",
  is_admin_only: false,
  created_by: about.created_by,
  created_at: now,
  version: 1,
  blocked_by: about.blocked_by,
  names: Object.fromEntries(about.people.map(({ id, ...name }) => [id, name])),
});
