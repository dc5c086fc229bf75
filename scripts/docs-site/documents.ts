import { globSync } from "node:fs";

/** A Markdown file of the repository, and where it is read below /docs. */
export type Document = { file: string; path: string };

/** Those whose place in the repository is not their place in the documentation. */
const ELSEWHERE: Record<string, string> = {
  "docs/guide/README.md": "/docs",
  "docs/guide/errors.md": "/docs/errors",
  "docs/openapi.json": "/docs/reference",
  "docs/asyncapi.json": "/docs/reference?api=sockets",
  "sdk/README.md": "/docs/guide/sdk",
  "CONTRIBUTING.md": "/docs/guide/contributing",
  "bench/README.md": "/docs/guide/benchmarks",
};

/** What the Worker makes itself, and is not rendered here. */
const MADE_BY_WORKER = /^\/docs(\/errors|\/reference.*)?$/;

/** Where a file, or a folder of files, is read; undefined when it is not part of what is read. */
export function pathOf(file: string): string | undefined {
  const elsewhere = ELSEWHERE[file];
  if (elsewhere) return elsewhere;
  if (/^docs\/(decisions|spec)$/.test(file)) return `/${file}`;
  return /^docs\/(guide|decisions|spec)\/[^/]+\.md$/.test(file)
    ? `/${file.slice(0, -".md".length)}`
    : undefined;
}

/** All that is rendered, from a root folder. */
export const documents = (root: string): Document[] =>
  [...globSync("docs/{guide,decisions,spec}/*.md", { cwd: root }), ...Object.keys(ELSEWHERE)]
    .filter((file, i, all) => all.indexOf(file) === i)
    .toSorted()
    .map((file) => ({ file, path: pathOf(file)! }))
    .filter(({ path }) => !MADE_BY_WORKER.test(path));
