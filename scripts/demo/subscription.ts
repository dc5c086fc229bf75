import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";

import { secretsFiles } from "#scripts/secrets";
import type { Place } from "#scripts/state";

const YEAR_MS = 365 * 24 * 3_600_000;

/**
 * Tells the server, as a store would, that somebody has bought the paid features for a year. Told
 * again, it changes nothing: the event has the id that it had.
 */
export async function subscribe(userId: string, { url, dir }: Place, now: number): Promise<void> {
  const secrets = secretsFiles(dir).map((path) => parseEnv(readFileSync(path, "utf8")));
  const { REVENUECAT_WEBHOOK_AUTH = "" } = Object.assign({}, ...secrets);
  const response = await fetch(`${url}/api/v1/subscriptions/revenuecat/webhook`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: REVENUECAT_WEBHOOK_AUTH },
    body: JSON.stringify({
      api_version: "1.0",
      event: {
        id: `demo-${userId}`,
        type: "INITIAL_PURCHASE",
        event_timestamp_ms: now,
        environment: "SANDBOX",
        app_user_id: userId,
        original_app_user_id: userId,
        aliases: [userId],
        product_id: "sideline_pro_yearly",
        period_type: "NORMAL",
        store: "APP_STORE",
        transaction_id: `demo-${userId}`,
        original_transaction_id: `demo-${userId}`,
        entitlement_ids: ["pro"],
        purchased_at_ms: now,
        expiration_at_ms: now + YEAR_MS,
      },
    }),
  });
  if (!response.ok) throw new Error(`The webhook answered ${response.status}`);
}
