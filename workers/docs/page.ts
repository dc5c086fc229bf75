import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What a page may do: its own origin's scripts and nothing inline; nothing from elsewhere. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A small page in the reader's own colours, that needs no script. */
export const page = (title: string, content: Html): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="${ICON}" />
        <style>
          :root {
            --ink: light-dark(#16211c, #e8f0eb);
            --soft: light-dark(#54635b, #9fb0a6);
            --line: light-dark(#dfe6e1, #2a352f);
            --paper: light-dark(#fbfcfa, #121714);
            --card: light-dark(#ffffff, #1a211d);
            --grass: light-dark(#1b7a4b, #5fd296);
          }
          * {
            box-sizing: border-box;
          }
          body {
            margin: 0;
            padding: clamp(1.5rem, 6vw, 5rem) 1.25rem;
            font:
              1rem/1.6 system-ui,
              sans-serif;
            color: var(--ink);
            background: var(--paper);
          }
          main {
            max-width: 46rem;
            margin: 0 auto;
          }
          h1 {
            margin: 0 0 0.5rem;
            font-size: clamp(2rem, 6vw, 3rem);
            line-height: 1.1;
            letter-spacing: -0.03em;
          }
          h2 {
            margin: 0;
            font-size: 1rem;
            overflow-wrap: anywhere;
          }
          p {
            margin: 0.25rem 0 0;
            color: var(--soft);
            max-width: 38rem;
          }
          a {
            color: var(--grass);
            text-underline-offset: 0.2em;
          }
          code {
            font:
              0.9em ui-monospace,
              monospace;
            color: var(--ink);
          }
          .cards {
            display: grid;
            gap: 1rem;
            margin: 2.5rem 0 0;
            padding: 0;
            list-style: none;
          }
          .links {
            grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
          }
          .cards > li {
            position: relative;
            padding: 1.1rem 1.25rem;
            border: 1px solid var(--line);
            border-radius: 0.75rem;
            background: var(--card);
          }
          .links a::after {
            content: "";
            position: absolute;
            inset: 0;
          }
          .links > li:hover,
          .cards > li:target {
            border-color: var(--grass);
          }
          .status {
            float: right;
            margin-left: 1rem;
            color: var(--soft);
            font:
              0.9em ui-monospace,
              monospace;
          }
        </style>
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`;

/** A field, and the line beside it. */
export const ICON =
  "data:image/svg+xml," +
  encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1b7a4b"/><path d="M22 5v22" stroke="#fff" stroke-width="3" stroke-linecap="round"/><circle cx="12" cy="16" r="4" fill="#fff"/></svg>`,
  );
