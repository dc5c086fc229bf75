import { globSync, readFileSync } from "node:fs";

import ts from "typescript";
import { expect, test } from "vitest";

/** Attributes whose value somebody reads or hears. */
const SPOKEN = ["alt", "aria-label", "description", "error", "label", "placeholder", "title"];
/** Functions and properties that put words on the screen. */
const TOLD = ["message", "title", "label"];

const LETTER = /\p{L}/u;

/** What a component says in so many words, instead of taking it from the dictionaries. */
function literalsIn(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, words: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    if (LETTER.test(words)) found.push(`${path}:${line + 1} ${words.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && isText(node.expression)) {
      if (!ts.isJsxAttribute(node.parent)) note(node, node.expression.text);
    }
    if (ts.isJsxAttribute(node) && SPOKEN.includes(node.name.getText())) {
      const { initializer } = node;
      if (initializer && ts.isStringLiteral(initializer)) note(node, initializer.text);
      const inner = initializer && ts.isJsxExpression(initializer) && initializer.expression;
      if (inner && isText(inner)) note(node, inner.text);
    }
    if (ts.isPropertyAssignment(node) && TOLD.includes(node.name.getText())) {
      if (isText(node.initializer)) note(node, node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isText = (node: ts.Node): node is ts.StringLiteralLike => ts.isStringLiteralLike(node);

test("[WEB-20] no component of the client speaks in words of its own", () => {
  const components = globSync("web/**/*.tsx");
  expect(components.length).toBeGreaterThan(50);
  const found = components.flatMap((path) => literalsIn(path, readFileSync(path, "utf8")));
  expect(found).toEqual([]);
});

test("[WEB-20] words in a component are noticed, wherever they stand", () => {
  const spoken = `<p title="One" className="two">Three {"four"} <b aria-label={"five"}>{t("six")}</b></p>`;
  expect(literalsIn("a.tsx", `const A = () => ${spoken};`)).toEqual([
    "a.tsx:1 One",
    "a.tsx:1 Three",
    "a.tsx:1 four",
    "a.tsx:1 five",
  ]);
  expect(literalsIn("a.tsx", `show({ message: "Seven", color: "red" })`)).toEqual([
    "a.tsx:1 Seven",
  ]);
});
