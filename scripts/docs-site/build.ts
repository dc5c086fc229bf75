import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { html, raw } from "hono/html";
import { transformSync } from "rolldown/utils";

import { type Document, documents } from "#scripts/docs-site/documents";
import { type Rendered, render } from "#scripts/docs-site/markdown";
import { page } from "#workers/docs/page";

const ROOT = join(import.meta.dirname, "../..");
const ASSETS = join(ROOT, "dist/assets");
/** Says from what state of the sources the pages were built. */
const STAMP = join(ROOT, "dist/docs-pages");

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

/** Renders all that is written as Markdown into dist/assets/docs, unless it is there already. */
export async function buildDocsPages(): Promise<void> {
  const all = documents(ROOT).filter(({ file }) => existsSync(join(ROOT, file)));
  const digest = digestOf(all);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === digest) return;
  for (const stale of globSync("docs/**/*.txt", { cwd: ASSETS })) rmSync(join(ASSETS, stale));
  const rendered = all.map((document) => ({ ...document, ...renderFile(document) }));
  for (const { path, title, html: content, headings } of rendered) {
    await write(path, title, content, headings);
  }
  for (const { path, title, lead } of SHELVES) {
    const inside = rendered.filter((document) => document.path.startsWith(`${path}/`));
    await write(path, title, shelf(title, lead, inside), []);
  }
  writeFileSync(join(ASSETS, "docs/page.css"), readFileSync(join(ROOT, "web/docs/page.css")));
  const script = readFileSync(join(ROOT, "web/docs/page.ts"), "utf8");
  writeFileSync(join(ASSETS, "docs/page.js"), transformSync("page.ts", script).code);
  writeFileSync(STAMP, digest);
}

const renderFile = ({ file }: Document): Rendered =>
  render(readFileSync(join(ROOT, file), "utf8"), file);

/** Pages are kept as text, so that the Worker can tell them from the web client. */
async function write(
  path: string,
  title: string,
  content: string,
  headings: Rendered["headings"],
): Promise<void> {
  const target = join(ASSETS, `${path}.txt`);
  mkdirSync(dirname(target), { recursive: true });
  const text = page({
    title: `${title} · Sideline`,
    path,
    content: html`${raw(content)}`,
    headings,
  });
  writeFileSync(target, String(await text));
}

const shelf = (title: string, lead: string, inside: (Document & Rendered)[]) =>
  `<h1>${title}</h1><p class="lead">${lead}</p><ul class="list">${inside
    .map((document) => `<li><a href="${document.path}">${document.title}</a></li>`)
    .join("")}</ul>`;

function digestOf(all: Document[]): string {
  const hash = createHash("sha256");
  const code = globSync(["scripts/docs-site/*.ts", "workers/docs/{page,guides}.ts", "web/docs/*"], {
    cwd: ROOT,
  });
  for (const file of [...all.map(({ file: name }) => name), ...code].toSorted()) {
    hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("hex");
}

if (import.meta.main) await buildDocsPages();
