import { createWriteStream } from "node:fs";

import Fastify from "fastify";

import { readMe } from "#bench/rest-peer/me";
import { bookSession, listSlots } from "#bench/rest-peer/scheduling";
import { logSet } from "#bench/rest-peer/workouts";

/**
 * What bench:rest compares with: the same four routes on Fastify with PostgreSQL, as a good team
 * would write them. Pooled connections with prepared statements, the same tokens, the same slot
 * engine, bookings that an exclusion constraint guards. `node bench/rest-peer/server.ts <database
 * address> <public keys>`.
 */
const app = Fastify({ logger: { stream: createWriteStream("/dev/null") } });

const text = { type: "string" } as const;
const slotQuery = {
  type: "object",
  additionalProperties: false,
  required: ["session_type_id", "start", "end"],
  properties: { session_type_id: text, start: text, end: text, timezone: text },
};
const booking = {
  type: "object",
  additionalProperties: false,
  required: ["session_type_id", "start_at"],
  properties: {
    session_type_id: text,
    start_at: { type: "string", format: "date-time" },
    notes: text,
  },
};
const log = {
  type: "object",
  additionalProperties: false,
  properties: {
    client_log_id: { type: "string", maxLength: 64 },
    reps: { type: "integer", minimum: 0, maximum: 10_000 },
    weight: { type: "number", minimum: 0, maximum: 2000 },
  },
};

app.get("/api/v1/users/me", readMe);
app.get("/api/v1/coaches/:id/bookable-slots", { schema: { querystring: slotQuery } }, listSlots);
app.post("/api/v1/sessions/book", { schema: { body: booking } }, bookSession);
app.post("/api/v1/workouts/exercises/:id/logs", { schema: { body: log } }, logSet);

const url = await app.listen({ host: "127.0.0.1", port: 0 });
process.send?.({ url });
// Whoever started us is gone.
process.on("disconnect", () => process.exit());
