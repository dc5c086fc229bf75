import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";

import type { ClientFrame, DataOf, ServerEvent } from "#contract/frames";
import type { Claims, Role } from "#contract/identity";
import { sessions } from "#d1-migrations/schema/identity";
import { privacy_settings, users } from "#d1-migrations/schema/users";
import { sha256 } from "#lib/hash";
import { newId } from "#lib/ids";
import { ask, type Headers } from "#test/support/ask";
import { Line } from "#test/support/line";
import { signAccessToken } from "#durable-objects/access/access-token";

/** Without a phone it has an address, which is verified. */
type Account = { id: string; phone: string; role: Role };

/** Someone with a signed-in phone, who uses the product the way a real client does. */
export class Person {
  readonly id: string;
  readonly phone: string;
  /** The session of this device. */
  readonly sid: string;
  readonly #account: Account;
  #line: Line | undefined;

  constructor(account: Account, sid: string) {
    this.#account = account;
    this.id = account.id;
    this.phone = account.phone;
    this.sid = sid;
  }

  async get(path: string, headers?: Headers) {
    return this.#ask("GET", path, undefined, headers);
  }

  async post(path: string, body?: unknown, headers?: Headers) {
    return this.#ask("POST", path, body, headers);
  }

  async put(path: string, body?: unknown, headers?: Headers) {
    return this.#ask("PUT", path, body, headers);
  }

  async patch(path: string, body?: unknown, headers?: Headers) {
    return this.#ask("PATCH", path, body, headers);
  }

  async delete(path: string, body?: unknown, headers?: Headers) {
    return this.#ask("DELETE", path, body, headers);
  }

  /** Opens the device's socket. The first frame, `connected`, is not awaited. */
  async connect(): Promise<Line> {
    this.#line = await Line.open(`/ws?token=${await this.token()}`);
    return this.#line;
  }

  /** Opens a chat's own socket, beside the device's. */
  async attach(chatId: string): Promise<Line> {
    return Line.open(`/ws/chats/${chatId}?token=${await this.token()}`);
  }

  /** The device's socket. */
  get line(): Line {
    if (!this.#line) throw new Error("This person has not connected");
    return this.#line;
  }

  say(frame: ClientFrame): void {
    this.line.say(frame);
  }

  async hears<E extends ServerEvent>(event: E, matches?: (data: DataOf<E>) => boolean) {
    return this.line.hears(event, matches);
  }

  heard() {
    return this.line.heard();
  }

  async closed() {
    return this.line.closed();
  }

  /** The same user, signed in on one more device. */
  async device(name = "another phone"): Promise<Person> {
    return signedIn(this.#account, name);
  }

  /** A real access token; `claims` replace what it would say. */
  async token(claims: Partial<Claims> = {}, now = Date.now()): Promise<string> {
    const { id: sub, phone, role } = this.#account;
    const proven = phone === "" ? { email_verified: true } : { phone };
    return signAccessToken({ sub, sid: this.sid, ver: 1, role, ...proven, ...claims }, env, now);
  }

  async #ask(method: string, path: string, body: unknown, headers: Headers = {}) {
    const authorization = `Bearer ${await this.token()}`;
    return ask(method, `/api/v1${path}`, body, { authorization, ...headers });
  }
}

/** A person with an account and one device. */
export async function registered(
  profile: Partial<Pick<typeof users.$inferInsert, "display_name" | "avatar_url" | "role">> = {},
): Promise<Person> {
  const now = Date.now();
  const account = { id: newId(), phone: newPhone(), role: profile.role ?? "user" };
  const db = drizzle(env.DB);
  await db.batch([
    db.insert(users).values({
      ...profile,
      ...account,
      phone_sha256: sha256(account.phone),
      created_at: now,
      updated_at: now,
    }),
    db.insert(privacy_settings).values({ user_id: account.id, updated_at: now }),
  ]);
  return signedIn(account, "phone");
}

/** Several of them. */
export const people = (n: number): Promise<Person[]> =>
  Promise.all(Array.from({ length: n }, () => registered()));

/** A number that nobody has had before. */
export function newPhone(): string {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  return `+1${String((high! % 9e5) + 1e5)}${String(low! % 1e6).padStart(6, "0")}`;
}

async function signedIn(account: Account, device_name: string): Promise<Person> {
  const now = Date.now();
  const sid = newId();
  await drizzle(env.DB)
    .insert(sessions)
    .values({ id: sid, user_id: account.id, device_name, created_at: now, last_seen_at: now });
  return new Person(account, sid);
}
