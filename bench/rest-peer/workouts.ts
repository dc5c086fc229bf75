import type { FastifyReply, FastifyRequest } from "fastify";

import { type Query, rows, transaction } from "#bench/rest-peer/database";
import { envelope } from "#bench/rest-peer/envelope";
import { refusal } from "#bench/rest-peer/refusal";
import { userOf } from "#bench/rest-peer/user-of";
import { newId } from "#lib/ids";

type LogRequest = FastifyRequest<{
  Params: { id: string };
  Body: { client_log_id: string; reps: number; weight: number };
}>;

/** Keeps one set, and starts its workout with the first. */
export async function logSet(request: LogRequest, reply: FastifyReply) {
  const user = await userOf(request);
  const { client_log_id, reps, weight } = request.body;
  const made = await transaction((on) =>
    keep(on, [newId(), request.params.id, client_log_id, reps, weight, user]),
  );
  return reply.code(201).send(envelope(made, request));
}

async function keep(on: Query, values: unknown[]) {
  const [made] = await rows<{ workout_id: string }>(
    on,
    "log",
    `WITH own AS (SELECT e.id, e.workout_id FROM workout_exercises e
        JOIN workouts w ON w.id = e.workout_id
        WHERE e.id = $2 AND e.user_id = $6 AND w.status <> 'skipped')
      INSERT INTO workout_logs (id, workout_exercise_id, client_log_id, set_number, reps, weight, weight_unit)
      SELECT $1, own.id, $3, (SELECT coalesce(max(set_number), 0) + 1 FROM workout_logs
        WHERE workout_exercise_id = own.id), $4, $5, 'kg' FROM own
      RETURNING *, (SELECT workout_id FROM own) AS workout_id`,
    values,
  );
  if (!made) throw refusal(404);
  const start = `UPDATE workouts SET status = 'in_progress', started_at = now()
    WHERE id = $1 AND status = 'scheduled'`;
  await rows(on, "start", start, [made.workout_id]);
  return made;
}
