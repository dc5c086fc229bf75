import { createRoute } from "@hono/zod-openapi";

import { ClientParams } from "#contract/clients";
import {
  Assigned,
  Assignment,
  ClientHistoryParams,
  ClientWorkoutParams,
  History,
  HistoryQuery,
  Workout,
  WorkoutQuery,
  Workouts,
} from "#contract/workouts";
import { asCoach, asCoachOnce } from "#workers/coaching/as-coach";
import { ownClient } from "#workers/coaching/own-client";
import { IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { assign } from "#workers/workouts/assign";
import { exerciseHistory } from "#workers/workouts/history";
import { listWorkouts, readWorkout } from "#workers/workouts/read-workouts";
import type { OneClients } from "#workers/workouts/whose";

/** What coaches give their clients to do, and see of it: never what another coach gave them. */
export const clientWorkouts = newRouter();

const tags = ["Workouts"];
const path = "/coaches/me/clients/{id}";

clientWorkouts.openapi(
  createRoute({
    method: "post",
    path: "/coaches/me/workouts/assign",
    summary: "Assign a template to clients and dates",
    description:
      "Each client gets a copy for each date, 100 workouts at most, all of them or none. Later " +
      "changes of the template touch none of them. Clients who pause or have left get nothing.",
    tags,
    ...asCoachOnce,
    request: { headers: IdempotencyHeader, body: json(Assignment) },
    responses: {
      201: returns(Assigned, "The workouts"),
      ...failsForUser(
        "COACH_PROFILE_REQUIRED",
        "NOT_FOUND",
        "CLIENT_ARCHIVED",
        "CONFLICT",
        ...IDEMPOTENCY_FAILURES,
      ),
    },
  }),
  async (c) => {
    const { userId: coach_id, resourceId: assignment_id, requestId: request_id } = c.var;
    const who = { coach_id, assignment_id, request_id };
    const { assigned, enact } = await assign(who, c.req.valid("json"), c.env, Date.now());
    c.executionCtx.waitUntil(enact());
    return created(c, assigned);
  },
);

clientWorkouts.openapi(
  createRoute({
    method: "get",
    path: "/coaches/me/workouts",
    summary: "List the workouts of all one's clients by their days",
    description: "What was done lately, or missed. The latest day first unless `order=asc`.",
    tags,
    ...asCoach,
    request: { query: WorkoutQuery },
    responses: { 200: returns(Workouts, "One page"), ...failsForUser("COACH_PROFILE_REQUIRED") },
  }),
  async (c) => {
    const whose = { coach_id: c.var.userId };
    return ok(c, await listWorkouts(whose, c.req.valid("query"), c.env, Date.now()));
  },
);

clientWorkouts.openapi(
  createRoute({
    method: "get",
    path: `${path}/workouts`,
    summary: "List a client's workouts by their days",
    description: "The latest day first unless `order=asc`.",
    tags,
    ...asCoach,
    request: { params: ClientParams, query: WorkoutQuery },
    responses: {
      200: returns(Workouts, "One page"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND"),
    },
  }),
  async (c) => {
    const whose = await clientOf(c.var.userId, c.req.valid("param").id, c.env);
    return ok(c, await listWorkouts(whose, c.req.valid("query"), c.env, Date.now()));
  },
);

clientWorkouts.openapi(
  createRoute({
    method: "get",
    path: `${path}/workouts/{workout_id}`,
    summary: "Read a client's workout",
    tags,
    ...asCoach,
    request: { params: ClientWorkoutParams },
    responses: {
      200: returns(Workout, "The workout"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND"),
    },
  }),
  async (c) => {
    const { id, workout_id } = c.req.valid("param");
    const whose = await clientOf(c.var.userId, id, c.env);
    return ok(c, await readWorkout(whose, workout_id, c.env, Date.now()));
  },
);

clientWorkouts.openapi(
  createRoute({
    method: "get",
    path: `${path}/exercises/{exercise_id}/history`,
    summary: "Read how a client has done at an exercise",
    description: "In the workouts that this coach gave them; the records are of these alone.",
    tags,
    ...asCoach,
    request: { params: ClientHistoryParams, query: HistoryQuery },
    responses: {
      200: returns(History, "One page, and the records"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND"),
    },
  }),
  async (c) => {
    const { id, exercise_id } = c.req.valid("param");
    const whose = await clientOf(c.var.userId, id, c.env);
    return ok(c, await exerciseHistory(whose, exercise_id, c.req.valid("query"), c.env));
  },
);

/** What the coach may see of one client, also of one who has left. */
async function clientOf(coachId: string, clientProfileId: string, env: Env): Promise<OneClients> {
  const { id: client_profile_id, user_id } = await ownClient(coachId, clientProfileId, env);
  return { user_id, client_profile_id };
}
