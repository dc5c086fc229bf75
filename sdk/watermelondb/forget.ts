import type { Database, Model } from "@nozbe/watermelondb";

/** Which records are meant: some by their ids, or all but some. */
export type Gone = { ids: string[] } | { allBut: Set<string> };

/**
 * Takes records away that the server does not have any more, unless they were edited: all in one
 * turn, so that no edit gets in between. Answers the ids of the edited ones.
 */
export function forget(database: Database, table: string, gone: Gone): Promise<string[]> {
  return database.write(async () => {
    const records = await recordsOf(database, table, gone);
    const over = records.filter((record) => !isEdited(record));
    await database.batch(over.map((record) => record.prepareDestroyPermanently()));
    return records.filter(isEdited).map(({ id }) => id);
  });
}

const isEdited = ({ syncStatus }: Model): boolean => syncStatus !== "synced";

async function recordsOf(database: Database, table: string, gone: Gone): Promise<Model[]> {
  const collection = database.get(table);
  if ("allBut" in gone) {
    const all = await collection.query().fetch();
    return all.filter(({ id }) => !gone.allBut.has(id));
  }
  // One that was deleted here is not to be found.
  const deleted = new Set(await database.adapter.getDeletedRecords(table));
  const ids = gone.ids.filter((id) => !deleted.has(id));
  const found = ids.map((id) => collection.find(id).catch(() => undefined));
  return (await Promise.all(found)).filter((record) => record !== undefined);
}
