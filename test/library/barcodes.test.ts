import { env } from "cloudflare:workers";
import { inArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test, vi } from "vitest";
import { z } from "zod";

import { Food, Foods } from "#contract/library";
import { food_barcodes } from "#d1-migrations/schema/library";
import { ask } from "#test/support/ask";
import { loadLibrary } from "#test/support/library";
import { outcome } from "#test/support/outcome";
import { type Person, registered } from "#test/support/people";
import { forgetUnknownBarcodes } from "#workers/library/forget-unknown";
import { lookUpBarcode } from "#workers/library/look-up-barcode";

await loadLibrary();

const SPREAD = "3017624010701";
const DAY_MS = 24 * 3_600_000;

const scan = (person: Person, code: string) => person.get(`/library/foods/barcode/${code}`);

/** How often a barcode was asked for outside. */
async function askedFor(code: string): Promise<number> {
  const response = await fetch("https://world.openfoodfacts.org/asked");
  const asked = z.array(z.string()).parse(await response.json());
  return asked.filter((each) => each === code).length;
}

/** A code with the right check digit, from its first twelve digits. */
function ean(digits: string): string {
  const sum = [...digits].reduce((all, digit, i) => all + Number(digit) * (i % 2 ? 3 : 1), 0);
  return digits + String((10 - (sum % 10)) % 10);
}

test("[LIB-20] a barcode is found outside once, and becomes a food that can be referred to", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const first = await scan(ann, SPREAD);
  expect(first.status).toBe(200);
  const food = Food.parse(first.data);
  expect(food).toMatchObject({
    id: `off-${SPREAD}`,
    name: "Hazelnut spread",
    brand: "Ferro",
    diet: "vegetarian",
    allergens: ["milk", "nuts", "soy"],
    portion_name: "15 g",
    portion_g: 15,
    kcal: 539,
    sugars_g: 56.3,
    source: "open-food-facts",
    source_id: SPREAD,
    licence: "ODbL-1.0",
  });
  // In the library's units; what is empty or cannot be is not known.
  expect(food.nutrients).toEqual({
    protein: 6.3,
    "total-fat": 30.9,
    "saturated-fat": 10.6,
    "total-carbohydrate": 57.5,
    sodium: 42.8,
    calcium: 120,
    "vitamin-d": 1.5,
  });
  expect((await scan(bob, SPREAD)).data).toEqual(food);
  expect((await scan(bob, `0${SPREAD}`)).data).toEqual(food);
  expect((await bob.get(`/library/foods/${food.id}`)).data).toEqual(food);
  expect(await askedFor(SPREAD)).toBe(1);
});

test("[LIB-20] energy in kilojoules is told in kilocalories", async () => {
  const { data } = await scan(await registered(), "5000112637922");
  expect(data).toMatchObject({ name: "Only kilojoules", kcal: 100, portion_g: null, diet: null });
});

test("[LIB-20] scanned products are in no list", async () => {
  const ann = await registered();
  await scan(ann, SPREAD);
  const { data } = await ann.get("/library/foods?limit=200&q=hazelnut");
  expect(Foods.parse(data).items).toEqual([]);
  const all = Foods.parse((await ann.get("/library/foods?limit=200")).data).items;
  expect(all.filter(({ source }) => source === "open-food-facts")).toEqual([]);
});

test("[LIB-21] a barcode that nobody knows is asked for once a day", async () => {
  const ann = await registered();
  const unknown = ean("200000000001");
  for (const _ of [1, 2, 3]) {
    expect(await scan(ann, unknown)).toMatchObject({ status: 404, error: { code: "NOT_FOUND" } });
  }
  expect(await askedFor(unknown)).toBe(1);
  const later = Date.now() + DAY_MS + 1000;
  expect(await outcome(lookUpBarcode(ann.id, unknown, env, later))).toBe("NOT_FOUND");
  expect(await askedFor(unknown)).toBe(2);
});

test("[LIB-21] a product without a name is nothing that anybody could log", async () => {
  expect(await scan(await registered(), "4006381333931")).toMatchObject({ status: 404 });
});

