import { createRoute } from "@hono/zod-openapi";

import {
  Workout,
  WorkoutEnd,
  WorkoutParams,
  WorkoutQuery,
  Workouts,
  WorkoutSkip,
} from "#contract/workouts";
import { asUser } from "#workers/http/auth";
import { asUserOnce, IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { completeWorkout, skipWorkout, startWorkout } from "#workers/workouts/move-workout";
import { listWorkouts, readWorkout } from "#workers/workouts/read-workouts";

/** A client's own workouts, and what becomes of them. */
export const ownWorkouts = newRouter();

const tags = ["Workouts"];
const path = "/workouts/me";
const MOVE_FAILURES = [
  "NOT_FOUND",
  "CLIENT_ARCHIVED",
  "WORKOUT_STATE_INVALID",
  ...IDEMPOTENCY_FAILURES,
] as const;

ownWorkouts.openapi(
  createRoute({
    method: "get",
    path,
    summary: "List one's workouts by their days",
    description:
      "Of all one's coaches, the latest day first unless `order=asc`. A scheduled workout whose day " +
      "has passed is `missed`: in one's own time zone, or the coach's while one has told none.",
    tags,
    ...asUser,
    request: { query: WorkoutQuery },
    responses: { 200: returns(Workouts, "One page"), ...failsForUser() },
  }),
  async (c) => {
    const whose = { user_id: c.var.userId };
    return ok(c, await listWorkouts(whose, c.req.valid("query"), c.env, Date.now()));
  },
);

ownWorkouts.openapi(
  createRoute({
    method: "get",
    path: `${path}/{id}`,
    summary: "Read one of one's workouts",
    tags,
    ...asUser,
    request: { params: WorkoutParams },
    responses: { 200: returns(Workout, "The workout"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    return ok(c, await readWorkout({ user_id: c.var.userId }, id, c.env, Date.now()));
  },
);

ownWorkouts.openapi(
  createRoute({
    method: "post",
    path: `${path}/{id}/start`,
    summary: "Begin a workout",
    description: "So does the first set that is logged, or exercise that is done.",
    tags,
    ...asUserOnce,
    request: { params: WorkoutParams, headers: IdempotencyHeader },
    responses: { 200: returns(Workout, "In progress"), ...failsForUser(...MOVE_FAILURES) },
  }),
  async (c) => {
    const own = { user_id: c.var.userId, id: c.req.valid("param").id };
    await startWorkout(own, c.env, Date.now());
    return ok(c, await readWorkout(own, own.id, c.env, Date.now()));
  },
);

ownWorkouts.openapi(
  createRoute({
    method: "post",
    path: `${path}/{id}/complete`,
    summary: "Complete a workout",
    description: "The coach hears of it. Sets can still be corrected, and forgotten ones logged.",
    tags,
    ...asUserOnce,
    request: {
      params: WorkoutParams,
      headers: IdempotencyHeader,
      body: { ...json(WorkoutEnd), required: false },
    },
    responses: { 200: returns(Workout, "Completed"), ...failsForUser(...MOVE_FAILURES) },
  }),
  async (c) => {
    const own = { user_id: c.var.userId, id: c.req.valid("param").id };
    const { client_notes } = c.req.valid("json");
    const { enact } = await completeWorkout(own, client_notes, c.var.requestId, c.env, Date.now());
    c.executionCtx.waitUntil(enact());
    return ok(c, await readWorkout(own, own.id, c.env, Date.now()));
  },
);

ownWorkouts.openapi(
  createRoute({
    method: "post",
    path: `${path}/{id}/skip`,
    summary: "Leave a workout out",
    description: "For good, also one that was begun. What was logged stays.",
    tags,
    ...asUserOnce,
    request: {
      params: WorkoutParams,
      headers: IdempotencyHeader,
      body: { ...json(WorkoutSkip), required: false },
    },
    responses: { 200: returns(Workout, "Skipped"), ...failsForUser(...MOVE_FAILURES) },
  }),
  async (c) => {
    const own = { user_id: c.var.userId, id: c.req.valid("param").id };
    await skipWorkout(own, c.req.valid("json").reason, c.env, Date.now());
    return ok(c, await readWorkout(own, own.id, c.env, Date.now()));
  },
);
