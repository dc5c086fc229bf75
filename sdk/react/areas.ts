/** What a path is about: `coaches` of `/api/v1/coaches/me/clients`. */
const areaOf = (path: string): string => path.split("/")[3] ?? "";

/** What hangs together: a workout that is done shows in a client's page, and in the coach's counts. */
const COACHING = new Set([
  "calendar",
  "clients",
  "coaches",
  "features",
  "invites",
  "nutrition",
  "progress",
  "sessions",
  "subscriptions",
  "users",
  "workouts",
]);

/** Whether what was read of one path may be another thing since another was written. */
export function concerns(written: string, read: string): boolean {
  const [there, here] = [areaOf(written), areaOf(read)];
  return there === here || (COACHING.has(there) && COACHING.has(here));
}
