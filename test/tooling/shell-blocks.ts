import { readFileSync } from "node:fs";

import { marked, type Token } from "marked";

/**
 * What a fence's second word says of a block of commands; without one it runs as it stands.
 * `server`: starts a server and stays. `account`: needs a Cloudflare account. `suite`: runs all
 * tests, these among them. `stays`: goes on until it is stopped.
 */
const KINDS = ["runs", "server", "account", "suite", "stays"] as const;
export type Kind = (typeof KINDS)[number];

export type Block = { file: string; text: string; lang: string; words: string[] };

/** The code blocks of a document, in order. */
export function blocksOf(file: string): Block[] {
  const blocks: Block[] = [];
  marked.walkTokens(marked.lexer(readFileSync(file, "utf8")), (token: Token) => {
    if (token.type !== "code") return;
    const [lang = "", ...words] = String(token["lang"] ?? "").split(" ");
    blocks.push({ file, text: String(token["text"]), lang, words });
  });
  return blocks;
}

/** Undefined for what is no block of commands, or says of itself what nobody knows. */
export function kindOf({ lang, words }: Block): Kind | undefined {
  if (lang !== "sh") return undefined;
  const kind = words[0] ?? "runs";
  return KINDS.find((known) => known === kind);
}
