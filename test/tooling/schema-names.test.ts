import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test, vi } from "vitest";
import { globalRegistry } from "zod";

test("[PLT-46] no two schemas go by one name in the documents", async () => {
  const named = vi.spyOn(globalRegistry, "add");
  for (const file of readdirSync("contract")) {
    await import(/* @vite-ignore */ `#contract/${basename(file, ".ts")}`);
  }
  const names = named.mock.calls.flatMap(([, { id }]) => id ?? []);
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
