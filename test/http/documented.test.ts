import { expect, test } from "vitest";

import { ask } from "#test/support/ask";
import { expectDocumented } from "#test/support/documented";

const answer = (status: number, type = "application/json") =>
  new Response("{}", { status, headers: { "content-type": type } });

const judge = (url: string, response: Response, body: unknown) => () =>
  expectDocumented("GET", url, response, body);

test("[PLT-38] an answer with a status, a type or a body that is not documented fails its test", async () => {
  const { data, meta } = await ask("GET", "/health");
  const body = { success: true, data, error: null, meta };
  expect(judge("/health", answer(200), body)).not.toThrow();

  expect(judge("/health", answer(202), body)).toThrow("202, which is not documented");
  expect(judge("/health", answer(200, "text/html"), body)).toThrow("as text/html");
  expect(judge("/health", answer(200), { ...body, extra: 1 })).toThrow("does not fit");
  expect(judge("/nowhere", answer(200), body)).toThrow("not documented");
});
