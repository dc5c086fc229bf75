import { readFileSync } from "node:fs";
import { join } from "node:path";

import { html, raw } from "hono/html";
import { transformSync } from "rolldown/utils";

import type { Document } from "#scripts/docs-site/documents";
import { type Rendered, render } from "#scripts/docs-site/markdown";
import { ROOT } from "#scripts/worker-bundle";
import { page } from "#workers/docs/page";

/** Folders of which nobody has written what is in them. */
const SHELVES = [
  {
    path: "/docs/spec",
    title: "Rules",
    lead: "What holds, in numbered sentences. Each has a test whose name begins with its number.",
  },
  {
    path: "/docs/decisions",
    title: "Decisions",
    lead: "What a newcomer would question: what was asked, what was chosen, and what would change it.",
  },
];

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

/** Every file of the documentation by its place among the assets, rendered anew. */
export async function pagesOf(written: Document[]): Promise<Map<string, string>> {
  const rendered = await Promise.all(
    written.map(async ({ file, path }) => ({ path, ...(await render(read(file), file)) })),
  );
  const shelves = SHELVES.map(({ path, title, lead }) => {
    const inside = rendered.filter((document) => document.path.startsWith(`${path}/`));
    return { path, title, headings: [], html: shelf(title, lead, inside) };
  });
  const pages = await Promise.all([...rendered, ...shelves].map(asFile));
  const script = transformSync("page.ts", read("web/docs/page.ts")).code;
  return new Map([
    ...pages,
    ["docs/page.css", read("web/docs/page.css")],
    ["docs/page.js", script],
  ]);
}

/** Kept as plain text, so that the Worker can tell it from the web client: see its routes. */
async function asFile({
  path,
  title,
  headings,
  html: content,
}: Rendered & { path: string }): Promise<[string, string]> {
  const about = { title: `${title} · Sideline`, path, headings };
  const text = await page({ ...about, content: html`${raw(content)}` });
  return [`${path.slice(1)}.txt`, String(text)];
}

const shelf = (title: string, lead: string, inside: { path: string; title: string }[]) =>
  String(
    html`<h1>${title}</h1>
      <p class="lead">${lead}</p>
      <ul class="list">
        ${inside.map((document) => html`<li><a href="${document.path}">${document.title}</a></li>`)}
      </ul>`,
  );
