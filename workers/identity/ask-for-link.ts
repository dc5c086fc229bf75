import { drizzle } from "drizzle-orm/d1";

import type { Language } from "#contract/letters";
import { email_links } from "#d1-migrations/schema/identity";
import { type EmailLink, LIFETIME_MS, linkHash, linkToken } from "#workers/identity/email-link";
import { prepare } from "#workers/outbox/prepare";

type Wish = Pick<EmailLink, "id" | "kind" | "email"> &
  Partial<Pick<EmailLink, "user_id" | "display_name" | "password_hash">> & {
    language?: Language | undefined;
  };

/**
 * Writes down that a mail with a link is wanted, in the same way for every address. Whether anybody
 * has it is only looked up by `send`, which runs after the answer: so neither the answer nor its
 * timing tells. A crash in between leaves it to the sweep.
 */
export async function askForLink(
  { language, ...link }: Wish,
  requestId: string,
  env: Env,
  now: number,
): Promise<{ send: () => Promise<void> }> {
  const { id, kind } = link;
  const letter = { about: "link" as const, id, language };
  const { row, enact } = prepare({ kind: "mail.send", letter }, requestId, env, now);
  const db = drizzle(env.DB);
  await db.batch([
    db.insert(email_links).values({
      ...link,
      token_hash: linkHash(linkToken(id, env)),
      expires_at: now + LIFETIME_MS[kind],
      created_at: now,
    }),
    row,
  ]);
  return { send: enact };
}
