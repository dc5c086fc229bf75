import { createRoute } from "@hono/zod-openapi";

import {
  NutritionRecommendations,
  NutritionWish,
  ProgramRecommendations,
  ProgramWish,
} from "#contract/recommendations";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { asVerified } from "#workers/http/verified";
import { recommendNutrition } from "#workers/recommendations/recommend-nutrition";
import { recommendPrograms } from "#workers/recommendations/recommend-programs";

/** What of the libraries fits somebody. Nothing of what they tell is kept. */
export const recommendations = newRouter();

const tags = ["Recommendations"];
const description =
  "Rules of the library speak for and against each template; `reasons` names those that did, and " +
  "the same question is always answered the same. This is no medical advice: pass the cautions on. " +
  "What is told of the body is not kept.";

recommendations.openapi(
  createRoute({
    method: "post",
    path: "/recommendations/programs",
    summary: "Find training programs that fit",
    description,
    tags,
    ...asVerified,
    request: { body: json(ProgramWish) },
    responses: {
      200: returns(ProgramRecommendations, "The best first"),
      ...failsForUser("EMAIL_NOT_VERIFIED"),
    },
  }),
  async (c) => ok(c, await recommendPrograms(c.req.valid("json"), c.env)),
);

recommendations.openapi(
  createRoute({
    method: "post",
    path: "/recommendations/nutrition",
    summary: "Find ways to eat that fit",
    description,
    tags,
    ...asVerified,
    request: { body: json(NutritionWish) },
    responses: {
      200: returns(NutritionRecommendations, "The best first"),
      ...failsForUser("EMAIL_NOT_VERIFIED"),
    },
  }),
  async (c) => ok(c, await recommendNutrition(c.req.valid("json"), c.env)),
);
