import { z } from "zod";

import { DevInbox } from "#contract/dev";
import { Failure, success } from "#contract/envelope";
import { SignedIn } from "#contract/identity";

const Codes = success(DevInbox);
const Otp = z.object({ otp: z.string() });

/** Someone who uses a running server from outside, by its public API alone. */
export class Client {
  readonly id: string;
  readonly token: string;
  readonly #url: string;

  constructor(url: string, { access_token, user }: SignedIn) {
    this.#url = url;
    this.id = user.id;
    this.token = access_token;
  }

  /** Signs in by phone, reading the code where a development server keeps it. */
  static async signIn(url: string, phone: string): Promise<Client> {
    await request(url, "POST", "/api/v1/auth/request-otp", { phone });
    const inbox = await request(url, "GET", `/dev/inbox?to=${encodeURIComponent(phone)}`);
    const [latest] = Codes.parse(inbox).data.messages;
    const { otp } = Otp.parse(latest?.data);
    const answer = await request(url, "POST", "/api/v1/auth/verify-otp", { phone, otp });
    return new Client(url, success(SignedIn).parse(answer).data);
  }

  async get(path: string) {
    return this.#ask("GET", path);
  }

  async post(path: string, body?: unknown, headers: Record<string, string> = {}) {
    return this.#ask("POST", path, body, headers);
  }

  async patch(path: string, body: unknown) {
    return this.#ask("PATCH", path, body);
  }

  async #ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const authorization = `Bearer ${this.token}`;
    return request(this.#url, method, `/api/v1${path}`, body, { authorization, ...headers });
  }
}

/** The answer's body. Throws the server's own words when it refuses. */
async function request(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await fetch(url + path, {
    method,
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const refused = Failure.safeParse(answer);
  const reason = refused.success ? `${refused.data.error.code}: ${refused.data.error.message}` : "";
  const wait = response.headers.get("retry-after");
  const when = wait ? ` (again in ${wait} s)` : "";
  throw new Error(`${method} ${path} answered ${response.status} ${reason}${when}`);
}
