import { randomInt } from "node:crypto";

import { Rest } from "#sdk/rest/rest";
import { Session } from "#sdk/session/session";
import { memoryStorage } from "#sdk/storage/memory-storage";
import type { Storage } from "#sdk/storage/storage";
import { Network } from "#test/sdk/network";

/** A number that nobody has had before. */
export const newPhone = () =>
  `+1${randomInt(100_000, 1_000_000)}${String(randomInt(1e6)).padStart(6, "0")}`;

/** An app without sockets: a session, REST, what they keep, and the network they use. */
export type App = { session: Session; rest: Rest; storage: Storage; network: Network };

export function startApp(url: string, storage: Storage = memoryStorage()): App {
  const network = new Network();
  const session = new Session({ url, storage, fetch: network.fetch, deviceName: "Ana's phone" });
  return {
    session,
    rest: new Rest({ url, fetch: network.fetch, tokens: session }),
    storage,
    network,
  };
}

/** Signs in as everybody does: asks for a code, reads the text, types it in. */
export async function signIn(session: Session, url: string, phone = newPhone()): Promise<string> {
  await session.requestCode(phone);
  await session.signIn(phone, await codeFor(url, phone));
  return phone;
}

export async function codeFor(url: string, phone: string): Promise<string> {
  const open = new Rest({ url, fetch });
  const inbox = await open.GET("/dev/inbox", { params: { query: { to: phone, limit: 1 } } });
  const otp = inbox.messages[0]?.data?.["otp"];
  if (typeof otp !== "string") throw new Error(`No code came for ${phone}`);
  return otp;
}

/** An app with somebody in it. */
export async function signedInApp(url: string, storage?: Storage): Promise<App> {
  const app = startApp(url, storage);
  await signIn(app.session, url);
  app.network.asked.length = 0;
  app.network.keys.length = 0;
  app.network.tokens.length = 0;
  return app;
}
