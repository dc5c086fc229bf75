import type { ServerEvent, ServerFrame } from "#contract/frames";

/** These say where the count stands, and are not counted. */
const UNCOUNTED: ServerEvent[] = ["connected", "resumed"];

/** What holds for every connection by itself: nothing twice, counts and marks that rise. */
export class StreamCheck {
  readonly #complain: (text: string) => void;
  readonly #heard = new Set<string>();
  readonly #statuses = new Map<string, number>();
  #hubSeq = 0;

  constructor(complain: (text: string) => void) {
    this.#complain = complain;
  }

  /** `counts`: from `resumed` on, events carry a count that rises; before, replays need not. */
  hear({ event, data }: ServerFrame, counts: boolean): void {
    if (event === "message.new") {
      if (this.#heard.has(data.message_id)) this.#complain(`${data.message_id} came twice`);
      this.#heard.add(data.message_id);
    }
    if (event === "message.status") {
      const key = `${data.chat_id}:${data.user_id}:${data.status}`;
      if (data.seq < (this.#statuses.get(key) ?? 0)) this.#complain(`${key} fell`);
      this.#statuses.set(key, data.seq);
    }
    if (!counts || UNCOUNTED.includes(event) || !("hub_seq" in data)) return;
    if (data.hub_seq === undefined) return;
    if (data.hub_seq <= this.#hubSeq) {
      this.#complain(`hub_seq ${data.hub_seq} of ${event} after ${this.#hubSeq}`);
    }
    this.#hubSeq = data.hub_seq;
  }
}
