import { notSent } from "#workers/mail/not-sent";

/**
 * The address of a page of the web client, with its query. It begins with `PUBLIC_URL`, never with
 * what a request said of its host: whoever asks for a link to somebody's account must not choose
 * where the link leads.
 */
export function addressOf(path: string, query: Record<string, string>, env: Env): string {
  if (!URL.canParse(env.PUBLIC_URL)) throw notSent("Set PUBLIC_URL to the web client's address.");
  const url = new URL(path, env.PUBLIC_URL);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}
