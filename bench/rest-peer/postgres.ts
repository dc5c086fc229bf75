import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Client } from "pg";

import { freePort } from "#scripts/free-port";

const INSTALLED = "/usr/lib/postgresql";
const TRIES = 100;

/** A PostgreSQL of its own: fresh, in a folder that is thrown away, durable as by default. */
export type Postgres = { url: string; close(): Promise<void> };

/** Installs PostgreSQL from Debian where it is missing, which takes root, and starts it. */
export async function startPostgres(folder: string): Promise<Postgres> {
  const programs = installed() ?? install();
  const data = join(folder, "postgres");
  const as = owner();
  mkdirSync(data, { mode: 0o700 });
  chmodSync(folder, 0o755);
  if (as) chownSync(data, as.uid, as.gid);
  const flags = ["--pgdata", data, "--username", "bench", "--auth", "trust", "--encoding", "UTF8"];
  execFileSync(join(programs, "initdb"), flags, { ...as, cwd: data, stdio: "ignore" });
  const port = await freePort();
  const settings = [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    `unix_socket_directories = ''`,
  ];
  writeFileSync(join(data, "postgresql.auto.conf"), settings.join("\n"));
  const child = spawn(join(programs, "postgres"), ["-D", data], {
    ...as,
    cwd: data,
    stdio: "ignore",
  });
  const url = `postgres://bench@127.0.0.1:${port}/postgres`;
  await answers(url);
  return {
    url,
    close: async () => {
      const gone = once(child, "exit");
      child.kill("SIGINT");
      await gone;
    },
  };
}

/** The newest that is there. */
function installed(): string | undefined {
  if (!existsSync(INSTALLED)) return undefined;
  const newest = readdirSync(INSTALLED).toSorted((a, b) => Number(b) - Number(a))[0];
  return newest && join(INSTALLED, newest, "bin");
}

function install(): string {
  if (process.getuid?.() !== 0) {
    throw new Error(
      "PostgreSQL is missing. Run `apt-get install postgresql` as root, or this as root.",
    );
  }
  process.stderr.write("Installing PostgreSQL from Debian\n");
  const quiet = {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  execFileSync("apt-get", ["update"], quiet);
  execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", "postgresql"], quiet);
  const programs = installed();
  if (!programs) throw new Error("Debian's package brought no PostgreSQL");
  return programs;
}

/** PostgreSQL refuses to run as root: Debian's package has made a user for it. */
function owner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return { uid: idOf("-u"), gid: idOf("-g") };
}

const idOf = (flag: "-u" | "-g"): number =>
  Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));

async function answers(url: string): Promise<void> {
  for (let i = 0; i < TRIES; i++) {
    const client = new Client(url);
    try {
      await client.connect();
      return await client.end();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("PostgreSQL does not answer");
}
