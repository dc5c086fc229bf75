/** Without case and accents: who searches for "zoe" finds Zoë. */
export const plain = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
