import { Id } from "#contract/envelope";
import { AppError } from "#lib/errors";

/** Lists of coaching come newest first by id, which leads with its time: the last id is the place. */
export function afterId(cursor: string | undefined): string | undefined {
  const place = Id.optional().safeParse(cursor);
  if (!place.success) throw new AppError("INVALID_CURSOR");
  return place.data;
}

/** Cuts the row that was read beyond the page, and says where the next page begins. */
export function pageOf<T extends { id: string }>(rows: T[], limit: number) {
  const page = rows.slice(0, limit);
  return { page, next_cursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
