import { env } from "cloudflare:workers";
import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { idempotency_keys } from "#d1-migrations/schema/platform";
import { newId } from "#lib/ids";
import { registered } from "#test/support/people";
import { claim, forgetAnswers, keep, type Lease, release } from "#workers/http/first-answer";

const exists = async (user_id: string, key: string) => {
  const { user_id: user, key: its } = idempotency_keys;
  const rows = drizzle(env.DB).select().from(idempotency_keys);
  return (await rows.where(and(eq(user, user_id), eq(its, key)))).length === 1;
};

test("[PLT-17] after a day a key is free again", async () => {
  const ann = await registered();
  const [old, fresh] = [newId(), newId()];
  const now = 100 * 24 * 3_600_000;
  const keyed = { user_id: ann.id, fingerprint: "same" };
  await claim({ ...keyed, key: old }, env, now - 24 * 3_600_000 - 1);
  await claim({ ...keyed, key: fresh }, env, now - 24 * 3_600_000 + 1);
  await forgetAnswers(env, now);
  expect(await exists(ann.id, old)).toBe(false);
  expect(await exists(ann.id, fresh)).toBe(true);
});

/** What may happen to one key: tries that start, end in all ways or never, and time that goes by. */
const step = fc.oneof(
  fc.record({ kind: fc.constant("try" as const), same: fc.boolean() }),
  fc.record({ kind: fc.constantFrom("answer" as const, "fail" as const), which: fc.nat(3) }),
  fc.record({ kind: fc.constant("wait" as const), ms: fc.constantFrom(1, 5_000, 29_999, 30_000) }),
);

test("[PLT-14] [PLT-18] whatever tries, crashes and delays a key sees, it stands for one thing and one answer", async () => {
  const { id: user_id } = await registered();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
      const key = newId();
      let now = 1_000_000;
      let kept: string | undefined;
      /** The one who may work now; the others have finished, or are too late and do not know it. */
      let holder: Lease | undefined;
      const working: Lease[] = [];
      const things = new Set<string>();
      for (const [i, event] of steps.entries()) {
        if (event.kind === "wait") now += event.ms;
        if (event.kind === "try") {
          const fingerprint = event.same || things.size === 0 ? "this" : "that";
          const result = await claim({ user_id, key, fingerprint }, env, now);
          const running = holder !== undefined && holder.leased_until > now;
          const expected =
            fingerprint === "that"
              ? "reused"
              : kept !== undefined
                ? "answered"
                : running
                  ? "running"
                  : "ours";
          expect(result.state).toBe(expected);
          if (result.state === "answered") expect(result.body).toBe(kept);
          if (result.state === "running") expect(result.leased_until).toBe(holder!.leased_until);
          if (result.state === "ours") {
            working.push(result);
            things.add(result.resource_id);
            holder = result;
          }
        }
        if (event.kind === "answer" || event.kind === "fail") {
          const [lease] = working.splice(event.which % Math.max(1, working.length), 1);
          if (!lease) continue;
          const holds = lease === holder;
          if (event.kind === "fail") await release(lease, env);
          else await keep(lease, { status: 201, body: `answer ${i}` }, env);
          if (!holds) continue;
          if (event.kind === "answer") kept = `answer ${i}`;
          holder = undefined;
        }
      }
      expect(things.size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 150 },
  );
});

test("[PLT-14] a group is made once, even when the Worker that made it died before it could say so", async () => {
  const [ann, bob, cem] = [await registered(), await registered(), await registered()];
  const key = { "idempotency-key": newId() };
  const wanted = { type: "group", name: "Squad", participant_ids: [bob.id, cem.id] };
  const first = await ann.post("/chats", wanted, key);
  expect(first).toMatchObject({ status: 201, data: { name: "Squad" } });
  await drizzle(env.DB)
    .update(idempotency_keys)
    .set({ status: null, body: null, leased_until: 0 })
    .where(eq(idempotency_keys.user_id, ann.id));

  const retry = await ann.post("/chats", wanted, key);
  const { chat_id } = Object(first.data);
  expect(retry).toMatchObject({ status: 201, data: { chat_id } });
  const replay = await ann.post("/chats", wanted, key);
  expect(replay.headers.get("idempotency-replayed")).toBe("true");
  expect((await ann.get("/chats")).data).toMatchObject({ chats: [{ chat_id }] });
  expect(Object((await ann.get("/chats")).data).chats).toHaveLength(1);
});
