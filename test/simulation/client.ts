import type { ClientFrame, ServerFrame } from "#contract/frames";
import type { Answer, Device } from "#test/blackbox/device";
import type { Ledger } from "#test/simulation/ledger";
import { pause, within } from "#test/simulation/pause";
import type { Random } from "#test/simulation/random";
import type { Comeback } from "#test/simulation/steps";
import { StreamCheck } from "#test/simulation/stream-check";
import { Tunnel, type Weather } from "#test/simulation/tunnel";
import { View } from "#test/simulation/view";

const PATIENCE_MS = { calm: 15_000, storm: 3_000 };
const TRIES = 12;

type Answered = { frame: ServerFrame; tunnel: number; place: number };
type Pending = { resolve: (frame: ServerFrame) => void; reject: (reason: Error) => void };

/** An app on a device: it connects, catches up, retries, and keeps what it was told. */
export class Client {
  readonly device: Device;
  readonly name: string;
  readonly view: View;
  readonly ledger: Ledger;
  readonly #random: Random;
  readonly #weather: () => Weather;
  readonly #pending = new Map<string, Pending>();
  #tunnel: Tunnel | undefined;
  #asked = 0;
  #place = 0;
  #check = this.#newCheck();
  /** What the latest connection brought. */
  stream: ServerFrame[] = [];
  #connecting: Promise<void> = Promise.resolve();
  /** In a drawer: nobody does anything with it until it comes back. */
  away = false;
  /** The server stays up, from end to end. */
  lasting = true;

  constructor(
    device: Device,
    name: string,
    ledger: Ledger,
    random: Random,
    weather: () => Weather,
  ) {
    this.device = device;
    this.name = name;
    this.ledger = ledger;
    this.#random = random;
    this.#weather = weather;
    this.view = new View(device.user_id, (text) => ledger.complain(`${name}: ${text}`));
  }

  get online(): boolean {
    return this.#tunnel?.open === true;
  }

  /** Comes back in one of the ways that clients have, one after the other. */
  connect(how: Comeback): Promise<void> {
    this.#connecting = this.#connecting.then(() => this.#connect(how));
    return this.#connecting;
  }

