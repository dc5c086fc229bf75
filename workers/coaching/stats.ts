import { CoachStats } from "#contract/coaching";

const DAY_MS = 24 * 3_600_000;

/** One question a table, in one round trip; each reads only the coach's own rows of an index. */
export async function statsOf(coachId: string, env: Env, now: number): Promise<CoachStats> {
  const week = now - 7 * DAY_MS;
  const month = now - 30 * DAY_MS;
  const ask = (sql: string, ...times: number[]) =>
    env.DB.prepare(`SELECT ${sql}`).bind(coachId, ...times);
  const answers = await env.DB.batch([
    ask(
      `count(*) FILTER (WHERE status = 'active') AS active_clients,
       count(*) FILTER (WHERE status = 'paused') AS paused_clients,
       count(*) FILTER (WHERE status = 'archived') AS archived_clients,
       count(*) AS total_clients_all_time,
       count(*) FILTER (WHERE joined_at > ?2) AS clients_last_30_days
       FROM client_profiles WHERE coach_id = ?1`,
      month,
    ),
    ask(
      `count(*) AS open_invite_codes FROM invite_codes
       WHERE coach_id = ?1 AND status = 'active' AND expires_at > ?2`,
      now,
    ),
    ask(
      `count(*) AS workouts_assigned_total, count(completed_at) AS workouts_completed_total,
       count(*) FILTER (WHERE completed_at > ?2) AS workouts_completed_last_7_days
       FROM workouts WHERE coach_id = ?1`,
      week,
    ),
    ask(
      `count(*) FILTER (WHERE status = 'scheduled' AND start_at > ?2) AS sessions_upcoming,
       count(*) FILTER (WHERE status = 'completed') AS sessions_completed_total,
       count(*) FILTER (WHERE status = 'completed' AND start_at > ?3)
         AS sessions_completed_last_30_days
       FROM coaching_sessions WHERE coach_id = ?1`,
      now,
      month,
    ),
  ]);
  return CoachStats.parse(Object.assign({}, ...answers.map(({ results }) => results[0])));
}
