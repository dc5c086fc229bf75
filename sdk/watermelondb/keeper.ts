import type { Database, Model } from "@nozbe/watermelondb";

import type { News } from "#sdk/adapter/news";
import { backoffMs } from "#sdk/realtime/backoff";
import { SidelineError } from "#sdk/rest/sideline-error";
import { Timer } from "#sdk/timer";

/** Edits are sent when none has followed for a moment. */
const QUIET_MS = 300;

type Parts = {
  database: Database;
  tables: string[];
  news: News;
  sync: () => Promise<void>;
  onError: (thrown: unknown) => void;
};

/** Syncs whenever there is something to send or to fetch, and again after what went wrong. */
export function keepInStep({ database, tables, news, sync, onError }: Parts): () => void {
  let failures = 0;
  const timer = new Timer(() => void run());
  const run = async () => {
    timer.stop();
    try {
      await sync();
      failures = 0;
    } catch (thrown) {
      onError(thrown);
      const pause = thrown instanceof SidelineError ? thrown.retryAfterMs : undefined;
      if (mayPass(thrown)) timer.set(pause ?? backoffMs(++failures));
    }
  };
  const edits = database.withChangesForTables(tables).subscribe((changes) => {
    const isEdit = changes?.some(({ record }: { record: Model }) => record.syncStatus !== "synced");
    if (isEdit && failures === 0) timer.set(QUIET_MS);
  });
  const deaf = news.listen(() => void run());
  void run();
  return () => {
    edits.unsubscribe();
    deaf();
    timer.stop();
  };
}

/** Time alone does not mend everything. */
const mayPass = (thrown: unknown): boolean =>
  !(thrown instanceof SidelineError) || thrown.retryable;
