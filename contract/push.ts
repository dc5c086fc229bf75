import { z } from "zod";

import { Preview } from "#contract/chats";
import { Id } from "#contract/envelope";
import { CoachingEvent } from "#contract/events";

/** What a push is about, in our own terms: words and payload follow when it leaves. */
export const Subject = z.discriminatedUnion("about", [
  z.object({
    about: z.literal("event"),
    event_id: Id,
    happened: CoachingEvent,
    /** Who did it, if it was somebody. */
    actor: Id.nullable(),
  }),
  /** What was said in a chat and has reached no device: the newest message, and how many there are. */
  z.object({
    about: z.literal("message"),
    chat_id: Id,
    chat_type: z.enum(["direct", "group"]),
    chat_name: z.string().nullable(),
    newest: Preview,
    count: z.int().positive(),
  }),
]);
export type Subject = z.infer<typeof Subject>;