  /** For a request that needs a socket, unless one has come meanwhile. */
  #reconnect(): Promise<void> {
    this.#connecting = this.#connecting.then(async () => {
      if (!this.online) await this.#connect("resume");
    });
    return this.#connecting;
  }

  /** Does not give up while a server may return. */
  async #connect(how: Comeback): Promise<void> {
    this.away = how === "away";
    if (this.away) return this.hangUp();
    for (let tries = 0; tries < TRIES * 2; tries++) {
      try {
        await this.#open(how);
        return;
      } catch {
        this.hangUp();
        await pause(50 + tries * 50);
      }
    }
    this.ledger.complain(`${this.name}: could not connect`);
  }

  /** In calm weather every request is answered, and nobody hangs up on us. */
  get #calm(): boolean {
    return this.#weather().cut === 0 && this.lasting;
  }

  get #patience(): number {
    return this.#calm ? PATIENCE_MS.calm : PATIENCE_MS.storm;
  }

  #unanswered({ event }: ClientFrame): Error {
    if (this.#calm) this.ledger.complain(`${this.name}: ${event} was not answered`);
    return new Error("no answer");
  }

  hangUp(): void {
    this.#tunnel?.hangUp();
  }

  cut(): void {
    this.#tunnel?.cut();
  }

  /** One frame, one answer. Throws when the socket breaks or nothing comes. */
  async ask(frame: ClientFrame): Promise<Answered> {
    const tunnel = this.#tunnel;
    if (!tunnel?.open) throw new Error("not connected");
    const req_id = `${this.name}-${++this.#asked}`;
    const place = ++this.#place;
    const answer = new Promise<ServerFrame>((resolve, reject) => {
      const timer = setTimeout(() => reject(this.#unanswered(frame)), this.#patience);
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          this.#pending.delete(req_id);
          then(value);
        };
      this.#pending.set(req_id, { resolve: settle(resolve), reject: settle(reject) });
    });
    tunnel.say({ ...frame, req_id });
    return { frame: await answer, tunnel: tunnel.id, place };
  }

  /** Asks until it is answered, connecting anew where it must. Only for what may be repeated. */
  async insist(frame: ClientFrame): Promise<(Answered & { tries: number }) | undefined> {
    for (let tries = 0; tries < TRIES; tries++) {
      try {
        if (!this.online) await this.#reconnect();
        const answered = await this.ask(frame);
        if (answered.frame.event !== "error" || !answered.frame.data.retryable)
          return { ...answered, tries };
        if (this.#calm)
          this.ledger.complain(`${this.name}: ${JSON.stringify(answered.frame.data)}`);
        await pause(20);
      } catch {
        this.cut();
      }
    }
    return undefined;
  }

  /** The same over REST. */
  async request(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer | undefined> {
    for (let tries = 0; tries < TRIES * 2; tries++) {
      const answer = await this.device.rest(method, path, body, headers).catch(() => undefined);
      const again = !answer || answer.status >= 500 || answer.code === "IDEMPOTENCY_IN_PROGRESS";
      if (!again) return answer;
      if (this.#calm) {
        this.ledger.complain(
          `${this.name}: ${method} ${path} answered ${answer?.status ?? "nothing"}`,
        );
      }
      await pause(50 + tries * 30);
    }
    return undefined;
  }

  async #open(how: Comeback): Promise<void> {
    this.hangUp();
    const greeting = Promise.withResolvers<ServerFrame>();
    greeting.promise.catch(() => undefined);
    this.stream = [];
    this.#check = this.#newCheck();
    // Until it has resumed it may be sent what plain clients are sent.
    this.view.counts = false;
    const tunnel: Tunnel = await Tunnel.open(
      `${this.device.url}/ws?token=${this.device.token}`,
      {
        hear: (frame, again) => {
          if (this.#tunnel !== tunnel && this.#tunnel !== undefined && tunnel.id < this.#tunnel.id)
            return;
          if (frame.event === "connected") greeting.resolve(frame);
          this.#hear(frame, again);
        },
        gibberish: (raw) => this.ledger.complain(`${this.name}: no frame of the contract: ${raw}`),
        over: (code, own) => {
          if (this.#calm && !own) this.ledger.complain(`${this.name}: hung up on with ${code}`);
          greeting.reject(new Error("closed"));
          for (const { reject } of this.#pending.values()) reject(new Error("closed"));
        },
      },
      this.#random,
      this.#weather,
    );
    this.#tunnel = tunnel;
    await within(greeting.promise, this.#patience);
    if (how !== "plain") await this.#catchUp(how);
  }

  async #catchUp(how: Comeback): Promise<void> {
    const { frame } = await this.ask({ event: "resume", data: { hub_seq: this.view.hubSeq } });
    if (frame.event !== "resumed") throw new Error("refused to resume");
    await Promise.all(this.view.behind().map((chat) => this.#pull(chat.chat_id, chat.pulled)));
    if (how !== "pull") return;
    const known = [...this.view.chats.values()].filter(({ removed }) => !removed);
    await Promise.all(known.map(({ chat_id }) => this.#pull(chat_id)));
  }

  /** Pages until there are no more: by change from where it stands, or all messages by `seq`. */
  async #pull(chat_id: string, from?: number): Promise<void> {
    let after = from ?? 0;
    for (let more = true; more;) {
      const limit = 1 + this.#random.below(8);
      const asked = from === undefined ? { after_seq: after } : { after_change_seq: after };
      const { frame } = await this.ask({ event: "chat.pull", data: { chat_id, limit, ...asked } });
      if (frame.event !== "chat.synced") {
        if (frame.event === "error" && frame.data.retryable) throw new Error("later");
        return; // Removed meanwhile: the removal is on its way to us.
      }
      this.#guardPage(frame.data);
      this.view.synced(frame.data, from !== undefined);
      after = from === undefined ? frame.data.next_seq : frame.data.next_change_seq;
      more = frame.data.has_more;
    }
  }

  #hear(frame: ServerFrame, again: boolean): void {
    if (frame.event === "resumed") this.view.counts = true;
    if (!again) this.#check.hear(frame, this.view.counts);
    this.view.hear(frame);
    if (again) return;
    this.stream.push(frame);
    if (frame.req_id !== undefined) this.#pending.get(frame.req_id)?.resolve(frame);
  }

  #newCheck(): StreamCheck {
    return new StreamCheck((text) => this.ledger.complain(`${this.name}: ${text}`));
  }

  #guardPage({ chat_id, messages }: Extract<ServerFrame, { event: "chat.synced" }>["data"]): void {
    if (
      new Set(messages.map(({ seq, change_seq }) => `${seq}:${change_seq}`)).size !==
      messages.length
    ) {
      this.ledger.complain(`${this.name}: a page of ${chat_id} has a message twice`);
    }
  }
}
