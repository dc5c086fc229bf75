import { getTableColumns, gte, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { DirectoryJob } from "#contract/jobs";
import { chat_participants, chats } from "#d1-migrations/schema/chats";

/**
 * Brings D1's directory to a room's snapshot. Snapshots come in any order and more than once: an
 * older one writes nothing, because every statement asks in the same transaction which version
 * stands.
 */
export async function projectDirectory(
  { members, ...chat }: DirectoryJob,
  env: Env,
  now: number,
): Promise<void> {
  const db = drizzle(env.DB);
  const { id: _, created_at: __, created_by: ___, ...changing } = getTableColumns(chats);
  const excluded = Object.fromEntries(
    Object.keys(changing).map((name) => [name, sql.raw(`excluded.${name}`)]),
  );
  const { chat_id, version } = chat;
  const present = JSON.stringify(members);
  const stands = sql`(SELECT ${chats.version} FROM ${chats} WHERE ${chats.id} = ${chat_id}) = ${version}`;

  await db.batch([
    db
      .insert(chats)
      .values({ ...chat, id: chat_id, updated_at: now })
      .onConflictDoUpdate({
        target: chats.id,
        set: excluded,
        setWhere: gte(sql`excluded.version`, chats.version),
      }),
    db.delete(chat_participants).where(
      sql`${chat_participants.chat_id} = ${chat_id} AND ${stands} AND ${chat_participants.user_id}
        NOT IN (SELECT value ->> 'user_id' FROM json_each(${present}))`,
    ),
    db
      .insert(chat_participants)
      .select(
        sql`SELECT ${chat_id}, value ->> 'user_id', value ->> 'role', value ->> 'joined_at'
          FROM json_each(${present}) WHERE ${stands}`,
      )
      .onConflictDoUpdate({
        target: [chat_participants.chat_id, chat_participants.user_id],
        set: { role: sql`excluded.role`, joined_at: sql`excluded.joined_at` },
      }),
  ]);
}
