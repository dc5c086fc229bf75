import { createRoute } from "@hono/zod-openapi";

import { BarcodeParams, Food } from "#contract/library";
import { asUser } from "#workers/http/auth";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, returns } from "#workers/http/spec";
import { lookUpBarcode } from "#workers/library/look-up-barcode";

/** Packaged food, by what is printed on it. */
export const barcodes = newRouter();

barcodes.openapi(
  createRoute({
    method: "get",
    path: "/library/foods/barcode/{ean}",
    summary: "Find a packaged food by its barcode",
    description:
      "Asks Open Food Facts (ODbL) the first time, and remembers what it said: products for 30 " +
      "days, unknown barcodes for one. 503 `UNAVAILABLE` while it cannot be reached. A user may " +
      "have 200 different barcodes looked up in a day.",
    tags: ["Library"],
    ...asUser,
    request: { params: BarcodeParams },
    responses: { 200: returns(Food, "The food"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) =>
    ok(c, await lookUpBarcode(c.var.userId, c.req.valid("param").ean, c.env, Date.now())),
);
