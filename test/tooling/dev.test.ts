import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { ChatList } from "#contract/chats";
import { success } from "#contract/envelope";
import { SignedIn } from "#contract/identity";
import { freePort } from "#scripts/free-port";

/** `npm run dev` in a process of its own, and what it has printed so far. */
class Dev {
  readonly #process: ChildProcess;
  readonly #ended: Promise<{ code: number | null; signal: string | null }>;
  printed = "";

  constructor(port: number, dir: string) {
    this.#process = spawn("npm", ["run", "dev"], {
      env: { ...process.env, PORT: String(port), STATE_DIR: dir },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => (this.printed += text));
    }
    this.#ended = new Promise((resolve) => {
      this.#process.once("close", (code, signal) => resolve({ code, signal }));
    });
  }

  async says(text: string): Promise<void> {
    await expect.poll(() => this.printed, { timeout: 60_000, interval: 50 }).toContain(text);
  }

  async ends(signal?: NodeJS.Signals) {
    if (signal) this.#process.kill(signal);
    return this.#ended;
  }
}

const newDir = () => mkdtempSync(join(tmpdir(), "sideline-"));

const listening = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => resolve(server));
  });

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port");
  return address.port;
}

const seed = (url: string) =>
  execFileSync("npm", ["run", "-s", "seed"], {
    encoding: "utf8",
    env: { ...process.env, SIDELINE_URL: url },
  });

/** Processes whose command line or environment speaks of the folder. */
const processesOf = (dir: string): string =>
  execFileSync("ps", ["-eo", "pid,args"], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(dir))
    .join("\n");

test("[OPS-1] [OPS-2] [OPS-3] [OPS-5] [OPS-9] [OPS-11] it starts where it is told, its printed lines sign in, seeding works twice, and SIGTERM ends it all", async () => {
  const [port, dir] = [await freePort(), newDir()];
  const dev = new Dev(port, dir);
  await dev.says("is ready");
  expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);
  for (const path of ["/api/v1", "/docs", "/inbox", "/console"])
    expect(dev.printed).toContain(`${port}${path}`);
  const visit = { headers: { accept: "text/html" } };
  for (const path of ["", "/inbox", "/console"]) {
    const page = await fetch(`http://127.0.0.1:${port}${path}`, visit);
    expect(await page.text(), path).toContain('<div id="root">');
  }
  expect(dev.printed).toContain(`ws://127.0.0.1:${port}/ws`);

  const lines = dev.printed.split("\n").map((line) => line.trim());
  const asked = lines.flatMap((line, i) => (line.includes("/request-otp") ? [i] : []));
  expect(asked).toHaveLength(2);
  const tokens: string[] = [];
  for (const [i, name] of [
    [asked[0]!, "Ana Coach"],
    [asked[1]!, "Ben Runner"],
  ] as const) {
    const script = lines.slice(i, i + 3).join("\n");
    const answers = execFileSync("bash", ["-c", script], { encoding: "utf8" });
    const last = answers.slice(answers.lastIndexOf('{"success"'));
    const { user, access_token } = success(SignedIn).parse(JSON.parse(last)).data;
    expect(user).toMatchObject({ display_name: name, is_new_user: false });
    tokens.push(access_token);
  }

  const url = `http://127.0.0.1:${port}`;
  const chats = async () => {
    const headers = { authorization: `Bearer ${tokens[0]}` };
    const answer = await fetch(`${url}/api/v1/chats`, { headers });
    return success(ChatList).parse(await answer.json()).data.chats;
  };
  const get = async (path: string) => {
    const headers = { authorization: `Bearer ${tokens[0]}` };
    return Object(await (await fetch(`${url}/api/v1${path}`, { headers })).json()).data;
  };
  expect(await get("/coaches/me/stats")).toMatchObject({ total_clients_all_time: 10 });
  expect(await get("/features/invite_clients/access")).toMatchObject({
    allowed: true,
    reason: "subscription_active",
  });

  const seeded = seed(url);
  expect(seeded).toContain("11 people who know each other");
  // Three from Chidi, two each from Grace and Ines, six and three in the groups.
  await expect
    .poll(async () => (await chats()).map(({ unread_count }) => unread_count).toSorted(), {
      timeout: 20_000,
    })
    .toEqual([2, 2, 3, 3, 6]);
  const there = await chats();
  expect(seed(url)).toBe(seeded);
  expect(await chats()).toEqual(there);

  expect(statSync(join(dir, "secrets.env")).mode & 0o777).toBe(0o600);
  const secrets = readFileSync(join(dir, "secrets.env"), "utf8");
  expect(await dev.ends("SIGTERM")).toEqual({ code: 0, signal: null });
  expect(processesOf(dir)).toBe("");

  const again = new Dev(port, dir);
  await again.says("is ready");
  expect(readFileSync(join(dir, "secrets.env"), "utf8")).toBe(secrets);
  expect(await again.ends("SIGINT")).toEqual({ code: 0, signal: null });
  expect(processesOf(dir)).toBe("");
  rmSync(dir, { recursive: true });
});

test("[OPS-4] a port in use is said plainly, with a way out", async () => {
  const [server, dir] = [await listening(), newDir()];
  const dev = new Dev(portOf(server), dir);
  expect((await dev.ends()).code).toBe(1);
  expect(dev.printed).toContain(`Port ${portOf(server)} is in use`);
  expect(dev.printed).toContain("PORT=");
  expect(existsSync(join(dir, "v3"))).toBe(false);
  server.close();
  rmSync(dir, { recursive: true });
});

test("[OPS-4] a port that is none is refused", async () => {
  const dir = newDir();
  const dev = new Dev(99_999, dir);
  expect((await dev.ends()).code).toBe(1);
  expect(dev.printed).toContain("PORT must be a number");
  rmSync(dir, { recursive: true });
});
