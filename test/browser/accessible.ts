import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** WCAG 2.2 to level AA, and what axe's makers recommend besides. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with what axe finds wrong on the page as it is now, and where. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  // As an expression: the page's policy would not let a script element run.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    // To describe what is right, too, would take axe longer than to look.
    (values) => window.axe.run({ runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
    RULES,
  );
  const found = violations.map(({ id, nodes }) => [
    id,
    ...nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
  ]);
  expect(found, name).toEqual([]);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
