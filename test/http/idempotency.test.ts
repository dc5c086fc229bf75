import { createRoute } from "@hono/zod-openapi";
import { env } from "cloudflare:workers";
import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";
import { z } from "zod";

import { idempotency_keys } from "#d1-migrations/schema/platform";
import { AppError } from "#lib/errors";
import { newId } from "#lib/ids";
import { type Person, registered } from "#test/support/people";
import { onError } from "#workers/http/errors";
import { asUserOnce, IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { created, newRouter } from "#workers/http/router";
import { requestId } from "#workers/http/request-id";
import { failsForUser, json, returns } from "#workers/http/spec";

const Thing = z.strictObject({ id: z.string(), name: z.string() });

/** A small server that makes things. `work` is what each request must get through first. */
function workshop(work: (name: string) => Promise<void> | void = () => {}) {
  const made: z.infer<typeof Thing>[] = [];
  const app = newRouter();
  app.use(requestId);
  app.onError(onError);
  for (const path of ["/things", "/others"]) {
    app.openapi(
      createRoute({
        method: "post",
        path,
        ...asUserOnce,
        request: { headers: IdempotencyHeader, body: json(Thing.pick({ name: true })) },
        responses: { 201: returns(Thing, "Made"), ...failsForUser(...IDEMPOTENCY_FAILURES) },
      }),
      async (c) => {
        const { name } = c.req.valid("json");
        await work(name);
        const thing = { id: c.var.resourceId, name };
        made.push(thing);
        return created(c, thing);
      },
    );
  }
  const post = async (person: Person, key: string | undefined, body: unknown, path = "/things") => {
    const headers = {
      authorization: `Bearer ${await person.token()}`,
      "content-type": "application/json",
      ...(key !== undefined && { "Idempotency-Key": key }),
    };
    const response = await app.request(
      path,
      { method: "POST", headers, body: JSON.stringify(body) },
      env,
    );
    const text = await response.text();
    return { status: response.status, text, body: JSON.parse(text), headers: response.headers };
  };
  return { app, post, made };
}

const rowOf = ({ id }: Person, key: string) =>
  drizzle(env.DB)
    .select()
    .from(idempotency_keys)
    .where(and(eq(idempotency_keys.user_id, id), eq(idempotency_keys.key, key)))
    .get();

const refused = (status: number, code: string) => ({ status, body: { error: { code } } });

test("[PLT-11] the same key with the same request gives the first answer again, word for word", async () => {
  const ann = await registered();
  const { post, made } = workshop();
  const key = newId();
  const first = await post(ann, key, { name: "ball" });
  expect(first).toMatchObject({ status: 201, body: { data: { name: "ball" } } });
  expect(first.headers.get("idempotency-replayed")).toBeNull();
  for (const _ of [1, 2]) {
    const again = await post(ann, key, { name: "ball" });
    expect(again).toMatchObject({ status: 201, text: first.text });
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(again.headers.get("content-type")).toContain("application/json");
  }
  expect(made).toEqual([first.body.data]);
});

test("[PLT-11] a refusal is an answer too", async () => {
  const ann = await registered();
  let refusals = 0;
  const { post } = workshop(() => {
    refusals++;
    throw new AppError("GROUP_FULL");
  });
  for (const body of [{ name: "ball" }, { name: 7 }]) {
    const key = newId();
    const first = await post(ann, key, body);
    expect([409, 422]).toContain(first.status);
    const again = await post(ann, key, body);
    expect(again).toMatchObject({ status: first.status, text: first.text });
    expect(again.headers.get("content-type")).toContain("application/problem+json");
  }
  expect(refusals).toBe(1);
});

test("[PLT-12] the same key with another body, or at another address, is refused", async () => {
  const ann = await registered();
  const { post, made } = workshop();
  const key = newId();
  await post(ann, key, { name: "ball" });
  const reused = refused(422, "IDEMPOTENCY_KEY_REUSED");
  expect(await post(ann, key, { name: "net" })).toMatchObject(reused);
  expect(await post(ann, key, { name: "ball" }, "/others")).toMatchObject(reused);
  expect(await post(ann, key, { name: "ball" }, "/things?twice")).toMatchObject(reused);
  expect(made).toHaveLength(1);
});

test("[PLT-13] while the first request runs, its repetitions are told to come back", async () => {
  const ann = await registered();
  const [started, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { post, made } = workshop(async () => {
    started.resolve();
    await gate.promise;
  });
  const key = newId();
  const first = post(ann, key, { name: "ball" });
  await started.promise;
  const early = await post(ann, key, { name: "ball" });
  expect(early).toMatchObject(refused(409, "IDEMPOTENCY_IN_PROGRESS"));
  const wait = Number(early.headers.get("retry-after"));
  expect(wait).toBeGreaterThanOrEqual(1);
  expect(wait).toBeLessThanOrEqual(30);
  expect(await post(ann, key, { name: "net" })).toMatchObject(
    refused(422, "IDEMPOTENCY_KEY_REUSED"),
  );
  gate.resolve();
  expect(await post(ann, key, { name: "ball" }).then(() => first)).toMatchObject({ status: 201 });
  expect((await post(ann, key, { name: "ball" })).text).toBe((await first).text);
  expect(made).toHaveLength(1);
});

test("[PLT-14] a crash in the middle keeps the key for thirty seconds; who takes over makes the same thing", async () => {
  const ann = await registered();
  const { post, made } = workshop();
  const key = newId();
  await post(ann, key, { name: "ball" });
  // As a Worker leaves it that died at work.
  const row = (await rowOf(ann, key))!;
  const crashed = { status: null, body: null };
  const set = (leased_until: number) =>
    drizzle(env.DB)
      .update(idempotency_keys)
      .set({ ...crashed, leased_until })
      .where(and(eq(idempotency_keys.user_id, ann.id), eq(idempotency_keys.key, key)));
  await set(Date.now() + 15_000);
  expect(await post(ann, key, { name: "ball" })).toMatchObject(
    refused(409, "IDEMPOTENCY_IN_PROGRESS"),
  );
  await set(Date.now());
  const later = await post(ann, key, { name: "ball" });
  expect(later).toMatchObject({ status: 201, body: { data: { id: row.resource_id } } });
  expect(made.map(({ id }) => id)).toEqual([row.resource_id, row.resource_id]);
  expect((await post(ann, key, { name: "ball" })).text).toBe(later.text);
});

test("[PLT-15] what failed on our side, or came too early, is not kept: a retry works at once, on the same thing", async () => {
  const ann = await registered();
  const failures = [new Error("The database is gone"), new AppError("RATE_LIMITED")];
  const { post, made } = workshop(() => {
    const failure = failures.shift();
    if (failure) throw failure;
  });
  const key = newId();
  expect(await post(ann, key, { name: "ball" })).toMatchObject({ status: 500 });
  const { resource_id } = (await rowOf(ann, key))!;
  expect(await post(ann, key, { name: "ball" })).toMatchObject({ status: 429 });
  const third = await post(ann, key, { name: "ball" });
  expect(third).toMatchObject({ status: 201, body: { data: { id: resource_id } } });
  expect((await post(ann, key, { name: "ball" })).text).toBe(third.text);
  expect(made).toHaveLength(1);
});

test("[PLT-16] a key is its user's own, and nothing is told before signing in", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const { app, post, made } = workshop();
  const key = newId();
  const hers = await post(ann, key, { name: "ball" });
  const his = await post(bob, key, { name: "ball" });
  expect(his.headers.get("idempotency-replayed")).toBeNull();
  expect(his.body.data.id).not.toBe(hers.body.data.id);
  const headers = { "content-type": "application/json", "idempotency-key": key };
  const body = JSON.stringify({ name: "ball" });
  const stranger = await app.request("/things", { method: "POST", headers, body }, env);
  expect(stranger.status).toBe(401);
  expect(made).toHaveLength(2);
});

test("[PLT-16] another device of the user gets the first answer too", async () => {
  const ann = await registered();
  const { post } = workshop();
  const key = newId();
  const first = await post(ann, key, { name: "ball" });
  expect((await post(await ann.device(), key, { name: "ball" })).text).toBe(first.text);
});

test("[PLT-16] without a key every request is a new one; a key that is none is refused", async () => {
  const ann = await registered();
  const { post, made } = workshop();
  await post(ann, undefined, { name: "ball" });
  await post(ann, undefined, { name: "ball" });
  expect(new Set(made.map(({ id }) => id)).size).toBe(2);
  for (const key of ["", "a b", "x".repeat(256)]) {
    const answer = await post(ann, key, { name: "ball" });
    expect(answer).toMatchObject({
      status: 422,
      body: { error: { details: [{ path: "Idempotency-Key" }] } },
    });
  }
  expect(await post(ann, "!".repeat(255), { name: "ball" })).toMatchObject({ status: 201 });
});

test("[PLT-16] the documentation of a route names the header", () => {
  const { app } = workshop();
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
  });
  const [header] = document.paths?.["/things"]?.post?.parameters ?? [];
  expect(header).toMatchObject({ name: "Idempotency-Key", in: "header" });
});

test("[PLT-18] of many tries at one moment, one works and the others wait", async () => {
  const ann = await registered();
  const gate = Promise.withResolvers<void>();
  const { post, made } = workshop(() => gate.promise);
  const key = newId();
  const tries = Array.from({ length: 12 }, () => post(ann, key, { name: "ball" }));
  const settled = tries.map((answer) => answer.then(({ status }) => status));
  await expect.poll(async () => (await rowOf(ann, key)) !== undefined).toBe(true);
  gate.resolve();
  const statuses = await Promise.all(settled);
  expect(made).toHaveLength(1);
  expect(new Set(statuses)).toEqual(new Set(statuses.includes(409) ? [201, 409] : [201]));
  expect((await post(ann, key, { name: "ball" })).body.data).toEqual(made[0]);
});
