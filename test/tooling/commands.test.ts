import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { afterAll, expect, test } from "vitest";

import { runWrangler } from "#scripts/wrangler";
import { type Block, blocksOf, kindOf } from "#test/tooling/shell-blocks";
import { Shell } from "#test/tooling/shell";

/** In the order in which one reads them: the first starts the server that the others speak to. */
const DOCUMENTS = [
  "README.md",
  "docs/guide/operations.md",
  "CONTRIBUTING.md",
  "bench/README.md",
  "durable-objects/README.md",
  "docs/guide/README.md",
  "docs/guide/sockets.md",
  "docs/guide/architecture.md",
];
/** What is shown and not run. TypeScript is compiled by other tests. */
const SHOWN = ["json", "mermaid", "ts", "tsx"];

const blocks = DOCUMENTS.flatMap(blocksOf);
const home = mkdtempSync(join(tmpdir(), "sideline-docs-"));
const shells: Shell[] = [];
afterAll(async () => {
  await Promise.all(shells.map((started) => started.stop()));
  rmSync(home, { recursive: true, force: true });
});

function shell(script: string, env: Record<string, string> = {}): Shell {
  const started = new Shell(script, home, env);
  shells.push(started);
  return started;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await promisify(server.close.bind(server))();
  if (address === null || typeof address === "string") throw new Error("No port");
  return address.port;
}

const of = (...kinds: string[]) => blocks.filter((block) => kinds.includes(kindOf(block) ?? ""));

test("[DOC-7] every block of code says what it is", () => {
  const unknown = blocks.filter((block) => !SHOWN.includes(block.lang) && !kindOf(block));
  expect(unknown.map(({ file, lang, text }) => `${file} \`\`\`${lang}: ${text}`)).toEqual([]);
  expect(of("runs").length).toBeGreaterThan(2);
});

test("[DOC-7] every command that is named in passing is there", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const missing = DOCUMENTS.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const runs = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name!);
    const tools = [...text.matchAll(/npx ([\w-]+)/g)].map(([, name]) => name!);
    return [
      ...runs.filter((name) => !(name in scripts)),
      ...tools.filter((name) => !existsSync(join("node_modules/.bin", name))),
    ].map((name) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});

test("[DOC-8] a server starts as the documents say, and what they print after that works", async () => {
  const [port, otherPort] = [await freePort(), await freePort()];
  const [first, second] = serverBlocks();
  const server = shell(first!.text, { PORT: String(port), STATE_DIR: join(home, "state") });
  await server.says("is ready");

  for (const file of DOCUMENTS) {
    const runs = of("runs").filter((block) => block.file === file);
    if (runs.length === 0) continue;
    const reader = shell(runs.map(asPrinted(port)).join("\n"));
    await reader.succeeds();
    if (file === "README.md") await hearsAll(reader);
  }

  const beside = second!.text
    .replace("8788", String(otherPort))
    .replace("/tmp/second", join(home, "second"));
  const other = shell(beside);
  await other.says("is ready");
  expect((await fetch(`http://127.0.0.1:${otherPort}/ready`)).status).toBe(200);
});

/** Each way to start a server, once. */
function serverBlocks(): Block[] {
  const servers = of("server");
  const texts = [...new Set(servers.map(({ text }) => text))];
  expect(texts).toEqual(["npm ci && npm run dev", "PORT=8788 STATE_DIR=/tmp/second npm run dev"]);
  return texts.map((text) => servers.find((block) => block.text === text)!);
}

/** What the README's first minute promises of the listener in the background. */
async function hearsAll(reader: Shell): Promise<void> {
  await reader.says('"event":"message.new"');
  const events = [...reader.printed.matchAll(/"event":"([\w.]+)"/g)].map(([, event]) => event);
  expect(events, reader.printed).toEqual(["connected", "chat.created", "message.new"]);
  expect(reader.printed.match(/Ready for Saturday\?/g)?.length).toBeGreaterThan(1);
}

/** As it stands, but for the port, and with the document's name before what it prints. */
const asPrinted =
  (port: number) =>
  ({ file, text }: Block): string =>
    `echo "# ${file}"\n${text.replaceAll(":8787", `:${port}`)}`;

test("[DOC-9] commands that need an account are spelled as their programs understand them", async () => {
  for (const { text } of of("account")) execFileSync("bash", ["-n", "-c", text]);
  const commands = of("account").flatMap(({ text }) =>
    [...text.matchAll(/npx wrangler ([^|\n]+)/g)].map(([, words]) => words!.trim().split(/\s+/)),
  );
  expect(commands.length).toBeGreaterThan(8);
  const alike = new Map(commands.map((words) => [words.join(" "), words]));
  await Promise.all([...alike.values()].map(understands));
}, 60_000);

/** Asks wrangler for help about a command: it has to know each word and each flag. */
async function understands(words: string[]): Promise<void> {
  const plain = words.filter((word) => !word.startsWith("--"));
  const flags = words.filter((word) => word.startsWith("--")).map((flag) => flag.split("=")[0]!);
  const help = await runWrangler([...plain.filter((word) => word !== "production"), "--help"]);
  const usage = help.match(/^wrangler (.*)$/m)?.[1]?.split(" ") ?? [];
  const literal = usage.filter((word) => /^[a-z]/.test(word));
  expect(plain.slice(0, literal.length), help).toEqual(literal);
  const values = plain.slice(literal.length).filter((word) => word !== "production");
  expect(values.length, `${plain.join(" ")}\n${help}`).toBeLessThanOrEqual(
    usage.length - literal.length + flags.length,
  );
  for (const flag of flags) expect(help).toContain(flag);
}
