import { highlightText, type ShjLanguage } from "@speed-highlight/core";

/** The languages of our fences that are coloured, and what the library calls them. */
const LANGUAGES: Record<string, ShjLanguage> = { sh: "bash", ts: "ts", tsx: "ts", json: "json" };

/** Code as HTML whose parts have classes, for the style sheet to colour; plain where it is no code. */
export async function coloured(code: string, language: string): Promise<string> {
  const known = LANGUAGES[language];
  return known === undefined ? escape(code) : await highlightText(code, known, false);
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escape = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!);
