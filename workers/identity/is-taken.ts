/**
 * Whether a batch failed because another account has what was to become this one's. Nothing of the
 * batch has happened then.
 */
export function isTaken(column: "phone" | "email", thrown: unknown): boolean {
  const { cause } = Object(thrown);
  const reason = cause instanceof Error ? cause : thrown;
  return (
    reason instanceof Error && reason.message.includes(`UNIQUE constraint failed: users.${column}`)
  );
}
