import { and, eq, ne, or, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { IntakeAnswers, IntakeForm } from "#contract/intake";
import { client_intake_forms, client_profiles } from "#d1-migrations/schema/coaching";
import { AppError } from "#lib/errors";
import { instantOrNull } from "#lib/instant-or-null";

/** Whose form, and who looks at it. */
type Look = { client_profile_id: string; viewer: string };
type Form = typeof client_intake_forms.$inferSelect;

/**
 * What a client has told, for the client and for the coach while they are the coach's client: it
 * is about somebody's health. Throws NOT_FOUND for everybody else.
 */
export async function readIntake(look: Look, env: Env): Promise<IntakeForm> {
  return shown(look.client_profile_id, (await read(look, env)).form);
}

/** Replaces the whole form; with `seen`, only what still is of that version, 0 for none. */
export async function writeIntake(
  look: Look,
  answers: IntakeAnswers,
  seen: number | undefined,
  env: Env,
  now: number,
): Promise<IntakeForm> {
  const { client } = await read(look, env);
  if (client.status === "archived") throw new AppError("CLIENT_ARCHIVED");
  const form = await save(look.client_profile_id, answers, seen, env, now);
  if (!form) throw new AppError("PRECONDITION_FAILED");
  return shown(look.client_profile_id, form);
}

/** Undefined where somebody else was faster than what was seen. */
async function save(
  client_profile_id: string,
  answers: IntakeAnswers,
  seen: number | undefined,
  env: Env,
  now: number,
): Promise<Form | undefined> {
  const { client_profile_id: target, version } = client_intake_forms;
  const db = drizzle(env.DB);
  const first = db
    .insert(client_intake_forms)
    .values({ client_profile_id, answers, version: 1, completed_at: now, updated_at: now });
  const set = { answers, version: sql`${version} + 1`, updated_at: now };
  if (seen === 0) return first.onConflictDoNothing().returning().get();
  if (seen === undefined) return first.onConflictDoUpdate({ target, set }).returning().get();
  const stands = and(eq(target, client_profile_id), eq(version, seen));
  return db.update(client_intake_forms).set(set).where(stands).returning().get();
}

async function read({ client_profile_id, viewer }: Look, env: Env) {
  const { id, coach_id, user_id, status } = client_profiles;
  const isCoach = and(eq(coach_id, viewer), ne(status, "archived"));
  const row = await drizzle(env.DB)
    .select({ client: client_profiles, form: client_intake_forms })
    .from(client_profiles)
    .leftJoin(client_intake_forms, eq(client_intake_forms.client_profile_id, id))
    .where(and(eq(id, client_profile_id), or(eq(user_id, viewer), isCoach)))
    .get();
  if (!row) throw new AppError("NOT_FOUND", "There is no such client");
  return row;
}

const UNANSWERED = Object.fromEntries(
  Object.keys(IntakeAnswers.shape).map((question) => [question, null]),
);

const shown = (client_profile_id: string, form: Form | null): IntakeForm =>
  IntakeForm.parse({
    ...UNANSWERED,
    ...form?.answers,
    client_profile_id,
    version: form?.version ?? 0,
    completed_at: instantOrNull(form?.completed_at ?? null),
    updated_at: instantOrNull(form?.updated_at ?? null),
  });
