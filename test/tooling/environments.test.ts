import { expect, test } from "vitest";
import { unstable_readConfig as readConfig } from "wrangler";
import { z } from "zod";

import { REQUESTS_BY_ADDRESS, REQUESTS_BY_USER } from "#workers/http/limits";

const Named = z.looseObject({ binding: z.string() });
const Config = z.object({
  name: z.string(),
  vars: z.record(z.string(), z.string()),
  d1_databases: z.array(Named.extend({ database_name: z.string() })),
  r2_buckets: z.array(Named.extend({ bucket_name: z.string() })),
  images: Named,
  send_email: z.array(z.looseObject({ name: z.string() })),
  assets: Named,
  durable_objects: z.object({
    bindings: z.array(z.object({ name: z.string(), class_name: z.string() })),
  }),
  queues: z.object({
    producers: z.array(Named.extend({ queue: z.string() })),
    consumers: z.array(
      z.looseObject({
        queue: z.string(),
        dead_letter_queue: z.string().optional(),
        max_retries: z.int(),
      }),
    ),
  }),
  ratelimits: z.array(
    z.object({
      name: z.string(),
      namespace_id: z.string(),
      simple: z.object({ limit: z.int(), period: z.int() }),
    }),
  ),
  triggers: z.object({ crons: z.array(z.string()) }),
  migrations: z.array(z.looseObject({ tag: z.string() })),
  observability: z.looseObject({ enabled: z.boolean() }),
});
type Config = z.infer<typeof Config>;

const configOf = (env?: string): Config =>
  Config.parse(readConfig({ config: "wrangler.toml", ...(env && { env }) }));

/** What a Worker finds in its environment, whatever the things behind it are called. */
const shape = (config: Config) => ({
  vars: Object.keys(config.vars),
  durable_objects: config.durable_objects,
  databases: config.d1_databases.map(({ binding }) => binding),
  buckets: config.r2_buckets.map(({ binding }) => binding),
  images: config.images,
  mail: config.send_email,
  assets: config.assets,
  producers: config.queues.producers.map(({ binding }) => binding),
  consumers: config.queues.consumers.map(
    ({ queue: _, dead_letter_queue: __, ...settings }) => settings,
  ),
  limits: config.ratelimits.map(({ name }) => name),
  triggers: config.triggers,
  migrations: config.migrations,
  observability: config.observability,
});

/** The names that something in the account goes by. */
const names = ({ name, d1_databases, r2_buckets, queues, ratelimits }: Config) => [
  name,
  ...d1_databases.map(({ database_name }) => `database ${database_name}`),
  ...r2_buckets.map(({ bucket_name }) => bucket_name),
  ...queues.consumers.map(({ queue }) => queue),
  ...ratelimits.map(({ namespace_id }) => namespace_id),
];

test("[OPS-6] staging and production have all that development has", () => {
  for (const environment of ["staging", "production"]) {
    const config = configOf(environment);
    expect(shape(config), environment).toEqual(shape(configOf()));
    expect(config.vars).toMatchObject({ ENVIRONMENT: environment });
    expect(config.vars["CORS_ORIGINS"]).not.toContain("*");
    const produced = config.queues.producers.map(({ queue }) => queue);
    const consumed = config.queues.consumers.map(({ queue }) => queue);
    expect(consumed).toEqual([...produced, ...produced.map((queue) => `${queue}-dead`)]);
    const givenUp = config.queues.consumers.slice(0, produced.length);
    expect(givenUp.map((consumer) => consumer.dead_letter_queue)).toEqual(
      produced.map((queue) => `${queue}-dead`),
    );
  }
});

test("[OPS-6] staging shares nothing with production", () => {
  const production = new Set(names(configOf("production")));
  expect(names(configOf("staging")).filter((name) => production.has(name))).toEqual([]);
});

test("[OPS-7] the limits that headers tell are the ones configured", () => {
  const limits = (environment?: string) =>
    configOf(environment).ratelimits.map(({ name, simple }) => [name, simple.limit, simple.period]);
  const expected = (byAddress: number) => [
    ["USER_LIMIT", REQUESTS_BY_USER, 60],
    ["ADDRESS_LIMIT", byAddress, 60],
  ];
  expect(limits()).toEqual(expected(REQUESTS_BY_ADDRESS.local));
  for (const environment of ["staging", "production"]) {
    expect(limits(environment)).toEqual(expected(REQUESTS_BY_ADDRESS.deployed));
  }
});
