import { html, raw } from "hono/html";

import type { Language } from "#contract/letters";
import type { Content } from "#workers/mail/compose";
import { VOCABULARIES } from "#workers/mail/words/words";

/**
 * The web client's colours (web/theme/colours.css). The light ones stand on the elements, since some
 * programs leave the head's styles out.
 */
const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const PAGE = "margin:0;background:#f4f7f4;color:#16211c";
const CARD = "background:#ffffff;border:1px solid #dfe6e1;border-radius:12px";
const SOFT = "color:#54635b;font-size:14px";
const BUTTON =
  "display:inline-block;padding:12px 22px;border-radius:8px;background:#1b7a4b;color:#ffffff;font-weight:600;text-decoration:none";
const DARK = `
  :root { color-scheme: light dark; }
  @media (prefers-color-scheme: dark) {
    .page { background: #121714 !important; color: #e8f0eb !important; }
    .card { background: #1a211d !important; border-color: #2a352f !important; }
    .button { background: #5fd296 !important; color: #0c1a12 !important; }
    .soft, .soft a { color: #9fb0a6 !important; }
  }`;

/** Tables and inline styles, as mail programs of all ages show them; nothing is fetched for it. */
export const asHtml = ({ subject, lines, button, note }: Content, language: Language): string =>
  String(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>${subject}</title>
          <style>
            ${raw(DARK)}
          </style>
        </head>
        <body class="page" style="${PAGE};${FONT}">
          <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
            <tr>
              <td align="center" style="padding:32px 16px">
                <table role="presentation" width="100%" style="max-width:520px;${FONT}">
                  <tr>
                    <td style="font-size:18px;font-weight:700;padding:0 4px 12px">Sideline</td>
                  </tr>
                  <tr>
                    <td class="card" style="${CARD};font-size:16px;line-height:1.5;padding:28px">
                      <h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${subject}</h1>
                      ${lines.map(paragraph)} ${button && link(button, language)}
                    </td>
                  </tr>
                  <tr>
                    <td class="soft" style="${SOFT};line-height:1.5;padding:12px 4px">${note}</td>
                  </tr>
                </table>
              </td>
            </tr>
          </table>
        </body>
      </html> `,
  );

const paragraph = (line: string) => html`<p style="margin:0 0 16px">${line}</p> `;

/** A button, and its address for who would rather see where it leads. */
const link = ({ label, url }: NonNullable<Content["button"]>, language: Language) =>
  html`<p style="margin:24px 0">
      <a class="button" href="${url}" style="${BUTTON}">${label}</a>
    </p>
    <p class="soft" style="${SOFT};margin:0;overflow-wrap:anywhere">
      ${VOCABULARIES[language].address}<br /><a href="${url}" style="${SOFT}">${url}</a>
    </p>`;
