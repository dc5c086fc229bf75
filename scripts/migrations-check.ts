import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stderr } from "node:process";

const HOME = "d1-migrations";
const HINT = "Run `npm run migrations:generate -- --name what_changed` and commit what it writes.";

/** Fails when the drizzle schema says something that no migration does: it generates into a copy. */
const copy = mkdtempSync(join(tmpdir(), "migrations-"));
try {
  cpSync(join(HOME, "meta"), join(copy, "meta"), { recursive: true });
  const before = readdirSync(copy);
  const generate = ["generate", "--dialect", "sqlite", "--driver", "d1-http"];
  const places = ["--schema", `./${HOME}/schema/*.ts`, "--out", copy];
  const command = ["node_modules/drizzle-kit/bin.cjs", ...generate, ...places];
  const {
    status,
    stdout,
    stderr: said,
  } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const fresh = readdirSync(copy).filter((name) => !before.includes(name));
  if (status !== 0 || fresh.length > 0) {
    stderr.write(`The migrations lag behind the schema: ${fresh.join(", ")}\n${HINT}\n`);
    if (status !== 0) stderr.write(stdout + said);
    process.exitCode = 1;
  }
} finally {
  rmSync(copy, { recursive: true });
}
