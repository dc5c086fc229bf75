import { setTimeout as pause } from "node:timers/promises";

import { expect } from "vitest";

import { fetchAll, shown } from "#test/sdk/fresh";
import type { Phone } from "#test/sdk/phone";

const PATIENCE_MS = 15_000;

/** Waits until the app shows exactly what a fresh one would get. */
export async function agrees(phone: Phone): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const [now, fresh] = [await shown(phone), await fetchAll(phone)];
    if (JSON.stringify(now) === JSON.stringify(fresh)) return;
    if (Date.now() > deadline) return expect(now).toEqual(fresh);
    await pause(100);
  }
}
