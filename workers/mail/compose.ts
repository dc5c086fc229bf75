import type { Language } from "#contract/letters";
import { asHtml } from "#workers/mail/as-html";
import type { Words } from "#workers/mail/words/words";

/** What goes into both forms of a mail. */
export type Content = Omit<Words, "opens"> & { button?: { label: string; url: string } };

/** A mail as plain text and as HTML. */
export const compose = (content: Content, language: Language) => ({
  subject: content.subject,
  text: asText(content),
  html: asHtml(content, language),
});

function asText({ lines, button, note }: Content): string {
  const parts = [...lines, ...(button ? [`${button.label}:\n${button.url}`] : []), `-- \n${note}`];
  return `${parts.join("\n\n")}\n`;
}
