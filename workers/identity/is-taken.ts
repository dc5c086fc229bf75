import { breaks } from "#lib/constraint";

/**
 * Whether a batch failed because another account has what was to become this one's. Nothing of the
 * batch has happened then.
 */
export const isTaken = (column: "phone" | "email", thrown: unknown): boolean =>
  breaks(`UNIQUE constraint failed: users.${column}`, thrown);
