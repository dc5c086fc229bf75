import { createRoute, z } from "@hono/zod-openapi";

import { Alive, Ready } from "#contract/health";
import { isDeployed } from "#lib/environment";
import { AppError } from "#lib/errors";
import { requireReady } from "#workers/health/readiness";
import { sameSecret } from "#workers/health/same-secret";
import { exposition } from "#workers/http/metrics";
import { newRouter, ok } from "#workers/http/router";
import { fails, returns } from "#workers/http/spec";
import { backlog } from "#workers/outbox/backlog";

/** For whoever watches over the server. */
export const health = newRouter();

const tags = ["Operations"];

for (const path of ["/health", "/health/live"]) {
  const route = createRoute({
    method: "get",
    path,
    summary: "Whether the server is alive",
    tags,
    responses: { 200: returns(Alive, "It is"), ...fails() },
  });
  health.openapi(route, (c) => ok(c, { status: "ok" as const }));
}

for (const path of ["/ready", "/health/ready"]) {
  const route = createRoute({
    method: "get",
    path,
    summary: "Whether the server can do its work",
    description: "D1 answers, and its migrations are up to date.",
    tags,
    responses: { 200: returns(Ready, "It can"), ...fails() },
  });
  health.openapi(route, async (c) =>
    ok(c, { status: "ok" as const, migration: await requireReady(c.env) }),
  );
}

const metrics = createRoute({
  method: "get",
  path: "/metrics",
  summary: "Rate, errors, durations and what is still to be done, in the Prometheus text format",
  description:
    "Requests are those of the isolate that answers. Deployed, it takes `METRICS_TOKEN` as bearer " +
    "token.",
  tags,
  security: [{ bearer: [] }, {}],
  responses: {
    200: { description: "The measurements", content: { "text/plain": { schema: z.string() } } },
    ...fails("NOT_FOUND"),
  },
});

health.openapi(metrics, async (c) => {
  const { METRICS_TOKEN } = c.env;
  const open = METRICS_TOKEN
    ? sameSecret(c.req.header("authorization") ?? "", `Bearer ${METRICS_TOKEN}`)
    : !isDeployed(c.env);
  if (!open) throw new AppError("NOT_FOUND");
  return c.text(exposition() + (await backlog(c.env, Date.now())), 200);
});
