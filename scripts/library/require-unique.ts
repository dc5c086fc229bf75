import { Slug } from "#contract/library";
import type { Load } from "#scripts/library/load";

/** Throws unless a load has items, and every id is one and stands for one of them. */
export function requireUnique({ source, items }: Load): void {
  const all = Object.values(items).flat();
  if (all.length === 0) throw new Error(`The file has no items: ${source} would be retired`);
  const seen = new Set<string>();
  for (const { id, name } of all) {
    if (!Slug.safeParse(id).success) throw new Error(`"${name}" would get the id "${id}"`);
    if (seen.has(id)) throw new Error(`Two items would get the id "${id}"`);
    seen.add(id);
  }
}
