import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import {
  type ExerciseStatus,
  History,
  HistoryParams,
  HistoryQuery,
  Log,
  LogChange,
  NewLog,
  WorkoutExercise,
  WorkoutParams,
} from "#contract/workouts";
import { asUser } from "#workers/http/auth";
import { asUserOnce, IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { correctLog, removeLog } from "#workers/workouts/correct-log";
import { exerciseHistory } from "#workers/workouts/history";
import { logSet } from "#workers/workouts/log-set";
import { moveExercise } from "#workers/workouts/move-exercise";

/** The exercises of a client's workouts, the sets of these, and how they have gone so far. */
export const exercises = newRouter();

const tags = ["Workouts"];

const MOVES: { name: string; to: ExerciseStatus; summary: string }[] = [
  { name: "complete", to: "completed", summary: "Complete an exercise" },
  { name: "skip", to: "skipped", summary: "Leave an exercise out" },
  { name: "reopen", to: "pending", summary: "Take up an exercise again" },
];

for (const { name, to, summary } of MOVES) {
  const route = createRoute({
    method: "post",
    path: `/workouts/exercises/{id}/${name}`,
    summary,
    description: "While its workout is not ended. One that was only scheduled has begun with it.",
    tags,
    ...asUserOnce,
    request: { params: WorkoutParams, headers: IdempotencyHeader },
    responses: {
      200: returns(WorkoutExercise, "The exercise as it is now"),
      ...failsForUser(
        "NOT_FOUND",
        "CLIENT_ARCHIVED",
        "WORKOUT_STATE_INVALID",
        ...IDEMPOTENCY_FAILURES,
      ),
    },
  });
  exercises.openapi(route, async (c) => {
    const own = { user_id: c.var.userId, id: c.req.valid("param").id };
    return ok(c, await moveExercise(own, to, c.env, Date.now()));
  });
}

exercises.openapi(
  createRoute({
    method: "post",
    path: "/workouts/exercises/{id}/logs",
    summary: "Log a set",
    description:
      "Begins the workout if it was only scheduled; also after its end, but not where it was " +
      "skipped. The same `client_log_id` again answers with the set as it is now, and with 409 once " +
      "it was deleted. A number that is taken becomes the next one. A weight is in kilograms unless " +
      "told.",
    tags,
    ...asUserOnce,
    request: { params: WorkoutParams, headers: IdempotencyHeader, body: json(NewLog) },
    responses: {
      201: returns(Log, "The set"),
      200: returns(Log, "The set that an earlier try had logged"),
      ...failsForUser(
        "NOT_FOUND",
        "CLIENT_ARCHIVED",
        "WORKOUT_STATE_INVALID",
        "CONFLICT",
        ...IDEMPOTENCY_FAILURES,
      ),
    },
  }),
  async (c) => {
    const own = { user_id: c.var.userId, id: c.req.valid("param").id };
    const { resourceId } = c.var;
    const { log, isNew } = await logSet(own, resourceId, c.req.valid("json"), c.env, Date.now());
    return isNew ? created(c, log) : ok(c, log);
  },
);

exercises.openapi(
  createRoute({
    method: "patch",
    path: "/workouts/logs/{id}",
    summary: "Correct a set",
    description: "Also after its workout has ended. What is not named stays.",
    tags,
    ...asUser,
    request: { params: WorkoutParams, body: json(LogChange) },
    responses: {
      200: returns(Log, "The set as it is now"),
      ...failsForUser("NOT_FOUND", "CLIENT_ARCHIVED", "CONFLICT"),
    },
  }),
  async (c) => {
    const own = { user_id: c.var.userId, id: c.req.valid("param").id };
    return ok(c, await correctLog(own, c.req.valid("json"), c.env));
  },
);

exercises.openapi(
  createRoute({
    method: "delete",
    path: "/workouts/logs/{id}",
    summary: "Delete a set",
    tags,
    ...asUser,
    request: { params: WorkoutParams },
    responses: { 200: returns(Done, "Deleted"), ...failsForUser("NOT_FOUND", "CLIENT_ARCHIVED") },
  }),
  async (c) => {
    await removeLog({ user_id: c.var.userId, id: c.req.valid("param").id }, c.env);
    return ok(c, { message: "Set deleted" });
  },
);

exercises.openapi(
  createRoute({
    method: "get",
    path: "/workouts/me/exercises/{exercise_id}/history",
    summary: "Read how one has done at an exercise",
    description:
      "By the library's id of the exercise, or its `history_id`. The best sets are of all times, " +
      "whichever page is read.",
    tags,
    ...asUser,
    request: { params: HistoryParams, query: HistoryQuery },
    responses: { 200: returns(History, "One page, and the records"), ...failsForUser() },
  }),
  async (c) => {
    const whose = { user_id: c.var.userId };
    const { exercise_id } = c.req.valid("param");
    return ok(c, await exerciseHistory(whose, exercise_id, c.req.valid("query"), c.env));
  },
);
