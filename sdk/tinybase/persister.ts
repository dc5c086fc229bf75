import type { Store } from "tinybase";
import type { createCustomPersister, Persister } from "tinybase/persisters";

import { ENTITIES } from "#sdk/generated/tracker";
import type { Sideline } from "#sdk/sideline";
import type { Entity } from "#sdk/sync/entity";
import { settled } from "#sdk/settled";
import { Tracker } from "#sdk/sync/tracker";
import { Mirror } from "#sdk/tinybase/mirror";

export type TrackerPersisterOptions = {
  /** TinyBase's own, from `tinybase/persisters`. */
  createCustomPersister: typeof createCustomPersister;
  /** Which rows the store holds, each kind in a table of its name; all of them by default. */
  entities?: Entity[];
  /** Hears what TinyBase does not throw: edits that cannot be made, as when nobody is signed in. */
  onIgnoredError?: (thrown: unknown) => void;
};

/**
 * Persists a store in the tracker of whoever is signed in: rows in the table of their kind, fields in
 * cells. The tracker has what is here without a network, sends and fetches. Other tables and values
 * of the store are left alone.
 */
export function createTrackerPersister(
  store: Store,
  client: Sideline,
  options: TrackerPersisterOptions,
): Persister {
  const { entities = [...ENTITIES], onIgnoredError } = options;
  const tracker = Tracker.of(client);
  const mirror = new Mirror(store, tracker, entities);
  client.closed.addEventListener("abort", mirror.watch());
  const persister: Persister = options.createCustomPersister(
    store,
    async () => {
      await mirror.take();
      await ready(client, tracker);
      await mirror.take();
      const isEmpty = entities.every((entity) => tracker.rows(entity).value.size === 0);
      // Only who knows that there is nothing may begin with something.
      const isKnown = tracker.state.value.last_synced_at !== undefined;
      return isEmpty && isKnown ? undefined : mirror.content();
    },
    // What changed is known better than by TinyBase, which passes over what is written while it loads.
    (_content, changes) => mirror.take({ all: changes === undefined }),
    () => {
      const stops = entities.map((entity) =>
        tracker.rows(entity).subscribe(() => {
          // First what was edited here: what others did may be about the same cells.
          if (persister.isAutoSaving()) mirror.take().catch(onIgnoredError);
          mirror.show([entity]);
        }),
      );
      return () => stops.forEach((stop) => stop());
    },
    (stop) => stop(),
    onIgnoredError,
  );
  return persister;
}

/** Resolves when the rows are at hand, also the first time if the server can be reached. */
async function ready(client: Sideline, tracker: Tracker): Promise<void> {
  const { state } = client.session;
  await settled(state, ({ status }) => status !== "loading");
  if (state.value.status !== "signed-in") return;
  await tracker.batch(() => undefined);
  if (tracker.state.value.last_synced_at === undefined) {
    await tracker.syncNow().catch(() => undefined);
  }
}
