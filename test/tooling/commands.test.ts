import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

import { Client } from "#scripts/client";
import { freePort } from "#scripts/free-port";
import { runWrangler } from "#scripts/wrangler";
import { type Consumer, installSdk } from "#test/sdk/consumer";
import { Registry } from "#test/tooling/registry";
import { type Block, blocksOf, kindOf } from "#test/tooling/shell-blocks";
import { Shell } from "#test/tooling/shell";

/** In the order in which one reads them: the first starts the server that the others speak to. */
const DOCUMENTS = [
  "README.md",
  "docs/guide/tutorial.md",
  "docs/guide/operations.md",
  "sdk/README.md",
  "CONTRIBUTING.md",
  "bench/README.md",
  "durable-objects/README.md",
  "docs/guide/README.md",
  "docs/guide/sockets.md",
  "docs/guide/architecture.md",
];
/** What is shown and not run. The TypeScript of the SDK's README is compiled by a test of the SDK. */
const SHOWN = ["json", "mermaid", "ts", "tsx"];

const blocks = DOCUMENTS.flatMap(blocksOf);
const home = mkdtempSync(join(tmpdir(), "sideline-docs-"));
const shells: Shell[] = [];
let app: Consumer;
let registry: Registry;

beforeAll(async () => {
  app = await installSdk();
  registry = await Registry.start({ "@sideline/sdk": installed() });
});

afterAll(async () => {
  await Promise.all(shells.map((started) => started.stop()));
  registry.close();
  for (const folder of [home, app.folder]) rmSync(folder, { recursive: true, force: true });
});

const installed = () => join(app.folder, "node_modules/@sideline/sdk");

function shell(script: string, env: Record<string, string> = {}): Shell {
  const npm = { npm_config_registry: registry.url, npm_config_cache: join(home, "npm") };
  const started = new Shell(script, home, { ...npm, npm_config_audit: "false", ...env });
  shells.push(started);
  return started;
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

  await (await reads("README.md", port)).says("Done. Sign in as anybody of them");
  await reads("docs/guide/operations.md", port);
  await reads("sdk/README.md", port, newFolder());
  await talksToBot(await reads("docs/guide/tutorial.md", port), `http://127.0.0.1:${port}`);

  await exampleAnswers(port);

  const beside = second!.text
    .replace("8788", String(otherPort))
    .replace("/tmp/second", join(home, "second"));
  const other = shell(beside);
  await other.says("is ready");
  expect((await fetch(`http://127.0.0.1:${otherPort}/ready`)).status).toBe(200);
}, 240_000);

/** A document's blocks, one after the other in one shell, files included, as far as they end. */
async function reads(file: string, port: number, folder = "."): Promise<Shell> {
  const said = blocksOf(file).flatMap((block) => scriptOf(block) ?? []);
  const script = [`cd ${folder}`, ...said].join("\n").replaceAll(":8787", `:${port}`);
  const reader = shell(script, { PORT: String(port) });
  if (!blocksOf(file).some((block) => kindOf(block) === "stays")) await reader.succeeds();
  return reader;
}

/** Undefined for what is only shown, and what is run in other ways. */
function scriptOf(block: Block): string | undefined {
  const kind = kindOf(block);
  if (kind === "runs" || kind === "stays") return block.text;
  const [name] = block.words;
  return block.lang === "ts" && name ? `cat > ${name} <<'END'\n${block.text}\nEND` : undefined;
}

function newFolder(): string {
  const folder = mkdtempSync(join(home, "app-"));
  writeFileSync(join(folder, "package.json"), "{}");
  return folder;
}

const Chats = z.object({
  data: z.object({ chats: z.array(z.object({ chat_id: z.string(), last_message: z.unknown() })) }),
});

const Opened = z.object({ data: z.object({ chat_id: z.string() }) });

