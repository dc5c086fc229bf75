import type { Fact, Facts } from "#workers/recommendations/facts";
import { holds } from "#workers/recommendations/holds";
import type { Rule } from "#workers/recommendations/rules";

/** What the rules say of one item, and which said so. */
export type Judgement = {
  score: number;
  reasons: { rule_id: string; text: string }[];
  cautions: string[];
};

/** Undefined where a rule leaves the item out. The same facts are always judged the same. */
export function judge(rules: Rule[], facts: Facts): Judgement | undefined {
  const applying = rules.filter(({ conditions }) => conditions.every((each) => holds(each, facts)));
  if (applying.some(({ effect }) => effect === "exclude")) return undefined;
  const said = applying.map(({ id, effect, text }) => ({ id, effect, text: worded(text, facts) }));
  return {
    score: applying.reduce((sum, { points }) => sum + points, 0),
    reasons: said.map(({ id, text }) => ({ rule_id: id, text })),
    cautions: said.filter(({ effect }) => effect === "caution").map(({ text }) => text),
  };
}

/** The best first; those of equal score by their id, so that the order never depends on luck. */
export const ranked = <T extends { score: number; item: { id: string } }>(all: T[]): T[] =>
  all.toSorted((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1));

/** Puts facts where a rule's text names them. */
const worded = (text: string, facts: Facts): string =>
  text.replaceAll(/\{([a-z_.]+)\}/g, (_, name: string) => spoken(facts[name]));

const spoken = (fact: Fact): string => {
  const words = typeof fact === "object" ? fact.join(", ") : String(fact);
  return words.replaceAll("_", " ");
};
