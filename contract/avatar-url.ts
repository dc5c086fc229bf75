import { z } from "zod";

/** A picture's address; empty for none. */
export const AvatarUrl = z
  .url({ protocol: /^https$/, message: "must be an https address" })
  .max(2048)
  .or(z.literal(""));
