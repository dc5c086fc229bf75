/** What Fastify answers with that status. */
export const refusal = (statusCode: number): Error & { statusCode: number } =>
  Object.assign(new Error("Refused"), { statusCode });
