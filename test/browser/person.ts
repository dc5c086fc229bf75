import { randomInt } from "node:crypto";

import type { Page } from "playwright-core";

import { DevInbox } from "#contract/dev";
import { SignedIn } from "#contract/identity";
import { received } from "#sdk/session/stored-session";
import { type Answer, ask } from "#test/blackbox/device";
import type { App } from "#test/browser/app";
import { type Look, openWindow } from "#test/browser/window";

/** Somebody with an account, who may open the web client on up to three devices. */
export class Person {
  readonly #app: App;
  /** The session that came with the account; the first window takes it over. */
  #first: SignedIn | undefined;
  readonly name: string;
  readonly phone: string;
  readonly user_id: string;
  /** Good for a quarter of an hour of REST, beside whatever the windows do. */
  readonly token: string;

  private constructor(app: App, name: string, phone: string, session: SignedIn) {
    this.#app = app;
    this.#first = session;
    this.name = name;
    this.phone = phone;
    this.user_id = session.user.id;
    this.token = session.access_token;
  }

  /** Makes the account, or comes back to it, and gives it its name. */
  static async join(app: App, name: string, phone = newPhone()): Promise<Person> {
    const session = await signIn(app.server.url, phone);
    const named = { ...session, user: { ...session.user, display_name: name } };
    const person = new Person(app, name, phone, named);
    await person.rest("PATCH", "/users/me", { display_name: name });
    return person;
  }

  /** Asks the server as this person, past every window. Refusals throw. */
  async rest(method: string, path: string, body?: unknown): Promise<unknown> {
    const headers = { authorization: `Bearer ${this.token}` };
    return must(await ask(`${this.#app.server.url}/api/v1${path}`, method, body, headers));
  }

  /** Opens the client on one more device, already signed in there. */
  async open(path = "/", look: Look = {}): Promise<Page> {
    const session = this.#first ?? (await signIn(this.#app.server.url, this.phone));
    this.#first = undefined;
    const page = await openWindow(this.#app, look);
    await keepSession(page, session);
    await page.goto(path);
    return page;
  }
}

/** Asks for a code, reads the text, types it in: the way everybody does. */
async function signIn(url: string, phone: string): Promise<SignedIn> {
  must(await ask(`${url}/api/v1/auth/request-otp`, "POST", { phone }));
  const otp = await codeFor(phone, url);
  const asked = { phone, otp, device_name: "Chrome · Linux" };
  return SignedIn.parse(must(await ask(`${url}/api/v1/auth/verify-otp`, "POST", asked)));
}

/** The last code that was sent to a phone. */
export async function codeFor(phone: string, url: string): Promise<string> {
  const inbox = must(await ask(`${url}/dev/inbox?to=${encodeURIComponent(phone)}&limit=1`, "GET"));
  return String(DevInbox.parse(inbox).messages[0]?.data?.["otp"]);
}

/** Leaves the session where the client looks for it, from a page that does not run the client. */
async function keepSession(page: Page, { user, ...tokens }: SignedIn): Promise<void> {
  await page.goto("/icons/icon.svg");
  const entries = { session: received(tokens, user), owner: user.id };
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        // Dexie's first version is IndexedDB's tenth.
        const opening = indexedDB.open("sideline", 10);
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("upgradeneeded", () =>
          opening.result.createObjectStore("entries", { keyPath: "key" }),
        );
        opening.addEventListener("success", () => {
          const writing = opening.result.transaction("entries", "readwrite");
          for (const [key, value] of Object.entries(kept)) {
            writing.objectStore("entries").put({ key, value });
          }
          writing.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    entries,
  );
}

function must({ status, code, data }: Answer): unknown {
  if (status >= 400) throw new Error(`The server refused: ${status} ${code}`);
  return data;
}

/** A number that nobody has had before. */
export const newPhone = (): string =>
  `+1${randomInt(200, 1000)}${String(randomInt(1e7)).padStart(7, "0")}`;
