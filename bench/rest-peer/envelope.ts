import type { FastifyRequest } from "fastify";

/** An answer as Sideline gives it. */
export const envelope = (data: unknown, request: FastifyRequest) => ({
  success: true,
  data,
  error: null,
  meta: { request_id: request.id, timestamp: new Date().toISOString() },
});
