import { z } from "zod";

import { Instant } from "#contract/envelope";
import { limit } from "#contract/paging";

export const InboxQuery = z.strictObject({
  /** The `+` of a number that nobody has encoded arrives as a space. */
  to: z
    .string()
    .max(320)
    .transform((to) => to.replace(/^ /, "+"))
    .optional(),
  limit: limit(100, 50),
});

/** Mail, texts and pushes that a provider would have carried. Development and tests only. */
export const DevInbox = z
  .strictObject({
    messages: z.array(
      z.strictObject({
        id: z.string(),
        channel: z.enum(["sms", "email", "push"]),
        to: z.string(),
        subject: z.string().optional(),
        body: z.string(),
        data: z.record(z.string(), z.unknown()).optional(),
        created_at: Instant,
      }),
    ),
  })
  .meta({ id: "DevInbox" });
