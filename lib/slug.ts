import { fold } from "#lib/words";

/** A text as part of an id: a-z and 0-9, words joined by hyphens. */
export const slug = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
