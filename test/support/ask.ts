import { exports } from "cloudflare:workers";
import { expect } from "vitest";
import { z } from "zod";

import { Failure, success } from "#contract/envelope";
import { expectDocumented } from "#test/support/documented";

const Body = z.union([success(z.unknown()), Failure]);

export type Headers = Record<string, string>;

/** A request to the server by anybody, and its answer, which wears the envelope as documented. */
export async function ask(method: string, url: string, body?: unknown, headers: Headers = {}) {
  const response = await exports.default.fetch(`https://app.test${url}`, {
    method,
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  expectDocumented(method, url, response, answer);
  const { success: succeeded, data, error, meta } = Body.parse(answer);
  expect(succeeded, "`success` says what the status says").toBe(response.status < 400);
  return { status: response.status, data, error, meta, headers: response.headers };
}
