/** US dollars for one unit beyond what the paid plan's month includes, and what it includes. */
export type Price = { unit: string; each: number; included: number };

/** When the prices were looked up, and where. */
export const READ = "November 2026";
export const SOURCES = [
  "https://developers.cloudflare.com/workers/platform/pricing/",
  "https://developers.cloudflare.com/durable-objects/platform/pricing/",
  "https://developers.cloudflare.com/d1/platform/pricing/",
  "https://developers.cloudflare.com/queues/platform/pricing/",
  "https://developers.cloudflare.com/r2/pricing/",
];

/** Workers Paid. */
export const PLAN = 5;
const M = 1e6;

/** A price is that of a million, where it is counted in millions. */
export const PRICES = {
  workerRequests: { unit: "Worker requests", each: 0.3 / M, included: 10 * M },
  workerCpu: { unit: "Worker CPU, ms", each: 0.02 / M, included: 30 * M },
  objectRequests: { unit: "Durable Object requests", each: 0.15 / M, included: 1 * M },
  objectDuration: { unit: "Durable Object GB-s", each: 12.5 / M, included: 400_000 },
  objectRowsRead: { unit: "Durable Object rows read", each: 0.001 / M, included: 25_000 * M },
  objectRowsWritten: { unit: "Durable Object rows written", each: 1 / M, included: 50 * M },
  objectStorage: { unit: "Durable Object GB-months", each: 0.2, included: 5 },
  d1RowsRead: { unit: "D1 rows read", each: 0.001 / M, included: 25_000 * M },
  d1RowsWritten: { unit: "D1 rows written", each: 1 / M, included: 50 * M },
  r2Storage: { unit: "R2 GB-months", each: 0.015, included: 10 },
  r2Writes: { unit: "R2 writes", each: 4.5 / M, included: 1 * M },
  queueOperations: { unit: "Queue operations", each: 0.4 / M, included: 1 * M },
} satisfies Record<string, Price>;

export type Meter = keyof typeof PRICES;
