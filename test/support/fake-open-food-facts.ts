/** What a product of the real one looks like, with fields that nobody asked for left out. */
const SPREAD = {
  product_name: " Hazelnut spread ",
  brands: "Ferro, Ferro Foods",
  serving_size: "15 g",
  serving_quantity: "15",
  allergens_tags: ["en:milk", "en:nuts", "en:soybeans", "en:celery"],
  ingredients_analysis_tags: ["en:palm-oil", "en:non-vegan", "en:vegetarian"],
  nutriments: {
    "energy-kcal_100g": 539,
    "energy-kcal_unit": "kcal",
    energy_100g: 2252,
    proteins_100g: "6.3",
    fat_100g: 30.9,
    "saturated-fat_100g": 10.6,
    carbohydrates_100g: 57.5,
    sugars_100g: 56.3,
    fiber_100g: "",
    sodium_100g: 0.0428,
    calcium_100g: 0.12,
    "vitamin-d_100g": 0.0000015,
    iron_100g: 4000,
  },
};

/** Products by barcode. Some that are no products fail, some that are do so the second time. */
const PRODUCTS: Record<string, object> = {
  "3017624010701": SPREAD,
  "0012345678905": { ...SPREAD, product_name: "Renamed each time" },
  "2300000000009": { ...SPREAD, product_name: "Here today" },
  "5000112637922": { nutriments: { energy_100g: 418.4 }, product_name: "Only kilojoules" },
  "4006381333931": { product_name: "", nutriments: {} },
};

const asked: string[] = [];

/** Open Food Facts' product API, version 2. `/asked` tells the barcodes that it was asked for. */
export async function fakeOpenFoodFacts(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === "/asked") return Response.json(asked);
  const code = pathname.match(/^\/api\/v2\/product\/(\d+)\.json$/)?.[1];
  const agent = request.headers.get("user-agent") ?? "";
  if (!code || !agent.startsWith("Sideline/")) return new Response("No", { status: 400 });
  asked.push(code);
  if (code === "96385074") return new Response("Down", { status: 503 });
  if (code === "73513537") return new Response("<html>Slow down</html>");
  const times = asked.filter((each) => each === code).length;
  if (code === "0012345678905" && times > 1) return new Response("Down", { status: 503 });
  const isGone = code === "2300000000009" && times > 1;
  const product = isGone ? undefined : PRODUCTS[code];
  return product
    ? Response.json({ code, status: 1, status_verbose: "product found", product })
    : Response.json({ code, status: 0, status_verbose: "product not found" }, { status: 404 });
}
