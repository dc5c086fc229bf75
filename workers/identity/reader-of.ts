import type { Context } from "hono";
import { parseAccept } from "hono/utils/accept";

import { Language } from "#contract/letters";

/** In what a request's sender would like to read mail, if it is a language that we can write. */
export function readerOf(c: Pick<Context, "req">): { language: Language | undefined } {
  const wished = parseAccept(c.req.header("accept-language") ?? "").filter(({ q }) => q > 0);
  // `de-AT` is German as well.
  const tags = wished.map(({ type }) => type.toLowerCase().split("-")[0]);
  return { language: tags.map((tag) => Language.safeParse(tag).data).find(Boolean) };
}
