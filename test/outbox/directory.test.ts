import { env } from "cloudflare:workers";
import { asc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { DirectoryJob } from "#contract/jobs";
import { chat_participants, chats } from "#d1-migrations/schema/chats";
import { newId } from "#lib/ids";
import { projectDirectory } from "#workers/chats/project-directory";

const PEOPLE = Array.from({ length: 5 }, newId).toSorted();

/** What D1 says of a chat, without what only tells when it was written. */
async function listed(chatId: string) {
  const db = drizzle(env.DB);
  const row = await db.select().from(chats).where(eq(chats.id, chatId)).get();
  const { id: chat_id, updated_at: _, ...chat } = row!;
  const members = await db
    .select({
      user_id: chat_participants.user_id,
      role: chat_participants.role,
      joined_at: chat_participants.joined_at,
    })
    .from(chat_participants)
    .where(eq(chat_participants.chat_id, chatId))
    .orderBy(asc(chat_participants.user_id));
  return { chat_id, ...chat, members };
}

const members = fc.subarray(PEOPLE).chain((ids) =>
  fc.tuple(
    ...ids.map((user_id) =>
      fc.record({
        user_id: fc.constant(user_id),
        role: fc.constantFrom("admin" as const, "member" as const),
        joined_at: fc.nat(),
      }),
    ),
  ),
);

/** Snapshots of one chat as its room took them, and the order in which the queue brings them. */
const history = fc
  .array(fc.record({ name: fc.string(), is_admin_only: fc.boolean(), members }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((moments) => {
    const places = moments.map((_, i) => i);
    const order = fc
      .tuple(
        fc.shuffledSubarray(places, { minLength: places.length }),
        fc.array(fc.constantFrom(...places), { maxLength: 4 }),
      )
      .chain(([once, again]) =>
        fc.shuffledSubarray([...once, ...again], { minLength: once.length + again.length }),
      );
    return fc.record({ moments: fc.constant(moments), order });
  });

test("[PLT-9] the directory ends at a room's newest snapshot, in every order and however often they come", async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ moments, order }) => {
      const chat_id = newId();
      const snapshots: DirectoryJob[] = moments.map((moment, i) => ({
        chat_id,
        version: i * 3 + 1,
        type: "group",
        description: "",
        avatar_url: "",
        created_by: PEOPLE[0]!,
        created_at: 1,
        ...moment,
      }));
      let newest = -1;
      for (const [now, place] of order.entries()) {
        await projectDirectory(snapshots[place]!, env, now);
        newest = Math.max(newest, place);
        expect(await listed(chat_id)).toEqual(snapshots[newest]);
      }
      expect(newest).toBe(moments.length - 1);
    }),
    { numRuns: 60 },
  );
});
