/**
 * Whether a statement, or a batch with it, was undone because it breaks a rule of the database, as
 * SQLite words that: `UNIQUE constraint failed: users.phone`. The driver wraps what SQLite says.
 */
export function breaks(constraint: string, thrown: unknown): boolean {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if (error.message.includes(constraint)) return true;
  }
  return false;
}
