const KEY = "attached";

/** Chats to which the user has attached sockets of their own, so that those can be hung up too. */
export class AttachedRooms {
  readonly #storage: DurableObjectStorage;
  readonly #env: Env;

  constructor(storage: DurableObjectStorage, env: Env) {
    this.#storage = storage;
    this.#env = env;
  }

  note(chatId: string): void {
    const known = this.#known();
    if (!known.includes(chatId)) this.#storage.kv.put(KEY, [...known, chatId]);
  }

  async endSessions(userId: string, ids: string[] | null, except: string | null): Promise<void> {
    const rooms = this.#known().map((chatId) => this.#env.CHAT_ROOM.getByName(chatId));
    await Promise.all(rooms.map((room) => room.endSessions(userId, ids, except)));
  }

  #known(): string[] {
    return this.#storage.kv.get<string[]>(KEY) ?? [];
  }
}