/** Ana finds what the tutorial's bot has written, says something, and is answered. */
async function talksToBot(bot: Shell, url: string): Promise<void> {
  await bot.says("The bot waits for Ana");
  const ana = await Client.signIn(url, "+12025550101");
  const { data } = Chats.parse(await ana.get("/chats"));
  const chat = data.chats.find(({ last_message }) =>
    JSON.stringify(last_message).includes("Say something"),
  );
  const path = `/chats/${chat?.chat_id}/messages`;
  await isAnswered(ana, path, "Left foot first", "You said: Left foot first");
}

/** The bot of the examples, started as the README says, answers whoever writes to it. */
async function exampleAnswers(port: number): Promise<void> {
  const url = `http://127.0.0.1:${port}`;
  const state = join(home, "bot.json");
  const bot = shell("npm run example:bot", { SIDELINE_URL: url, SIDELINE_STATE: state });
  await bot.says("The bot listens as +12025550103");
  const ben = await Client.signIn(url, "+12025550102");
  const { id: participant_id } = await Client.signIn(url, "+12025550103");
  const opened = await ben.post("/chats", { type: "direct", participant_id });
  const path = `/chats/${Opened.parse(opened).data.chat_id}/messages`;
  await isAnswered(ben, path, "!help", "!warmup");
  await bot.says("answered: !help");
}

/** Says something in a chat, and finds what the answer to it says. */
async function isAnswered(by: Client, path: string, body: string, words: string): Promise<void> {
  await by.post(path, { client_msg_id: crypto.randomUUID(), type: "text", payload: { body } });
  const said = async () => JSON.stringify(await by.get(path));
  await expect.poll(said, { timeout: 20_000 }).toContain(words);
}

/** Each way to start a server, once. */
function serverBlocks(): Block[] {
  const servers = of("server");
  const texts = [...new Set(servers.map(({ text }) => text))];
  expect(texts).toEqual(["npm ci && npm run dev", "PORT=8788 STATE_DIR=/tmp/second npm run dev"]);
  return texts.map((text) => servers.find((block) => block.text === text)!);
}

test("[DOC-10] the TypeScript of the guides compiles as an app would compile it", () => {
  const files = blocks
    .filter(({ file, lang }) => file.startsWith("docs/") && /^tsx?$/.test(lang))
    .map(({ words: [name = "nameless.ts"], text }) => {
      writeFileSync(join(app.folder, name), text);
      return name;
    });
  expect(files).toEqual(["bot.ts", "chat.tsx"]);
  expect(compile(files)).toBe("");
  writeFileSync(join(app.folder, "wrong.ts"), 'import { Sidelime } from "@sideline/sdk";\n');
  expect(compile(["wrong.ts"])).toContain("Sidelime");
});

/** What the compiler has to say; nothing when all is well. */
function compile(files: string[]): string {
  const compilerOptions = { module: "nodenext", target: "esnext", lib: ["esnext", "dom"] };
  const strict = { jsx: "react-jsx", types: [], strict: true, noEmit: true };
  const config = { compilerOptions: { ...compilerOptions, ...strict }, files };
  writeFileSync(join(app.folder, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(app.folder, "package.json"), '{"type":"module"}');
  try {
    return execFileSync("node_modules/.bin/tsc", ["-p", app.folder], { encoding: "utf8" });
  } catch (thrown) {
    return String(Object(thrown).stdout);
  }
}

test("[DOC-9] commands that need an account are spelled as their programs understand them", async () => {
  for (const { text } of of("account")) execFileSync("bash", ["-n", "-c", text]);
  const commands = of("account").flatMap(({ text }) =>
    [...text.matchAll(/npx wrangler ([^|\n]+)/g)].map(([, words]) => words!.trim().split(/\s+/)),
  );
  expect(commands.length).toBeGreaterThan(8);
  // Names of secrets and databases make no other command.
  const alike = new Map(commands.map((words) => [words.filter(isLiteral).join(" "), words]));
  await Promise.all([...alike.values()].map(understands));
}, 60_000);

const isLiteral = (word: string) => /^(--)?[a-z-\d]+$/.test(word);

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
