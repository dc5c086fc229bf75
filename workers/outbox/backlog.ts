import { QueueName } from "#contract/admin";
import { logBug } from "#lib/log";

const QUERY = `
  SELECT
    (SELECT count(*) FROM outbox_events WHERE done_at IS NULL AND dead_at IS NULL) AS waiting,
    (SELECT min(created_at) FROM outbox_events WHERE done_at IS NULL AND dead_at IS NULL) AS oldest,
    (SELECT json_group_object(queue, n) FROM (
      SELECT queue, count(*) AS n FROM dead_letters GROUP BY queue)) AS dead`;

type Row = { waiting: number; oldest: number | null; dead: string };

/**
 * What is still to be done, in the Prometheus text format: the same whichever isolate answers. A
 * database that is out of reach costs these lines, not the others.
 */
export async function backlog(env: Env, now: number): Promise<string> {
  try {
    const row = await env.DB.prepare(QUERY).first<Row>();
    return row ? linesOf(row, now) : "";
  } catch (thrown) {
    logBug(thrown, { at: "backlog" });
    return "";
  }
}

function linesOf({ waiting, oldest, dead }: Row, now: number): string {
  const age = oldest === null ? 0 : Math.max(0, now - oldest) / 1000;
  const letters = JSON.parse(dead) as Record<string, number>;
  return [
    ...head("sideline_outbox_waiting", "Effects that are neither done nor dead."),
    `sideline_outbox_waiting ${waiting}`,
    ...head("sideline_outbox_oldest_seconds", "The age of the oldest of them."),
    `sideline_outbox_oldest_seconds ${age}`,
    ...head("sideline_dead_letters", "Jobs that their queue gave up on."),
    ...QueueName.options.map(
      (queue) => `sideline_dead_letters{queue="${queue}"} ${letters[queue] ?? 0}`,
    ),
    "",
  ].join("\n");
}

const head = (name: string, help: string) => [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`];
