import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { publint } from "publint";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";

import { ROOT } from "#scripts/worker-bundle";
import { sharedServer } from "#test/blackbox/server";
import { launchChromium } from "#test/browser/chromium";
import { type Consumer, installSdk } from "#test/sdk/consumer";

const ENTRIES = ["index", "react", "sync", "indexed-db", "rxdb", "watermelondb", "tinybase"];

let app: Consumer;
/** A module that uses the package, and what it says. */
let talking = "";
const TALKED = { status: "ok", refused: "UNAUTHENTICATED", session: "signed-out" };

beforeAll(async () => {
  app = await installSdk();
  const { url } = sharedServer();
  talking = `
    import { Sideline } from "@sideline/sdk";
    async function talk() {
      const client = new Sideline({ url: ${JSON.stringify(url)} });
      const { status } = await client.rest.GET("/health");
      const refused = await client.rest.GET("/api/v1/users/me").catch(({ code }) => code);
      client.close();
      return { status, refused, session: client.session.state.value.status };
    }`;
});

afterAll(() => app && rmSync(app.folder, { recursive: true, force: true }));

test("[SDK-30] the package holds what it needs and nothing else", () => {
  const listed = execFileSync("tar", ["-tzf", app.tarball], { encoding: "utf8" });
  const files = listed.trim().split("\n");
  expect(files.filter((path) => !path.startsWith("package/dist/")).toSorted()).toEqual([
    "package/LICENSE",
    "package/README.md",
    "package/package.json",
  ]);
  for (const entry of ENTRIES) {
    expect(files).toContain(`package/dist/${entry}.js`);
    expect(files).toContain(`package/dist/${entry}.d.ts`);
  }
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "sdk/package.json"), "utf8"));
  expect(Object.keys(dependencies)).toEqual(["openapi-fetch"]);
});

test("[SDK-30] publint and attw find nothing wrong with it", async () => {
  const pkgDir = join(app.folder, "node_modules/@sideline/sdk");
  const { messages } = await publint({ pkgDir, strict: true });
  expect(messages).toEqual([]);
  const attw = join(ROOT, "node_modules/.bin/attw");
  const told = execFileSync(
    attw,
    ["--profile", "esm-only", "--no-emoji", "--format", "ascii", app.tarball],
    {
      encoding: "utf8",
    },
  );
  // It fails by itself where it finds something.
  for (const entry of ["", ...ENTRIES.slice(1).map((name) => `/${name}`)]) {
    expect(told).toContain(`"@sideline/sdk${entry}"\n\nnode16 (from ESM): OK`);
  }
});

test("[SDK-31] Node imports every entry, also where nothing of a browser is there", () => {
  const told = run(`
    for (const name of ["navigator", "WebSocket", "fetch", "Request", "crypto", "BroadcastChannel"]) {
      delete globalThis[name];
    }
    const names = [];
    for (const entry of ${JSON.stringify(ENTRIES)}) {
      const path = entry === "index" ? "@sideline/sdk" : "@sideline/sdk/" + entry;
      names.push(...Object.keys(await import(path)));
    }
    console.log(names.join());
  `);
  expect(told).toContain("Sideline,SidelineError,Training,memoryStorage");
  expect(told).toContain("useMessages");
  expect(told).toContain("indexedDbStorage");
  expect(told).toContain("RxTracker,WatermelonTracker,createTrackerPersister");
});

test("[SDK-31] a Worker talks to the server with it", async () => {
  const code = await bundle(`
    ${talking}
    export default { fetch: async () => Response.json(await talk()) };
  `);
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      modules: [{ type: "ESModule", path: "index.js", contents: code }],
      compatibilityDate: "2026-01-01",
    }),
  );
  const answer = await worker.dispatchFetch("http://worker.test/");
  expect(await answer.json()).toEqual(TALKED);
  await worker.dispose();
});

test("[SDK-31] a browser talks to the server with it", async () => {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.addScriptTag({
    type: "module",
    content: await bundle(`${talking} window.talk = talk;`),
  });
  await page.waitForFunction(() => "talk" in window);
  expect(await page.evaluate("talk()")).toEqual(TALKED);
  await browser.close();
});

test("[SDK-32] who uses a little of it ships a little of it", async () => {
  const little = await bundle(`
    import { memoryStorage } from "@sideline/sdk";
    globalThis.storage = memoryStorage();
  `);
  expect(little.length).toBeLessThan(1000);
  const all = await bundle(`
    import { Sideline } from "@sideline/sdk";
    globalThis.client = new Sideline({ url: "https://api.example.com" });
  `);
  expect(little.length * 10).toBeLessThan(all.length);
  expect(gzipSync(all).length).toBeLessThan(26_000);
  expect(all).not.toMatch(/from ?["']node:|require\(/);
});

test("[SDK-32] an adapter knows its database by what the app hands to it, and brings nothing of it", async () => {
  const brought = async (entry: string) => {
    const input = join(app.folder, "node_modules/@sideline/sdk/dist", entry);
    const external = (name: string) => !/^[./]/.test(name);
    const build = await rolldown({ input: `${input}.js`, external });
    const { output } = await build.generate({ format: "es" });
    await build.close();
    return output.flatMap((chunk) => ("imports" in chunk ? chunk.imports : []));
  };
  expect(await brought("rxdb")).toEqual(["rxjs"]);
  expect(await brought("watermelondb")).toEqual([]);
  expect(await brought("tinybase")).toEqual([]);
});

test("[SDK-33] the code of the README compiles as an app would compile it", () => {
  const readme = readFileSync(join(ROOT, "sdk/README.md"), "utf8");
  const blocks = [...readme.matchAll(/```(tsx?)\n(.*?)```/gs)];
  expect(blocks.length).toBeGreaterThan(6);
  const files = blocks.map(([, kind, code = ""], i) => {
    const declared = code.includes("const client =")
      ? ""
      : 'declare const client: import("@sideline/sdk").Sideline;\n';
    const name = `readme-${i}.${kind}`;
    writeFileSync(join(app.folder, name), `${declared}${code}\nexport {};\n`);
    return name;
  });
  expect(compile(files)).toBe("");
  writeFileSync(join(app.folder, "wrong.ts"), 'import { Sidelime } from "@sideline/sdk";\n');
  expect(compile(["wrong.ts"])).toContain("Sidelime");
});

/** What the compiler has to say; nothing when all is well. */
function compile(files: string[]): string {
  const compilerOptions = {
    module: "nodenext",
    target: "esnext",
    lib: ["esnext", "dom"],
    jsx: "react-jsx",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  };
  writeFileSync(join(app.folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  writeFileSync(join(app.folder, "package.json"), '{"type":"module"}');
  try {
    const tsc = join(ROOT, "node_modules/.bin/tsc");
    return execFileSync(tsc, ["-p", app.folder], { encoding: "utf8" });
  } catch (thrown) {
    return String(Object(thrown).stdout);
  }
}

function run(code: string): string {
  const args = ["--input-type=module", "--eval", code];
  return execFileSync(process.execPath, args, { cwd: app.folder, encoding: "utf8" });
}

/** As an app's bundler would: minified, what nobody uses left out. */
async function bundle(code: string): Promise<string> {
  const input = join(app.folder, "entry.js");
  writeFileSync(input, code);
  const build = await rolldown({ input, cwd: app.folder, platform: "browser" });
  const { output } = await build.generate({ format: "es", minify: true });
  await build.close();
  expect(output).toHaveLength(1);
  return output[0].code;
}
