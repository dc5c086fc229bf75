import { dirname, posix } from "node:path";

import { Marked, type Tokens } from "marked";

import { coloured, escape } from "#scripts/docs-site/coloured";
import { diagram } from "#scripts/docs-site/diagram";
import { pathOf } from "#scripts/docs-site/documents";
import type { Heading } from "#workers/docs/page";

export type Rendered = { title: string; html: string; headings: Heading[] };

/** A document as HTML: anchors as GitHub makes them, links to where things are read, diagrams drawn. */
export async function render(markdown: string, file: string): Promise<Rendered> {
  const headings: Heading[] = [];
  let diagrams = 0;
  const code = new WeakMap<object, string>();
  const marked = new Marked({
    async: true,
    async walkTokens(token) {
      if (token.type === "code")
        code.set(token, await coloured(String(token["text"]), languageOf(token["lang"])));
    },
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const text = this.parser.parseInline(tokens, this.parser.textRenderer);
        const id = anchorOf(text, headings);
        headings.push({ id, text: plain(text), depth });
        const inner = this.parser.parseInline(tokens);
        if (depth === 1) return `<h1 id="${id}">${inner}</h1>\n`;
        const mark = `<a class="anchor" href="#${id}" aria-label="Link to this section">#</a>`;
        return `<h${depth} id="${id}">${inner} ${mark}</h${depth}>\n`;
      },
      code(token: Tokens.Code) {
        const { text, lang } = token;
        const language = languageOf(lang);
        if (language === "mermaid") {
          const label = `Diagram of: ${headings.at(-1)?.text ?? "this page"}`;
          return diagram(text, `d${++diagrams}`, escape(label));
        }
        // A file of the reader's own is named by the fence's second word.
        const name = lang?.split(" ")[1];
        const caption = name?.includes(".") ? `<span class="file">${escape(name)}</span>` : "";
        return `<pre data-language="${escape(language)}">${caption}<code tabindex="0">${code.get(token)}\n</code></pre>\n`;
      },
      // To be ticked on paper, not here.
      checkbox: () => '<span class="box" aria-hidden="true"></span> ',
      link({ href, tokens }: Tokens.Link) {
        const inner = this.parser.parseInline(tokens);
        const target = follow(href, file);
        return target === undefined ? inner : `<a href="${escape(target)}">${inner}</a>`;
      },
      table(token: Tokens.Table) {
        // A heading that says nothing is none.
        const cellOf = (cell: Tokens.TableCell) =>
          cell.text === "" ? "<td></td>" : this.tablecell(cell);
        const row = (cells: Tokens.TableCell[]) => `<tr>${cells.map(cellOf).join("")}</tr>`;
        const body = token.rows.map(row).join("\n");
        return `<div class="table" tabindex="0"><table><thead>${row(token.header)}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  const html = await marked.parse(markdown);
  const title = headings.find(({ depth }) => depth === 1)?.text;
  if (title === undefined) throw new Error(`${file} has no heading of the first level`);
  return { title, html, headings: headings.filter(({ depth }) => depth === 2 || depth === 3) };
}

/** A link as it holds under /docs. Undefined for what is only to be found in the repository. */
function follow(href: string, file: string): string | undefined {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const [to = "", fragment] = href.split("#");
  const path = pathOf(posix.join(dirname(file), to).replace(/\/$/, ""));
  return path && (fragment ? `${path}#${fragment}` : path);
}

/** GitHub's rule: lower case, no punctuation, dashes for blanks, and a number for a repetition. */
function anchorOf(text: string, before: Heading[]): string {
  const slug = plain(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");
  const same = before.filter(({ id }) => id === slug || id.replace(/-\d+$/, "") === slug);
  return same.length === 0 ? slug : `${slug}-${same.length}`;
}

/** The first word of a fence. */
const languageOf = (lang: unknown): string => String(lang ?? "").split(" ")[0] || "text";

/** What a heading says, without the entities that Markdown's renderer has put into it. */
const plain = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
