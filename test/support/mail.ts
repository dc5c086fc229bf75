import { env } from "cloudflare:workers";
import { and, desc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { decodeJwt } from "jose";
import { expect, vi } from "vitest";
import { z } from "zod";

import { SignedIn } from "#contract/identity";
import { dev_inbox } from "#d1-migrations/schema/platform";
import { newId } from "#lib/ids";
import { ask, type Headers } from "#test/support/ask";
import { Person } from "#test/support/people";

/** An address that nobody has had before. */
export const newAddress = (): string => `${newId()}@example.com`;

/** All mail that was kept for an address, newest first. */
export const mailTo = (to: string) =>
  drizzle(env.DB)
    .select()
    .from(dev_inbox)
    .where(and(eq(dev_inbox.to, to), eq(dev_inbox.channel, "email")))
    .orderBy(desc(dev_inbox.created_at), desc(dev_inbox.id));

/** The subjects of an address's mail, newest first, once there are as many. */
export async function subjectsTo(to: string, count: number): Promise<(string | null)[]> {
  await vi.waitFor(async () => expect(await mailTo(to)).toHaveLength(count), { timeout: 5000 });
  return (await mailTo(to)).map(({ subject }) => subject);
}

const Link = z.object({ data: z.object({ token: z.string(), url: z.url() }) });

/** The token of the newest mail, once there are as many. */
export async function linkTo(to: string, count = 1): Promise<string> {
  await subjectsTo(to, count);
  const [newest] = await mailTo(to);
  return Link.parse(newest).data.token;
}

export const PASSWORD = "a password of mine";

/** A request to `/auth/…`. */
export const auth = (path: string, body: unknown, headers?: Headers) =>
  ask("POST", `/api/v1/auth/${path}`, body, headers);

export const registers = (email: string, password = PASSWORD, display_name = "Ann") =>
  auth("register", { email, password, display_name });

export const logsIn = (email: string, password = PASSWORD) => auth("login", { email, password });

/** What a way in answered, when it led in. */
export const signedInBy = ({ data }: { data: unknown }): SignedIn => SignedIn.parse(data);

/** The session that an access token is of. */
const sidIn = (token: string): string => z.string().parse(decodeJwt(token)["sid"]);

/** Somebody who registered with an address and opened the link. */
export async function byEmail(email = newAddress(), password = PASSWORD): Promise<Person> {
  await registers(email, password);
  const opened = await auth("verify-email", { token: await linkTo(email) });
  const { user, access_token } = signedInBy(opened);
  return new Person({ id: user.id, phone: "", role: "user" }, sidIn(access_token));
}
