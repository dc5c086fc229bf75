/** Text as it is compared: lower case, without accents and punctuation, single spaces. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The different words of a text, folded. */
export const wordsOf = (text: string): string[] =>
  [...new Set(fold(text).split(" "))].filter(Boolean);
