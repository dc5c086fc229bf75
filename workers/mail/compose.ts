import { asHtml } from "#workers/mail/as-html";

/** What a mail says, without any form. Sentences of ours only: nobody else's text goes into mails. */
export type Words = {
  subject: string;
  /** Paragraphs. */
  lines: string[];
  button?: { label: string; url: string };
  /** What stands small at its end. */
  note: string;
};

/** A mail as plain text and as HTML. */
export const compose = (words: Words) => ({
  subject: words.subject,
  text: asText(words),
  html: asHtml(words),
});

function asText({ lines, button, note }: Words): string {
  const parts = [...lines, ...(button ? [`${button.label}:\n${button.url}`] : []), `-- \n${note}`];
  return `${parts.join("\n\n")}\n`;
}
