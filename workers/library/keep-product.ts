import { z } from "zod";

import { sha256 } from "#lib/hash";
import { fold } from "#lib/words";
import type { Packaged } from "#workers/library/open-food-facts";
import { OPEN_FOOD_FACTS } from "#workers/library/shelves";

/**
 * Keeps a scanned product as a food of the library, or that nobody knows the barcode: in one
 * batch, and repeatable. Answers the food's id; a product that was taken away outside stays.
 */
export async function keepProduct(
  ean: string,
  product: Packaged | undefined,
  env: Env,
  now: number,
): Promise<string | null> {
  const food_id = product ? foodIdOf(ean) : null;
  const seen = env.DB.prepare(
    `INSERT INTO food_barcodes (ean, food_id, checked_at) VALUES (?, ?, ?)
     ON CONFLICT (ean) DO UPDATE SET food_id = coalesce(excluded.food_id, food_id),
       checked_at = excluded.checked_at RETURNING food_id`,
  ).bind(ean, food_id, now);
  const results = await env.DB.batch([...(product ? writes(ean, product, env) : []), seen]);
  return Seen.parse(results.at(-1)?.results[0]).food_id;
}

const Seen = z.object({ food_id: z.string().nullable() });

const foodIdOf = (ean: string): string => `off-${ean}`;

function writes(ean: string, product: Packaged, env: Env): D1PreparedStatement[] {
  const { name, brand, diet, allergens, portion, kcal, sugars_g, nutrients } = product;
  const id = foodIdOf(ean);
  const digest = sha256(JSON.stringify(product));
  const food = env.DB.prepare(
    `INSERT INTO food_library (id, name, name_key, aliases, source, source_id, licence,
       library_version, digest, category, brand, diet, portion_name, portion_g, kcal, sugars_g)
     VALUES (?, ?, ?, '[]', '${OPEN_FOOD_FACTS}', ?, 'ODbL-1.0',
       (SELECT coalesce(max(version), 0) FROM library_releases), ?, 'packaged', ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key,
       digest = excluded.digest, brand = excluded.brand, diet = excluded.diet,
       portion_name = excluded.portion_name, portion_g = excluded.portion_g,
       kcal = excluded.kcal, sugars_g = excluded.sugars_g`,
  ).bind(
    id,
    name,
    fold(name),
    ean,
    digest,
    brand,
    diet,
    portion?.name ?? null,
    portion?.grams ?? null,
    kcal,
    sugars_g,
  );
  return [
    food,
    env.DB.prepare("DELETE FROM food_nutrients WHERE food_id = ?").bind(id),
    env.DB.prepare(
      `INSERT INTO food_nutrients (food_id, nutrient_id, amount)
       SELECT ?, n.id, round(e.value * CASE n.unit WHEN 'g' THEN 1 WHEN 'mg' THEN 1e3 ELSE 1e6 END, 3)
       FROM json_each(?) AS e JOIN nutrient_library AS n ON n.id = e.key`,
    ).bind(id, JSON.stringify(nutrients)),
    env.DB.prepare("DELETE FROM food_allergens WHERE food_id = ?").bind(id),
    env.DB.prepare(
      "INSERT INTO food_allergens (food_id, allergen) SELECT ?, value FROM json_each(?)",
    ).bind(id, JSON.stringify(allergens)),
  ];
}
