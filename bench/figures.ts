import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

const README = join(import.meta.dirname, "README.md");

/** A table as Markdown. */
export const tabled = (head: string[], lines: string[][]): string =>
  [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** Prints what a benchmark found; `published` also puts it in the place of the last in README.md. */
export function report(
  name: "chat" | "sync" | "slots" | "rest",
  figures: string,
  published: boolean,
): void {
  const text = `\`npm run bench:${name}\`, ${machine()}.\n\n${figures}`;
  process.stdout.write(`${text}\n`);
  if (!published) return;
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const readme = readFileSync(README, "utf8");
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error("bench/README.md has lost its markers");
  writeFileSync(README, `${before}${start}\n${text}\n${end}${after}`);
}

/** What the machine is like, not what it is called. */
const machine = (): string =>
  `${cpus().length} cores for server and load generator together, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
