import { randomInt, randomUUID } from "node:crypto";

import { z } from "zod";

import type { MessageDraft } from "#contract/messages";
import { Chat } from "#contract/chats";
import { DevInbox } from "#contract/dev";
import { Failure, success } from "#contract/envelope";
import { SignedIn } from "#contract/identity";
import { Message } from "#contract/messages";
import { Wire } from "#test/blackbox/wire";

const PATIENCE_MS = 20_000;

const Body = z.union([success(z.unknown()), Failure]);

export type Answer = { status: number; data: unknown; code: string | undefined };

/** Asks the server over HTTP; what it answers always wears the envelope. */
export async function ask(
  url: string,
  method: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const json = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { ...json, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { data, error } = Body.parse(await response.json());
  return { status: response.status, data, code: error?.code };
}

/** A phone with the app on it, signed in, as far away from the server as every other. */
export class Device {
  readonly url: string;
  readonly phone: string;
  readonly user_id: string;
  readonly token: string;

  private constructor(url: string, phone: string, { user, access_token }: SignedIn) {
    this.url = url;
    this.phone = phone;
    this.user_id = user.id;
    this.token = access_token;
  }

  /** Signs in the way everybody does: asks for a code, reads the text, types it in. */
  static async signIn(url: string, phone = newPhone()): Promise<Device> {
    await must(ask(`${url}/api/v1/auth/request-otp`, "POST", { phone }));
    const to = encodeURIComponent(phone);
    const inbox = await must(ask(`${url}/dev/inbox?to=${to}&limit=1`, "GET"));
    const otp = DevInbox.parse(inbox).messages[0]?.data?.["otp"];
    const signedIn = await must(ask(`${url}/api/v1/auth/verify-otp`, "POST", { phone, otp }));
    return new Device(url, phone, SignedIn.parse(signedIn));
  }

  /** One more device of the same user. */
  another(): Promise<Device> {
    return Device.signIn(this.url, this.phone);
  }

  rest(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const authorization = `Bearer ${this.token}`;
    return ask(`${this.url}/api/v1${path}`, method, body, { authorization, ...headers });
  }

  /** The same, where only success will do. */
  async gets(method: string, path: string, body?: unknown): Promise<unknown> {
    return must(this.rest(method, path, body));
  }

  connect(): Promise<Wire> {
    return Wire.open(`${this.url}/ws?token=${this.token}`);
  }

  attach(chatId: string): Promise<Wire> {
    return Wire.open(`${this.url}/ws/chats/${chatId}?token=${this.token}`);
  }

  async openDirect(other: { user_id: string }): Promise<string> {
    const asked = { type: "direct", participant_id: other.user_id };
    return Chat.parse(await this.gets("POST", "/chats", asked)).chat_id;
  }

  async foundGroup(name: string, others: { user_id: string }[]): Promise<string> {
    const participant_ids = others.map(({ user_id }) => user_id);
    return Chat.parse(await this.gets("POST", "/chats", { type: "group", name, participant_ids }))
      .chat_id;
  }

  async send(chatId: string, body: string, draft: Partial<MessageDraft> = {}): Promise<Message> {
    return Message.parse(
      await this.gets("POST", `/chats/${chatId}/messages`, { ...text(body), ...draft }),
    );
  }
}

/** What is to be said, under a `client_msg_id` of its own. */
const text = (body: string) => ({
  client_msg_id: randomUUID(),
  type: "text" as const,
  payload: { body },
});

/** The frame that sends a text. */
export const sends = (chat_id: string, body: string) => ({
  event: "message.send" as const,
  data: { chat_id, ...text(body), reply_to_message_id: null },
});

async function must(answer: Promise<Answer>): Promise<unknown> {
  const { status, code, data } = await answer;
  if (status >= 400) throw new Error(`The server refused: ${status} ${code}`);
  return data;
}

/** A number that nobody has had before. */
const newPhone = () =>
  `+1${randomInt(100_000, 1_000_000)}${String(randomInt(1e6)).padStart(6, "0")}`;
