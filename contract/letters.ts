import { z } from "zod";

import { Id } from "#contract/envelope";
import { Email } from "#contract/identity";

/** What people are told about, when they need not do anything. */
export const Notice = z.enum(["password_changed", "email_changed", "phone_attached"]);
export type Notice = z.infer<typeof Notice>;

/** What mails can be written in. */
export const Language = z.enum(["en", "de"]);
export type Language = z.infer<typeof Language>;

/** As whoever caused it would like to read it; in English where that is not known. */
const language = Language.optional();

/**
 * A mail that a change in D1 causes, without its words and without anything secret. By its `id`
 * providers and the dev inbox tell a repetition.
 */
export const Letter = z.discriminatedUnion("about", [
  /** A link, by its row: whom it goes to and whether it goes is decided when it is written. */
  z.object({ about: z.literal("link"), id: Id, language }),
  z.object({ about: Notice, id: Id, to: Email, language }),
]);
export type Letter = z.infer<typeof Letter>;
