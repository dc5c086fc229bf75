import type { Language, Notice } from "#contract/letters";
import { idFrom } from "#lib/ids";
import { prepare } from "#workers/outbox/prepare";

type Told = {
  about: Notice;
  change: string;
  to: string | null | undefined;
  language?: Language | undefined;
};

/**
 * A mail that tells somebody of a change to their account, for the change's own batch; nothing for
 * who has no address. The same change causes one mail, however often it is tried: `change` says
 * which it is.
 */
export function prepareNotice(
  { about, change, to, language }: Told,
  requestId: string,
  env: Env,
  now: number,
) {
  if (!to) return { rows: [], enact: async () => {} };
  const letter = { about, id: idFrom(`${about}:${change}`), to, language };
  const { row, enact } = prepare({ kind: "mail.send", letter }, requestId, env, now);
  return { rows: [row], enact };
}
