import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";

import { marked, type Token } from "marked";
import { expect, test } from "vitest";

import { documents, pathOf } from "#scripts/docs-site/documents";
import { render } from "#scripts/docs-site/markdown";
import { BACKGROUND, GUIDES, REFERENCES } from "#workers/docs/guides";

/** All that is written for people, whether it is a page of the documentation or not. */
const WRITTEN = [
  "README.md",
  "durable-objects/README.md",
  "docs/guide/README.md",
  "docs/guide/errors.md",
  ...documents(".").map(({ file }) => file),
];

const read = (file: string) => readFileSync(file, "utf8");

/** The anchors of a document as both GitHub and the page have them. */
async function anchorsOf(file: string): Promise<string[]> {
  const { html } = await render(read(file), file);
  return [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
}

function linksOf(file: string): string[] {
  const links: string[] = [];
  marked.walkTokens(marked.lexer(read(file)), (token: Token) => {
    if (token.type === "link" || token.type === "image") links.push(String(token["href"]));
  });
  return links;
}

const isElsewhere = (href: string) => /^(https?|mailto):/.test(href);

test("[DOC-5] every link of every document leads to a file that is there, and to its anchor", async () => {
  const dead: string[] = [];
  let followed = 0;
  for (const file of WRITTEN) {
    for (const href of linksOf(file).filter((link) => !isElsewhere(link))) {
      const [to = "", anchor] = href.split("#");
      const target = to === "" ? file : posix.join(dirname(file), to);
      followed++;
      if (!existsSync(target)) dead.push(`${file}: ${href}`);
      else if (anchor && !(statSync(target).isFile() && (await anchorsOf(target)).includes(anchor)))
        dead.push(`${file}: ${href} has no such anchor`);
    }
  }
  expect(dead).toEqual([]);
  expect(followed).toBeGreaterThan(30);
});

test("[DOC-5] a guide links to nothing that is not to be read under /docs", () => {
  const lost = documents(".")
    .filter(({ file }) => file.startsWith("docs/guide/"))
    .flatMap(({ file }) =>
      linksOf(file)
        .filter((href) => !isElsewhere(href) && !href.startsWith("#"))
        .map((href) => posix.join(dirname(file), href.split("#")[0]!).replace(/\/$/, ""))
        .filter((target) => pathOf(target) === undefined)
        .map((target) => `${file}: ${target}`),
    );
  expect(lost).toEqual([]);
});

test("[DOC-5] every link of every page leads to a page, and to its anchor there", async () => {
  const pages = new Map(
    await Promise.all(
      documents(".").map(
        async ({ file, path }) => [path, (await render(read(file), file)).html] as const,
      ),
    ),
  );
  const made = ["/docs", "/docs/errors", "/docs/spec", "/docs/decisions", "/docs/reference"];
  const dead: string[] = [];
  for (const [path, html] of pages) {
    for (const [, href] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
      if (isElsewhere(href!)) continue;
      const url = new URL(href!, `http://docs.test${path}`);
      const target = pages.get(url.pathname);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (target === undefined && !made.includes(url.pathname)) dead.push(`${path}: ${href}`);
      else if (target !== undefined && anchor && !target.includes(` id="${anchor}"`))
        dead.push(`${path}: ${href}`);
    }
  }
  expect(dead).toEqual([]);
});

test("[DOC-5] the navigation names what is there, and every guide", () => {
  const paths = documents(".").map(({ path }) => path);
  const made = ["/docs/errors", "/docs/spec", "/docs/decisions", "/docs/reference"];
  for (const { path } of [...GUIDES, ...REFERENCES, ...BACKGROUND]) {
    expect([...paths, ...made]).toContain(path.split("?")[0]);
  }
  const named: string[] = [...GUIDES, ...BACKGROUND].map(({ path }) => path);
  const guides = paths.filter((path) => path.startsWith("/docs/guide/"));
  expect(guides.filter((path) => !named.includes(path))).toEqual([]);
});

test("[DOC-5] anchors are those that GitHub makes", async () => {
  const { html } = await render(
    "# A `chat.pull`, & more!\n## Twice\n## Twice\n### Über _uns_\n",
    "x.md",
  );
  expect([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    "a-chatpull--more",
    "twice",
    "twice-1",
    "über-uns",
  ]);
});

test("[DOC-6] a diagram is drawn in the page's colours, and asks for nothing from elsewhere", async () => {
  const source = "# T\n```mermaid\nsequenceDiagram\n  A->>B: hello\n```\n";
  const { html } = await render(`${source}${source}`, "x.md");
  expect(html).toContain("hello</text>");
  expect(html).toContain("var(--grass)");
  expect(html).not.toMatch(/@import|url\(['"]?http|<style|sequenceDiagram/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("[DOC-6] code is shown as it stands, and nothing of it becomes part of the page", async () => {
  const { html } = await render('# T\n```html\n<script>alert("1")</script>\n```\n', "x.md");
  expect(html).toContain("&lt;script&gt;");
  expect(html).not.toContain("<script");
});

test("[DOC-6] commands and code are coloured, and say what they said before", async () => {
  const shell = 'PORT=8788 curl -s "http://x/?a=1&b" | jq . # <here>';
  const script = "const url: string = `http://${host}`; // <host> & port";
  const { html } = await render(
    `# T\n\`\`\`sh\n${shell}\n\`\`\`\n\`\`\`ts a.ts\n${script}\n\`\`\`\n`,
    "x.md",
  );
  const blocks = [...html.matchAll(/<code tabindex="0">(.*?)<\/code>/gs)].map(
    ([, block]) => block!,
  );
  expect(blocks.map(textOf)).toEqual([`${shell}\n`, `${script}\n`]);
  for (const block of blocks) expect(block).toContain('<span class="shj-syn-cmnt">');
});

/** What a browser shows of it. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

test("[DOC-6] a document without a title is an error that names it", async () => {
  const untitled = async () => render("Just a line", join("docs", "x.md"));
  await expect(untitled()).rejects.toThrow("docs/x.md");
});
