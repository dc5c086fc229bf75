import { exports } from "cloudflare:workers";
import { expect } from "vitest";
import { z } from "zod";

import { Failure, success } from "#contract/envelope";

const Body = z.union([success(z.unknown()), Failure]);

export type Headers = Record<string, string>;

/** A request to the server by anybody, and its answer, which always wears the envelope. */
export async function ask(method: string, url: string, body?: unknown, headers: Headers = {}) {
  const response = await exports.default.fetch(`https://app.test${url}`, {
    method,
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { success: succeeded, data, error, meta } = Body.parse(await response.json());
  expect(succeeded, "`success` says what the status says").toBe(response.status < 400);
  return { status: response.status, data, error, meta, headers: response.headers };
}
