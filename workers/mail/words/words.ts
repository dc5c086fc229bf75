import type { Language, Notice } from "#contract/letters";
import type { LinkWords } from "#workers/identity/link-words";
import { english } from "#workers/mail/words/english";
import { german } from "#workers/mail/words/german";

/** What a mail says, without any form. Sentences of ours only: nobody else's text goes into mails. */
export type Words = {
  subject: string;
  /** Paragraphs. */
  lines: string[];
  /** The page of the web client that takes a link's token, and what its button says. */
  opens?: { page: string; label: string };
  /** What stands small at its end. */
  note: string;
};

/**
 * All that mails say in a language. Names stay out of them: a registration may name anybody's
 * address, and nobody shall send a stranger words of their own from ours.
 */
export type Vocabulary = {
  /** Before a button's address, for who would rather see where it leads. */
  address: string;
  links: Record<LinkWords, Words>;
  /** What people are told about their account after the fact. */
  notices: Record<Notice, Words>;
};

export const VOCABULARIES: Record<Language, Vocabulary> = { en: english, de: german };
