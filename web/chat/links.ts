/** A stretch of a message: plain, or an address to go to. */
export type Piece = { text: string; href?: string };

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”]+/giu;
/** What ends the sentence around an address rather than the address. */
const TRAILING = /[.,;:!?…'’*_~]+$/u;

/** Finds the web addresses in a text. Their protocols are http and https only. */
export function piecesOf(body: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of body.matchAll(ADDRESS)) {
    const text = withoutEnding(found);
    const href = hrefOf(text);
    if (href === undefined) continue;
    if (index > end) pieces.push({ text: body.slice(end, index) });
    pieces.push({ text, href });
    end = index + text.length;
  }
  if (end < body.length) pieces.push({ text: body.slice(end) });
  return pieces;
}

function hrefOf(text: string): string | undefined {
  const url = /^www\./iu.test(text) ? `https://${text}` : text;
  return URL.canParse(url) ? new URL(url).href : undefined;
}

/** Drops punctuation after the address, and a bracket that was opened before it. */
function withoutEnding(found: string): string {
  const text = found.replace(TRAILING, "");
  const isOpenedBefore = text.endsWith(")") && text.split(")").length > text.split("(").length;
  return isOpenedBefore ? withoutEnding(text.slice(0, -1)) : text;
}
