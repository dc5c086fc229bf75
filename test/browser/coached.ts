import { z } from "zod";

import type { Person } from "#test/browser/person";

const Made = z.object({ id: z.string() });
const Coded = z.object({ code: z.string() });
const Accepted = z.object({ client_profile_id: z.string() });

/** Makes somebody a coach, whose clocks show UTC. */
export async function beginCoaching(person: Person): Promise<void> {
  const body = { business_name: `${person.name} trains`, timezone: "UTC" };
  await person.rest("PUT", "/coaches/me", body);
}

/** Brings two together, past every window. Answers with the client's id. */
export async function connect(coach: Person, client: Person): Promise<string> {
  const { code } = Coded.parse(await coach.rest("POST", "/coaches/me/invite-codes", {}));
  const accepted = await client.rest("POST", "/invites/accept", { code });
  return Accepted.parse(accepted).client_profile_id;
}

/** Writes whatever has an id of its own afterwards. */
export async function make(person: Person, path: string, body: object): Promise<string> {
  return Made.parse(await person.rest("POST", path, body)).id;
}

/** Two that work together, the coach's windows still closed. */
export async function pair(coach: Person, client: Person): Promise<string> {
  await beginCoaching(coach);
  return connect(coach, client);
}
