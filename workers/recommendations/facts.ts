/** What a rule may ask for. Undefined is what nobody told. */
export type Fact = string | number | boolean | readonly string[] | undefined;

/** By name: `asked.…` is what somebody wishes, `item.…` what is judged, `shared.…` both. */
export type Facts = Record<string, Fact>;

/** Facts under their full names. */
export const about = (subject: "asked" | "item" | "shared", facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [`${subject}.${name}`, fact]));

export const both = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((each) => b.includes(each));
