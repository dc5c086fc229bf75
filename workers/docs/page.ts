import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

import { BACKGROUND, GUIDES, REFERENCES } from "#workers/docs/guides";

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

/** A section of a page, as its table of contents lists it. */
export type Heading = { id: string; text: string; depth: number };

export type Page = {
  title: string;
  /** Its own address, which the navigation marks. */
  path: string;
  content: Html;
  headings?: Heading[];
};

type Link = { path: string; title: string };

/** A page of the documentation: readable without its script, in the reader's own colours. */
export const page = ({ title, path, content, headings = [] }: Page): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="${ICON}" />
        <link rel="stylesheet" href="/docs/page.css" />
        <script src="/docs/page.js" type="module"></script>
      </head>
      <body>
        <a class="skip" href="#content">Skip to the text</a>
        ${bar()}
        <div class="columns">
          ${contents(headings)}
          <main id="content" tabindex="-1">${content}${neighbours(path)}</main>
          <nav id="pages" class="pages" aria-label="Documentation">
            ${shelf("Guides", GUIDES, path)} ${shelf("Reference", REFERENCES, path)}
            ${shelf("Background", BACKGROUND, path)}
          </nav>
        </div>
      </body>
    </html>`;

/** What stands at the top of every page. The reference has no list of pages to lead to. */
export const bar = (more: Html | "" = html`<a class="more" href="#pages">More</a>`) =>
  html`<header class="bar">
    <a class="brand" href="/docs"
      ><img src="${ICON}" alt="" width="24" height="24" /><span>Sideline</span></a
    >
    <nav aria-label="Sections">
      <a href="/docs/guide/tutorial">Tutorial</a>
      <a href="/docs/reference">REST</a>
      <a href="/docs/reference?api=sockets">Sockets</a>
      <a href="/docs/errors">Errors</a>
      ${more}
    </nav>
    <a class="app" href="/">Open the app</a>
  </header>`;

const shelf = (name: string, links: readonly Link[], here: string) =>
  html`<h2>${name}</h2>
    <ul>
      ${links.map(({ path, title }) => html`<li>${link(path, title, here)}</li>`)}
    </ul>`;

const link = (path: string, title: string, here: string) =>
  html`<a href="${path}" ${isAt(path, here) ? raw('aria-current="page"') : ""}>${title}</a>`;

/** A decision is read below the list of decisions. */
const isAt = (path: string, here: string) => here === path || here.startsWith(`${path}/`);

/** Folded above the text on a phone; beside it where there is room. */
const contents = (headings: Heading[]) =>
  headings.length < 2
    ? ""
    : html`<details class="contents">
        <summary>On this page</summary>
        <nav aria-label="On this page">
          <ul>
            ${headings.map(
              ({ id, text, depth }) =>
                html`<li class="depth-${depth}"><a href="#${id}">${text}</a></li>`,
            )}
          </ul>
        </nav>
      </details>`;

/** The guides before and after, in the order in which they are read. */
function neighbours(here: string) {
  const at = GUIDES.findIndex(({ path }) => path === here);
  if (at === -1) return "";
  const [before, after] = [GUIDES[at - 1], GUIDES[at + 1]];
  return html`<nav class="neighbours" aria-label="Previous and next">
    ${before ? html`<a rel="prev" href="${before.path}">${before.title}</a>` : html`<span></span>`}
    ${after ? html`<a rel="next" href="${after.path}">${after.title}</a>` : ""}
  </nav>`;
}

/** A field, and the line beside it. */
export const ICON =
  "data:image/svg+xml," +
  encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1b7a4b"/><path d="M22 5v22" stroke="#fff" stroke-width="3" stroke-linecap="round"/><circle cx="12" cy="16" r="4" fill="#fff"/></svg>`,
  );
