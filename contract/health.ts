import { z } from "zod";

export const Alive = z.strictObject({ status: z.literal("ok") }).meta({ id: "Alive" });

/** `migration` is the newest one that the database has. */
export const Ready = z
  .strictObject({ status: z.literal("ok"), migration: z.string() })
  .meta({ id: "Ready" });
