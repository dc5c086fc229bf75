import type { z } from "zod";

/**
 * A text of at most so many characters, as people and JSON Schema count them: an emoji is one,
 * though JavaScript's `length` says two.
 */
export const atMost = (maxLength: number, text: z.ZodString) =>
  text
    .refine(
      (said) => said.length <= maxLength || Array.from(said).length <= maxLength,
      `must have at most ${maxLength} characters`,
    )
    .meta({ maxLength });
