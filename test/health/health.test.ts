import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";

import { newSecret } from "#lib/hash";
import { ask } from "#test/support/ask";
import { envWith } from "#test/support/env-with";
import { app } from "#workers/app";

const deployed = {
  ENVIRONMENT: "production",
  JWT_SIGNING_KEY: JSON.stringify({ ...JSON.parse(env.JWT_SIGNING_KEY), kid: "2026-11" }),
  AUTH_SECRET: newSecret(),
} as const;

const visit = async (path: string, changes: Partial<Env>, headers: HeadersInit = {}) =>
  app.request(`https://app.test${path}`, { headers }, envWith(changes), createExecutionContext());

/** A database that answers the readiness question with this row. */
const database = (first: () => Promise<unknown>) =>
  new Proxy(env.DB, { get: () => () => ({ first }) });

test("[PLT-31] the server says that it is alive whatever it lacks", async () => {
  for (const path of ["/health", "/health/live"]) {
    expect(await ask("GET", path)).toMatchObject({ status: 200, data: { status: "ok" } });
    expect((await visit(path, { JWT_SIGNING_KEY: "" })).status).toBe(200);
  }
});

test("[PLT-32] the server is ready when D1 answers and has this build's migrations", async () => {
  for (const path of ["/ready", "/health/ready"]) {
    const { status, data } = await ask("GET", path);
    expect([status, data]).toEqual([200, { status: "ok", migration: env.MIGRATIONS.at(-1)?.name }]);
  }
  const newer = database(async () => ({ name: "9999_next_release.sql" }));
  expect((await visit("/ready", { DB: newer })).status).toBe(200);
});

test("[PLT-32] a database that lags behind, is empty or does not answer makes it unready", async () => {
  const log = vi.spyOn(console, "warn").mockImplementation(() => {});
  const wanting = [
    database(async () => ({ name: "0000_" })),
    database(async () => null),
    database(() => Promise.reject(new Error("D1_ERROR: no such table: d1_migrations"))),
  ];
  for (const DB of wanting) {
    const answer = await visit("/ready", { DB });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("5");
    expect(await answer.json()).toMatchObject({ error: { code: "UNAVAILABLE" } });
  }
  log.mockRestore();
});

test("[PLT-33] metrics count requests, errors and durations by route pattern and status", async () => {
  await visit("/health/live", {});
  const text = await (await visit("/metrics", {})).text();
  expect(text).toMatch(/^# HELP sideline_requests_total .*isolate/m);
  const route = 'method="GET",route="/health/live",status="200"';
  expect(text).toMatch(
    new RegExp(`^sideline_requests_total\\{isolate="\\w+",${route}\\} [1-9]`, "m"),
  );
  expect(text).toMatch(
    new RegExp(
      `^sideline_request_duration_seconds_bucket\\{isolate="\\w+",${route},le="\\+Inf"\\} [1-9]`,
      "m",
    ),
  );
  expect(text).toContain("# TYPE sideline_errors_total counter");
});

test("[PLT-33] deployed, metrics open to their token alone", async () => {
  const METRICS_TOKEN = newSecret();
  const bearer = { authorization: `Bearer ${METRICS_TOKEN}` };
  expect((await visit("/metrics", { ...deployed, METRICS_TOKEN }, bearer)).status).toBe(200);
  expect((await visit("/metrics", { ...deployed, METRICS_TOKEN })).status).toBe(404);
  const wrong = { authorization: `Bearer ${newSecret()}` };
  expect((await visit("/metrics", { ...deployed, METRICS_TOKEN }, wrong)).status).toBe(404);
  expect((await visit("/metrics", deployed, { authorization: "Bearer undefined" })).status).toBe(
    404,
  );
});
