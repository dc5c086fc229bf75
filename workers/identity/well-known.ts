import { createRoute } from "@hono/zod-openapi";

import { Jwks } from "#contract/identity";
import { newRouter } from "#workers/http/router";
import { fails } from "#workers/http/spec";
import { publicKeys } from "#durable-objects/access/signing-key";

/** Where everybody may fetch the keys that our access tokens are checked with. */
export const wellKnown = newRouter();

const jwks = createRoute({
  method: "get",
  path: "/.well-known/jwks.json",
  summary: "The public keys of access tokens",
  description: "A JSON Web Key Set (RFC 7517), without the envelope.",
  tags: ["Identity"],
  responses: {
    200: { description: "The keys", content: { "application/json": { schema: Jwks } } },
    ...fails(),
  },
});

wellKnown.openapi(jwks, (c) => {
  c.header("cache-control", "public, max-age=300");
  return c.json(publicKeys(c.env), 200);
});
