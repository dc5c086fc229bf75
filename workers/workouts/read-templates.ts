import { and, asc, desc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Template, TemplateQuery, Templates } from "#contract/templates";
import { workout_template_exercises, workout_templates } from "#d1-migrations/schema/workouts";
import { AppError } from "#lib/errors";
import { afterId, pageOf } from "#workers/coaching/page-after";

/** A coach's plans, the newest first. */
export async function listTemplates(
  coachId: string,
  { cursor, limit }: TemplateQuery,
  env: Env,
): Promise<Templates> {
  const place = afterId(cursor);
  const older = place === undefined ? undefined : lt(workout_templates.id, place);
  const found = await templatesOf(coachId, older, limit + 1, env);
  const { page, next_cursor } = pageOf(found, limit);
  return { templates: page, next_cursor };
}

/** One of the coach's plans. Throws NOT_FOUND for everybody else's. */
export async function readTemplate(coachId: string, id: string, env: Env): Promise<Template> {
  const template = await findTemplate(coachId, id, env);
  if (!template) throw new AppError("NOT_FOUND", "There is no such template");
  return template;
}

export async function findTemplate(
  coachId: string,
  id: string,
  env: Env,
): Promise<Template | undefined> {
  return (await templatesOf(coachId, eq(workout_templates.id, id), 1, env)).at(0);
}

/** Both questions see one state of the database: a batch is a transaction. */
async function templatesOf(
  coachId: string,
  which: SQL | undefined,
  limit: number,
  env: Env,
): Promise<Template[]> {
  const db = drizzle(env.DB);
  const those = db
    .select()
    .from(workout_templates)
    .where(and(eq(workout_templates.coach_id, coachId), which))
    .orderBy(desc(workout_templates.id))
    .limit(limit);
  const { template_id, position } = workout_template_exercises;
  const [templates, exercises] = await db.batch([
    those,
    db
      .select()
      .from(workout_template_exercises)
      .where(inArray(template_id, sql`(SELECT id FROM ${those.as("those")})`))
      .orderBy(asc(template_id), asc(position)),
  ]);
  const byTemplate = Map.groupBy(exercises, (exercise) => exercise.template_id);
  return templates.map(({ coach_id: _, created_at, updated_at, ...template }) => ({
    ...template,
    exercises: (byTemplate.get(template.id) ?? []).map(({ template_id: __, ...rest }) => rest),
    created_at: new Date(created_at).toISOString(),
    updated_at: new Date(updated_at).toISOString(),
  }));
}
