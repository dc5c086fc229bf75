import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import { StoreWebhook } from "#contract/revenuecat";
import {
  Feature,
  FeatureAccess,
  FeatureParams,
  Subscription,
  SubscriptionEvents,
  SubscriptionEventsQuery,
} from "#contract/subscriptions";
import { AppError } from "#lib/errors";
import { asUser } from "#workers/http/auth";
import { newRouter, ok } from "#workers/http/router";
import { fails, failsForUser, json, returns } from "#workers/http/spec";
import { featureAccess } from "#workers/subscriptions/feature-access";
import { fromStore } from "#workers/subscriptions/from-store";
import { listEvents } from "#workers/subscriptions/list-events";
import { receiveEvent } from "#workers/subscriptions/receive-event";
import { standing } from "#workers/subscriptions/standing";

/** Subscriptions as the stores tell of them through RevenueCat, and what they open. */
export const subscriptionRoutes = newRouter();

const tags = ["Subscriptions"];

subscriptionRoutes.openapi(
  createRoute({
    method: "post",
    path: "/subscriptions/revenuecat/webhook",
    summary: "Take in what a store tells of a purchase",
    description:
      "For RevenueCat, whose `Authorization` is `REVENUECAT_WEBHOOK_AUTH`, with or without " +
      "`Bearer`. An event that came before changes nothing; one of an unknown type is kept.",
    tags,
    ...fromStore,
    request: { body: json(StoreWebhook) },
    responses: { 200: returns(Done, "It is stored"), ...fails("UNAUTHENTICATED") },
  }),
  async (c) => {
    const { event } = c.req.valid("json");
    const changes = await receiveEvent(event, c.var.requestId, c.env, Date.now());
    for (const { enact } of changes) c.executionCtx.waitUntil(enact());
    return ok(c, { message: "Stored" });
  },
);

subscriptionRoutes.openapi(
  createRoute({
    method: "get",
    path: "/subscriptions/me",
    summary: "Read how one's subscription stands",
    description: "Reckoned from its times now. Of several, the one that serves best.",
    tags,
    ...asUser,
    responses: { 200: returns(Subscription, "The subscription"), ...failsForUser() },
  }),
  async (c) => ok(c, await standing(c.var.userId, c.env, Date.now())),
);

subscriptionRoutes.openapi(
  createRoute({
    method: "get",
    path: "/subscriptions/me/events",
    summary: "List what the stores told of one's purchases",
    description: "The latest first.",
    tags,
    ...asUser,
    request: { query: SubscriptionEventsQuery },
    responses: { 200: returns(SubscriptionEvents, "A page of events"), ...failsForUser() },
  }),
  async (c) => ok(c, await listEvents(c.var.userId, c.req.valid("query"), c.env)),
);

subscriptionRoutes.openapi(
  createRoute({
    method: "get",
    path: "/features/{feature}/access",
    summary: "Read whether one may use a feature, and why",
    description:
      "`messaging` is free. `invite_clients`, `workout_templates` and `session_booking` are for " +
      "coaches, and free with up to three active clients. `nutrition`, `progress_photos` and " +
      "`analytics` need a subscription.",
    tags,
    ...asUser,
    request: { params: FeatureParams },
    responses: { 200: returns(FeatureAccess, "The answer"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const feature = Feature.safeParse(c.req.valid("param").feature);
    if (!feature.success) throw new AppError("NOT_FOUND", "There is no such feature");
    return ok(c, await featureAccess(feature.data, c.var.userId, c.env, Date.now()));
  },
);
