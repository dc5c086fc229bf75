import { and, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { NewPhoto, Photo, PhotoChange, Photos, ProgressQuery } from "#contract/progress";
import { progress_photos } from "#d1-migrations/schema/progress";
import { putPhoto, removePhotos } from "#r2/progress-photos";
import { isSeen, latestFirst, ofDays, type Own, pageOf, shownTimes } from "#workers/progress/diary";
import type { Picture } from "#workers/progress/picture";
import { AppError } from "#lib/errors";

const HOUR_MS = 3_600_000;
/** Each has two objects, of which R2 removes a thousand at once. */
const SWEPT_AT_ONCE = 500;

/** Until its picture is stored, and again from when it is removed, a row is nobody's to see. */
const IS_STORED = isNotNull(progress_photos.stored_at);

/**
 * Keeps a picture, under an id that a retry of the same request finds again. The row comes first:
 * a picture that no row knows of could never be removed. A retry keeps the sweep away once more.
 */
export async function addPhoto(
  { user_id, id }: Own,
  { notes, ...said }: NewPhoto,
  { full, thumb, ...size }: Picture,
  env: Env,
  now: number,
): Promise<Photo> {
  const db = drizzle(env.DB);
  await db
    .insert(progress_photos)
    .values({
      ...said,
      ...size,
      id,
      user_id,
      notes: notes ?? null,
      version: 1,
      created_at: now,
      updated_at: now,
    })
    .onConflictDoUpdate({
      target: progress_photos.id,
      set: { updated_at: now },
      setWhere: isNull(progress_photos.stored_at),
    });
  const which = { userId: user_id, photoId: id };
  await putPhoto(env.MEDIA, which, "full", full);
  await putPhoto(env.MEDIA, which, "thumb", thumb);
  const [stored] = await db
    .update(progress_photos)
    .set({ stored_at: now })
    .where(isSeen(progress_photos, { user_id, id }))
    .returning();
  if (!stored) throw new AppError("NOT_FOUND");
  return shown(stored);
}

/** The latest day first. */
export async function listPhotos(
  userId: string,
  { limit, ...days }: ProgressQuery,
  env: Env,
): Promise<Photos> {
  const rows = await drizzle(env.DB)
    .select()
    .from(progress_photos)
    .where(and(ofDays(progress_photos, userId, days), IS_STORED))
    .orderBy(...latestFirst(progress_photos))
    .limit(limit + 1);
  const { page, next_cursor } = pageOf(rows, limit);
  return { photos: page.map(shown), next_cursor };
}

/** One of the user's pictures. Throws NOT_FOUND for everybody else's. */
export async function findPhoto({ user_id, id }: Own, env: Env): Promise<Photo> {
  const found = await drizzle(env.DB)
    .select()
    .from(progress_photos)
    .where(and(isSeen(progress_photos, { user_id, id }), IS_STORED))
    .get();
  if (!found) throw new AppError("NOT_FOUND", "There is no such photo");
  return shown(found);
}

/** Changes what is said of a picture; what is not named stays. */
export async function changePhoto(
  own: Own,
  change: PhotoChange,
  env: Env,
  now: number,
): Promise<Photo> {
  await findPhoto(own, env);
  const [changed] = await drizzle(env.DB)
    .update(progress_photos)
    .set({ ...change, version: sql`${progress_photos.version} + 1`, updated_at: now })
    .where(and(isSeen(progress_photos, own), IS_STORED))
    .returning();
  if (!changed) throw new AppError("PRECONDITION_FAILED");
  return shown(changed);
}

/** From the mark on nobody sees it; what a crash leaves behind is swept. */
export async function removePhoto(own: Own, env: Env): Promise<void> {
  await findPhoto(own, env);
  const { id } = progress_photos;
  const marked = await drizzle(env.DB)
    .update(progress_photos)
    .set({ stored_at: null })
    .where(and(isSeen(progress_photos, own), IS_STORED))
    .returning({ id });
  if (marked.length === 0) throw new AppError("PRECONDITION_FAILED");
  await removeUnfinished([{ user_id: own.user_id, id: own.id }], env);
}

/** Removes what an upload or a removal that died has left behind, an hour after its last try. */
export async function sweepPhotos(env: Env, now: number): Promise<void> {
  const { id, user_id, updated_at, stored_at } = progress_photos;
  const rows = await drizzle(env.DB)
    .select({ id, user_id })
    .from(progress_photos)
    .where(and(isNull(stored_at), lt(updated_at, now - HOUR_MS)))
    .limit(SWEPT_AT_ONCE);
  await removeUnfinished(rows, env);
}

/** The pictures first, and then the rows that lead to them. */
async function removeUnfinished(rows: { id: string; user_id: string }[], env: Env): Promise<void> {
  if (rows.length === 0) return;
  await removePhotos(
    env.MEDIA,
    rows.map(({ id, user_id }) => ({ userId: user_id, photoId: id })),
  );
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const { id, stored_at } = progress_photos;
  await drizzle(env.DB)
    .delete(progress_photos)
    .where(and(inArray(id, sql`(SELECT value FROM json_each(${ids}))`), isNull(stored_at)));
}

const shown = ({
  user_id: _,
  stored_at: __,
  ...row
}: typeof progress_photos.$inferSelect): Photo => ({ ...row, ...shownTimes(row) });
