import type { z } from "zod";

import {
  Certification,
  CertificationChange,
  CoachLocation,
  CoachLocationChange,
} from "#contract/coaching";
import { AppError } from "#lib/errors";

/** What a coach has several of, and tells everybody: where it is stored, and how it is answered. */
export type Belonging<T extends z.ZodType = z.ZodType> = {
  table: string;
  Item: T;
  /** What the coach says of each, by the names of its columns. */
  fields: string[];
};

export const CERTIFICATIONS: Belonging<typeof Certification> = {
  table: "certifications",
  Item: Certification,
  fields: Object.keys(CertificationChange.shape),
};

export const LOCATIONS: Belonging<typeof CoachLocation> = {
  table: "coach_locations",
  Item: CoachLocation,
  fields: Object.keys(CoachLocationChange.shape),
};

/** Of a kind; a profile shows them all. */
const MOST = 50;

/** What the coach says, by field; JSON has no undefined, so none is. */
export type Said = Record<string, string | null | undefined>;
/** Which one, and whose. */
type Which = { id: string; coach_id: string };

/** All of a coach's, the oldest first. */
export async function listBelongings<T extends z.ZodType>(
  kind: Belonging<T>,
  coachId: string,
  env: Env,
): Promise<z.output<T>[]> {
  const { results } = await env.DB.prepare(
    `SELECT ${columnsOf(kind)} FROM ${kind.table} WHERE coach_id = ? ORDER BY id`,
  )
    .bind(coachId)
    .all();
  return results.map((row) => kind.Item.parse(row));
}

export async function readBelonging<T extends z.ZodType>(
  kind: Belonging<T>,
  { id, coach_id }: Which,
  env: Env,
): Promise<z.output<T>> {
  const row = await env.DB.prepare(
    `SELECT ${columnsOf(kind)} FROM ${kind.table} WHERE id = ? AND coach_id = ?`,
  )
    .bind(id, coach_id)
    .first();
  if (!row) throw new AppError("NOT_FOUND");
  return kind.Item.parse(row);
}

/** Adds one, under an id that a retry repeats. Throws CONFLICT where there are enough. */
export async function addBelonging<T extends z.ZodType>(
  kind: Belonging<T>,
  { id, coach_id }: Which,
  said: Said,
  env: Env,
  now: number,
): Promise<z.output<T>> {
  const row = { id, coach_id, ...said, created_at: now, updated_at: now };
  const names = Object.keys(row);
  const added = await env.DB.prepare(
    `INSERT INTO ${kind.table} (${names.join(", ")})
     SELECT ${names.map(() => "?").join(", ")}
     WHERE (SELECT count(*) FROM ${kind.table} WHERE coach_id = ? AND id <> ?) < ${MOST}
     ON CONFLICT (id) DO UPDATE SET id = excluded.id RETURNING ${columnsOf(kind)}`,
  )
    .bind(...Object.values(row).map(bound), coach_id, id)
    .first();
  if (!added) throw new AppError("CONFLICT", `${MOST} are the most that a coach can have`);
  return kind.Item.parse(added);
}

/** Changes what is named; with `seen`, only what still is of that version. */
export async function changeBelonging<T extends z.ZodType>(
  kind: Belonging<T>,
  which: Which,
  said: Said,
  seen: number | undefined,
  env: Env,
  now: number,
): Promise<z.output<T>> {
  const set = Object.keys(said).map((name) => `${name} = ?, `);
  const changed = await env.DB.prepare(
    `UPDATE ${kind.table} SET ${set.join("")} version = version + 1, updated_at = ?
     WHERE id = ? AND coach_id = ? AND version = coalesce(?, version)
     RETURNING ${columnsOf(kind)}`,
  )
    .bind(...Object.values(said).map(bound), now, which.id, which.coach_id, seen ?? null)
    .first();
  if (changed) return kind.Item.parse(changed);
  await readBelonging(kind, which, env);
  throw new AppError("PRECONDITION_FAILED");
}

export async function removeBelonging(
  { table }: Belonging,
  { id, coach_id }: Which,
  env: Env,
): Promise<void> {
  const removed = await env.DB.prepare(
    `DELETE FROM ${table} WHERE id = ? AND coach_id = ? RETURNING id`,
  )
    .bind(id, coach_id)
    .first();
  if (!removed) throw new AppError("NOT_FOUND");
}

const bound = <V>(value: V | undefined): V | null => value ?? null;

const iso = (column: string) =>
  `strftime('%Y-%m-%dT%H:%M:%fZ', ${column} / 1000.0, 'unixepoch') AS ${column}`;

const columnsOf = ({ fields }: Belonging): string =>
  ["id", ...fields, "version", iso("created_at"), iso("updated_at")].join(", ");
