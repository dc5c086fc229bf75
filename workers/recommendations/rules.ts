import { z } from "zod";

import { RuleEffect, type RuleKind, RuleOperator } from "#contract/recommendations";

const Condition = z.object({ fact: z.string(), operator: RuleOperator, value: z.string() });
export type Condition = z.infer<typeof Condition>;

const Rule = z.object({
  id: z.string(),
  effect: RuleEffect,
  points: z.int(),
  text: z.string(),
  conditions: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(Condition)),
});
export type Rule = z.infer<typeof Rule>;

/** All rules of a kind, what weighs most first. One query. */
export async function rulesOf(kind: RuleKind, env: Env): Promise<Rule[]> {
  const query = `
    SELECT id, effect, points, text, (
      SELECT json_group_array(json_object('fact', fact, 'operator', operator, 'value', value)
        ORDER BY position)
      FROM recommendation_conditions WHERE rule_id = recommendation_rules.id
    ) AS conditions
    FROM recommendation_rules WHERE kind = ? ORDER BY abs(points) DESC, id`;
  const { results } = await env.DB.prepare(query).bind(kind).all();
  return z.array(Rule).parse(results);
}