test("[LIB-21] a product is asked for again after a month, and stays while nobody answers", async () => {
  const ann = await registered();
  const upc = "012345678905";
  const now = Date.now();
  const first = await lookUpBarcode(ann.id, upc, env, now);
  expect(await lookUpBarcode(ann.id, upc, env, now + 29 * DAY_MS)).toEqual(first);
  expect(await askedFor(`0${upc}`)).toBe(1);
  expect(await lookUpBarcode(ann.id, upc, env, now + 31 * DAY_MS)).toEqual(first);
  expect(await askedFor(`0${upc}`)).toBe(2);
});

test("[LIB-21] a product that was taken away outside stays for those who have logged it", async () => {
  const ann = await registered();
  const [code, now] = [ean("230000000000"), Date.now()];
  const first = await lookUpBarcode(ann.id, code, env, now);
  expect(await lookUpBarcode(ann.id, code, env, now + 31 * DAY_MS)).toEqual(first);
  expect(await askedFor(code)).toBe(2);
});

test("[LIB-22] while Open Food Facts cannot be reached, one is told what to do instead", async () => {
  const ann = await registered();
  for (const code of ["96385074", "73513537"]) {
    const answer = await scan(ann, code);
    expect(answer).toMatchObject({ status: 503, error: { code: "UNAVAILABLE" } });
    expect(answer.error!.message).toContain("Enter the food by hand");
    expect(answer.headers.get("retry-after")).toBe("60");
  }
  // A failure is not remembered as an answer.
  await scan(ann, "96385074");
  expect(await askedFor("96385074")).toBe(2);
});

test("[LIB-22] the same goes for a server without a network", async () => {
  const ann = await registered();
  const offline = vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Network lost"));
  const found = await outcome(lookUpBarcode(ann.id, ean("200000000002"), env, Date.now()));
  offline.mockRestore();
  expect(found).toBe("UNAVAILABLE");
});

test("[LIB-23] what is no barcode is refused before anybody is asked", async () => {
  const ann = await registered();
  for (const code of ["3017624010702", "123", "30176240107011", "abcdefgh", "1234567890"]) {
    const answer = await scan(ann, code);
    expect(answer).toMatchObject({ status: 422, error: { code: "VALIDATION_ERROR" } });
    expect(await askedFor(code)).toBe(0);
  }
  expect(await ask("GET", `/api/v1/library/foods/barcode/${SPREAD}`)).toMatchObject({
    status: 401,
  });
});

test("[LIB-23] a user has two hundred barcodes looked up in a day, and what is known is free", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const now = Date.now();
  await lookUpBarcode(bob.id, SPREAD, env, now);
  const codes = Array.from({ length: 200 }, (_, i) => ean(`21${String(i).padStart(10, "0")}`));
  for (const code of codes) {
    expect(await outcome(lookUpBarcode(ann.id, code, env, now))).toBe("NOT_FOUND");
  }
  const beyond = ean("220000000000");
  expect(await outcome(lookUpBarcode(ann.id, beyond, env, now))).toBe("RATE_LIMITED");
  expect(await askedFor(beyond)).toBe(0);
  expect(await outcome(lookUpBarcode(ann.id, SPREAD, env, now))).toBe("ok");
  expect(await outcome(lookUpBarcode(ann.id, beyond, env, now + DAY_MS + 10))).toBe("NOT_FOUND");
});

test("[LIB-24] barcodes that nobody knew are forgotten after their day, and products are not", async () => {
  const ann = await registered();
  const [old, fresh, now] = [ean("240000000000"), ean("240000000001"), Date.now()];
  await outcome(lookUpBarcode(ann.id, old, env, now));
  await outcome(lookUpBarcode(ann.id, fresh, env, now + 1000));
  await lookUpBarcode(ann.id, SPREAD, env, now);
  await forgetUnknownBarcodes(env, now + DAY_MS);
  const kept = await drizzle(env.DB)
    .select()
    .from(food_barcodes)
    .where(inArray(food_barcodes.ean, [old, fresh, SPREAD]));
  expect(kept.map((row) => row.ean).toSorted()).toEqual([fresh, SPREAD].toSorted());
});
