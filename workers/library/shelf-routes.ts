import { createRoute } from "@hono/zod-openapi";
import type { z } from "zod";

import { ItemParams, type ItemQuery } from "#contract/library";
import { sha256 } from "#lib/hash";
import { asUser } from "#workers/http/auth";
import { IfNoneMatch, isKnown, NOT_MODIFIED } from "#workers/http/entity-tag";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, returns } from "#workers/http/spec";
import { listItems } from "#workers/library/list-items";
import { readItem } from "#workers/library/read-item";
import type { Filter, Shelf } from "#workers/library/shelf";
import { libraryVersion } from "#workers/library/version";

/** Raised when the same items are answered in another shape. */
const FORMAT = 1;

type Documented<Q, T extends z.ZodType> = {
  shelf: Shelf<T>;
  Query: Q;
  Page: z.ZodType;
  summaries: { list: string; item: string };
  description: string;
};

/** A library's list and its items: two questions of the database and one, whatever is asked for. */
export function shelfRoutes<Q extends typeof ItemQuery, T extends z.ZodType>(
  { shelf, Query, Page, summaries, description }: Documented<Q, T>,
  filters: (query: z.output<Q>) => Filter[],
) {
  const routes = newRouter();
  const tags = ["Library"];
  const path = `/library/${shelf.kind}`;

  routes.openapi(
    createRoute({
      method: "get",
      path,
      summary: summaries.list,
      description,
      tags,
      ...asUser,
      request: { query: Query, headers: IfNoneMatch },
      responses: { 200: returns(Page, "One page"), ...NOT_MODIFIED, ...failsForUser() },
    }),
    async (c) => {
      const query = Query.parse(c.req.query());
      const library_version = await libraryVersion(c.env);
      if (isKnown(c, `${FORMAT}.${library_version}`)) return c.body(null, 304);
      const page = await listItems(shelf, query, filters(query), c.env);
      return ok(c, { ...page, library_version });
    },
  );

  routes.openapi(
    createRoute({
      method: "get",
      path: `${path}/{id}`,
      summary: summaries.item,
      description: "Also what its source has left out since, for whoever still refers to it.",
      tags,
      ...asUser,
      request: { params: ItemParams, headers: IfNoneMatch },
      responses: {
        200: returns(shelf.Item, "The item"),
        ...NOT_MODIFIED,
        ...failsForUser("NOT_FOUND"),
      },
    }),
    async (c) => {
      const item = await readItem(shelf, c.req.valid("param").id, c.env);
      if (isKnown(c, sha256(JSON.stringify(item)).slice(0, 16))) return c.body(null, 304);
      return ok(c, item);
    },
  );
  return routes;
}
