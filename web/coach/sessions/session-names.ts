import type { CoachingSession } from "#sdk/index";

/**
 * What a session goes by: one client's is called after them, a group's after what it is. `others`
 * are the names left to be said. Of what was cancelled, those who had booked it.
 */
export function sessionNames({ name, participants }: CoachingSession, nameless: string) {
  const booked = participants.filter(({ status }) => status === "booked");
  const people = (booked.length > 0 ? booked : participants).map(
    ({ display_name }) => display_name || nameless,
  );
  const [only] = people;
  return only !== undefined && people.length === 1
    ? { title: only, others: [name], people }
    : { title: name, others: people, people };
}
