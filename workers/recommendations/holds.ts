import type { Fact, Facts } from "#workers/recommendations/facts";
import type { Condition } from "#workers/recommendations/rules";

/** Whether a condition holds. Where a fact is not known it does not, whatever it compares. */
export function holds({ fact, operator, value }: Condition, facts: Facts): boolean {
  const left = facts[fact];
  const right = /^(asked|item|shared)\./.test(value) ? facts[value] : literal(value);
  if (left === undefined || right === undefined) return false;
  switch (operator) {
    case "is":
      return left === right;
    case "is_not":
      return left !== right;
    case "one_of":
      return String(right).split(";").includes(String(left));
    case "in":
      return list(right).includes(String(left));
    case "above":
      return Number(left) > Number(right);
    case "below":
      return Number(left) < Number(right);
    case "at_least":
      return Number(left) >= Number(right);
    case "at_most":
      return Number(left) <= Number(right);
    case "shares":
      return list(left).some((each) => list(right).includes(each));
    case "shares_none":
      return list(right).length > 0 && !list(left).some((each) => list(right).includes(each));
    case "lacks_from":
      return list(left).some((each) => !list(right).includes(each));
  }
}

const list = (fact: Fact): readonly string[] => (Array.isArray(fact) ? fact : []);

/** A number or a flag where it reads like one, or else the word itself. */
function literal(text: string): Fact {
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
