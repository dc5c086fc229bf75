import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { type Document, documents } from "#scripts/docs-site/documents";
import { ROOT } from "#scripts/worker-bundle";

const ASSETS = join(ROOT, "dist/assets");
/** Says of which sources the pages are. Outside the assets: it is nobody's to fetch. */
const NOTE = join(ROOT, "dist/docs.digest");

/** What decides how a document looks. */
const SOURCES = ["scripts/docs-site/*.ts", "workers/docs/{page,guides}.ts", "web/docs/*"];

/** Puts all that is written as Markdown into dist/assets/docs, unless it is there already. */
export async function buildDocsPages(): Promise<void> {
  const written = documents(ROOT);
  const digest = digestOf(written);
  if (isBuilt(digest)) return;
  // Drawing takes longer to load than all that is left to do when nothing has changed.
  const { pagesOf } = await import("#scripts/docs-site/pages");
  const files = await pagesOf(written);
  for (const [path, text] of files) put(path, text);
  for (const path of globSync("docs/**/*.txt", { cwd: ASSETS })) {
    if (!files.has(path)) rmSync(join(ASSETS, path));
  }
  writeFileSync(NOTE, digest);
}

function isBuilt(digest: string): boolean {
  const built = existsSync(join(ASSETS, "docs/page.css")) && existsSync(NOTE);
  return built && readFileSync(NOTE, "utf8") === digest;
}

/** Wholly or not at all: a server may be reading it. */
function put(path: string, text: string): void {
  const target = join(ASSETS, path);
  const fresh = join(ROOT, "dist", `.${path.replaceAll("/", "-")}.${process.pid}`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(fresh, text);
  renameSync(fresh, target);
}

function digestOf(written: Document[]): string {
  const hash = createHash("sha256");
  const files = [...written.map(({ file }) => file), ...globSync(SOURCES, { cwd: ROOT })];
  for (const file of files.toSorted()) {
    hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("hex");
}

if (import.meta.main) await buildDocsPages();
