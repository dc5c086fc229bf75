import type { Message } from "#contract/messages";

/** Something that somebody wanted to say. */
export type Said = {
  client_msg_id: string;
  user_id: string;
  chat_id: string;
  body: string;
  reply_to_message_id: string | null;
  /** In a direct chat whose other side blocks the speaker: nobody else will ever see it. */
  withheld: boolean;
  /** Sockets and places in their order, for each try. */
  tries: { tunnel: number; place: number }[];
  acked: { message_id: string; seq: number } | undefined;
  refused: string | undefined;
};

/** The most that may have happened, and the least that has. */
type Mark = { tried: number; acked: number };
/** How something was last left; undefined while that is not sure. */
type Switch = { on: boolean | undefined; underWay: number };

/**
 * The oracle's memory: everything that was asked of the server and what it promised. It knows
 * nothing of how the server works.
 */
export class Ledger {
  readonly said = new Map<string, Said>();
  readonly violations: string[] = [];
  readonly blocks = new Set<string>();
  readonly #marks = new Map<string, Mark>();
  readonly #switches = new Map<string, Switch>();
  /** Deletions by `everyone:<message>` or `<user>:<message>`: whether they were acked. */
  readonly deletions = new Map<string, boolean>();

  complain(text: string): void {
    this.violations.push(text);
  }

  acked(
    said: Said,
    message: { message_id: string; seq: number; duplicate: boolean | undefined },
  ): void {
    const { message_id, seq } = message;
    const before = said.acked;
    if (before && (before.message_id !== message_id || before.seq !== seq)) {
      this.complain(`${said.client_msg_id} was acked as ${before.seq} and again as ${seq}`);
    }
    if (message.duplicate === false && before) {
      this.complain(`${said.client_msg_id} was taken for new twice`);
    }
    said.acked = { message_id, seq };
  }

  mark(kind: "read" | "delivered", userId: string, chatId: string): Mark {
    const key = `${kind}:${userId}:${chatId}`;
    const known = this.#marks.get(key) ?? { tried: 0, acked: 0 };
    this.#marks.set(key, known);
    return known;
  }

  /** Somebody turns something on or off. When two do at once, nobody knows who was last. */
  async turn(key: string, on: boolean, done: Promise<boolean>): Promise<void> {
    const known = this.#switches.get(key) ?? { on: false, underWay: 0 };
    this.#switches.set(key, known);
    known.underWay++;
    const alone = known.underWay === 1;
    const sure = await done.catch(() => false);
    known.on = sure && alone && known.underWay === 1 ? on : undefined;
    known.underWay--;
  }

  switches(prefix: string): [key: string, on: boolean | undefined][] {
    return [...this.#switches]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, { on }]) => [key.slice(prefix.length), on]);
  }

  /** `everBlocked` has both directions: between those two, receipts are hidden for a while. */
  readonly everBlocked = new Set<string>();

  block(key: string): void {
    this.blocks.add(key);
    this.everBlocked.add(key).add(key.split(">").toReversed().join(">"));
  }

  isBlocked(by: string, whom: string): boolean {
    return this.blocks.has(`${by}>${whom}`);
  }
}

/** What must be the same for everybody who sees a message. */
export const essence = (message: Message): string =>
  JSON.stringify([
    message.message_id,
    message.seq,
    message.sender_id,
    message.type,
    message.payload,
    message.reply_to_message_id,
    message.is_deleted,
    message.created_at,
  ]);
