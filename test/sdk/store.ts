import { expect } from "vitest";

import type { Address } from "#test/blackbox/shared-server";

/** How the store says who it is. */
export const STORE = "from the store";

/** What the store tells a server of somebody's month, in the words of RevenueCat. */
export async function pays(server: Address, app_user_id: string, type: string): Promise<void> {
  const now = Date.now();
  const event = {
    id: crypto.randomUUID(),
    type,
    event_timestamp_ms: now,
    app_user_id,
    original_transaction_id: app_user_id,
    entitlement_ids: ["pro"],
    expiration_at_ms: now + 3_600_000,
  };
  const { status } = await fetch(`${server.url}/api/v1/subscriptions/revenuecat/webhook`, {
    method: "POST",
    headers: { authorization: `Bearer ${STORE}`, "content-type": "application/json" },
    body: JSON.stringify({ event }),
  });
  expect(status).toBe(200);
}
