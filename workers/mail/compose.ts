import { html, raw } from "hono/html";

/** What a mail says, without any form. Sentences of ours only: nobody else's text goes into mails. */
export type Words = {
  subject: string;
  /** Paragraphs. */
  lines: string[];
  button?: { label: string; url: string };
  /** What stands small at its end. */
  note: string;
};

/** The colours of the web client: see web/theme. */
const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; background: #f4f6f8; color: #16202a; }
  .card { background: #ffffff; border: 1px solid #dde3e9; border-radius: 12px; }
  .button { background: #0b6e4f; color: #ffffff !important; }
  .quiet, .quiet a { color: #566471; }
  @media (prefers-color-scheme: dark) {
    body, .page { background: #11171d !important; color: #e8edf2 !important; }
    .card { background: #1a232c !important; border-color: #2c3945 !important; }
    .button { background: #4cc79a !important; color: #0a1a13 !important; }
    .quiet, .quiet a { color: #a3b1be !important; }
  }`;

const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** A mail as plain text and as HTML that mail programs of all ages show. */
export const compose = (words: Words) => ({
  subject: words.subject,
  text: asText(words),
  html: asHtml(words),
});

function asText({ lines, button, note }: Words): string {
  const parts = [...lines, ...(button ? [`${button.label}:\n${button.url}`] : []), `-- \n${note}`];
  return `${parts.join("\n\n")}\n`;
}

/** Tables and inline styles where old programs need them; without remote images or scripts. */
function asHtml({ subject, lines, button, note }: Words): string {
  return String(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>${subject}</title>
          <style>
            ${raw(STYLE)}
          </style>
        </head>
        <body class="page">
          <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
            <tr>
              <td align="center" style="padding:32px 16px">
                <table
                  role="presentation"
                  width="100%"
                  cellpadding="0"
                  cellspacing="0"
                  style="max-width:520px"
                >
                  <tr>
                    <td style="${FONT};font-size:18px;font-weight:700;padding:0 4px 16px">
                      Sideline
                    </td>
                  </tr>
                  <tr>
                    <td class="card" style="${FONT};font-size:16px;line-height:1.5;padding:28px">
                      <h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${subject}</h1>
                      ${lines.map((line) => html`<p style="margin:0 0 16px">${line}</p> `)}${button && action(button)}
                    </td>
                  </tr>
                  <tr>
                    <td
                      class="quiet"
                      style="${FONT};font-size:14px;line-height:1.5;padding:16px 4px"
                    >
                      ${note}
                    </td>
                  </tr>
                </table>
              </td>
            </tr>
          </table>
        </body>
      </html> `,
  );
}

const action = ({ label, url }: NonNullable<Words["button"]>) =>
  html`<p style="margin:24px 0">
      <a
        class="button"
        href="${url}"
        style="display:inline-block;padding:12px 22px;border-radius:8px;font-weight:600;text-decoration:none"
        >${label}</a
      >
    </p>
    <p class="quiet" style="font-size:14px;margin:0;overflow-wrap:anywhere">
      Or open this address:<br /><a href="${url}">${url}</a>
    </p>`;
