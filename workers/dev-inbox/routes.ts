import { createRoute } from "@hono/zod-openapi";
import { desc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { DevInbox, InboxQuery } from "#contract/dev";
import { dev_inbox } from "#d1-migrations/schema/platform";
import { isDeployed } from "#lib/environment";
import { AppError } from "#lib/errors";
import { newRouter, ok } from "#workers/http/router";
import { fails, returns } from "#workers/http/spec";

/** Reads what was kept instead of sent. Deployed, the route does not exist. */
export const devInbox = newRouter();

const inbox = createRoute({
  method: "get",
  path: "/dev/inbox",
  summary: "Read the mail, texts and pushes of a development server",
  description: "Newest first. An OTP message carries `data.otp`. Not there when deployed.",
  tags: ["Development"],
  request: { query: InboxQuery },
  responses: { 200: returns(DevInbox, "The latest messages"), ...fails("NOT_FOUND") },
});

devInbox.openapi(inbox, async (c) => {
  if (isDeployed(c.env)) throw new AppError("NOT_FOUND");
  const { to, limit } = c.req.valid("query");
  const kept = await drizzle(c.env.DB)
    .select()
    .from(dev_inbox)
    .where(to ? eq(dev_inbox.to, to) : undefined)
    .orderBy(desc(dev_inbox.created_at), desc(dev_inbox.id))
    .limit(limit);
  const messages = kept.map(({ subject, data, created_at, ...message }) => ({
    ...message,
    ...(subject !== null && { subject }),
    ...(data !== null && { data }),
    created_at: new Date(created_at).toISOString(),
  }));
  return ok(c, { messages });
});
