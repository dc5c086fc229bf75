import { best, opens } from "#workers/subscriptions/held";
import { purchasesOf } from "#workers/subscriptions/purchases-of";

/** Whether the user's subscription opens the paid features now. */
export async function hasPro(userId: string, env: Env, now: number): Promise<boolean> {
  const held = best(await purchasesOf(userId, env, now), now);
  return held !== undefined && opens(held, now);
}
