import { and, asc, eq, ne, or, type SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { client_profiles } from "#d1-migrations/schema/coaching";
import { AppError } from "#lib/errors";

/** A coach and a client, and the direct chat of the two. */
export type Connection = { id: string; coach_id: string; user_id: string; chat_id: string };

/** Where somebody is coach or client and has not been archived, the oldest first. */
export const connectionsOf = (userId: string, env: Env): Promise<Connection[]> =>
  read(userId, undefined, env);

/** The one with that client profile. Throws NOT_FOUND for those of other people. */
export const connectionById = (userId: string, id: string, env: Env): Promise<Connection> =>
  first(read(userId, eq(client_profiles.id, id), env));

/** The one whose chat it is; of two people who coach each other, the older one. */
export const connectionByChat = (userId: string, chatId: string, env: Env): Promise<Connection> =>
  first(read(userId, eq(client_profiles.chat_id, chatId), env));

async function read(userId: string, which: SQL | undefined, env: Env): Promise<Connection[]> {
  const { id, coach_id, user_id, chat_id, status } = client_profiles;
  return drizzle(env.DB)
    .select({ id, coach_id, user_id, chat_id })
    .from(client_profiles)
    .where(and(or(eq(coach_id, userId), eq(user_id, userId)), ne(status, "archived"), which))
    .orderBy(asc(id));
}

async function first(found: Promise<Connection[]>): Promise<Connection> {
  const [connection] = await found;
  if (!connection) throw new AppError("NOT_FOUND", "There is no such coach or client of yours");
  return connection;
}
