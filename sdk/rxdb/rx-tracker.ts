import type { ReplicationOptions, RxCollection } from "rxdb/plugins/core";
import type { replicateRxCollection, RxReplicationState } from "rxdb/plugins/replication";
import { Observable } from "rxjs";

import { Delta, PAGE_ROWS } from "#sdk/adapter/delta";
import { Link } from "#sdk/adapter/link";
import { Outbox } from "#sdk/adapter/outbox";
import { MAX_MUTATIONS } from "#sdk/generated/tracker";
import type { Checkpoint } from "#sdk/rxdb/checkpoint";
import { Documents } from "#sdk/rxdb/document";
import { pace } from "#sdk/rxdb/pace";
import { Progress } from "#sdk/rxdb/progress";
import { Puller } from "#sdk/rxdb/puller";
import { Pusher } from "#sdk/rxdb/pusher";
import type { Sideline } from "#sdk/sideline";
import type { Entity } from "#sdk/sync/entity";
import type { Rejected } from "#sdk/sync/rejected";

export type RxTrackerOptions = {
  /** RxDB's own, from `rxdb/plugins/replication`. */
  replicateRxCollection: typeof replicateRxCollection;
  /** Hears of each edit that the server refuses. The document is what it was before by then. */
  onRejected?: (rejected: Rejected) => void;
  /** Let pushes pass that delete over half of all rows. */
  allowMassDelete?: boolean;
  /** Where in the client's storage it keeps its things: another one for each database. */
  name?: string;
};

/** What the app may decide about a replication. */
export type RxTerms<D> = Partial<
  Pick<
    ReplicationOptions<D, Checkpoint>,
    "live" | "retryTime" | "waitForLeadership" | "autoStart" | "toggleOnDocumentVisible"
  >
>;

/**
 * The tracker of whoever is signed in, in an RxDB database: one collection for each kind of row that
 * the app cares for, replicated by RxDB's own protocol and merged by the server.
 */
export class RxTracker {
  readonly #options: RxTrackerOptions;
  readonly #name: string;
  readonly #link: Link;
  readonly #outbox: Outbox;
  readonly #delta: Delta;

  constructor(client: Sideline, options: RxTrackerOptions) {
    const { name = "rxdb", allowMassDelete = false } = options;
    this.#options = options;
    this.#name = name;
    this.#link = new Link(client, name);
    this.#outbox = new Outbox(this.#link, name, { allowMassDelete });
    this.#delta = new Delta(this.#link);
  }

  /**
   * Keeps a collection and an entity's rows in step. The document's primary key is the row's id; its
   * schema names the fields that the app knows, and a text `sideline` that is the adapter's own. The
   * collection keeps RxDB's own conflict handler: what conflicts has been merged by then.
   */
  replicate<D>(
    collection: RxCollection<D>,
    entity: Entity,
    terms: RxTerms<D> = {},
  ): RxReplicationState<D, Checkpoint> {
    const link = this.#link;
    const parts = {
      entity,
      collection,
      documents: new Documents(collection),
      progress: new Progress(link, this.#name, entity),
      link,
    };
    const puller = new Puller({ ...parts, delta: this.#delta });
    const { onRejected = () => undefined } = this.#options;
    const pusher = new Pusher({ ...parts, outbox: this.#outbox, onRejected });
    const state: RxReplicationState<D, Checkpoint> = this.#options.replicateRxCollection<
      D,
      Checkpoint
    >({
      ...terms,
      collection,
      replicationIdentifier: `sideline-${entity}`,
      pull: {
        batchSize: PAGE_ROWS,
        handler: async (checkpoint, batchSize) =>
          puller.pull(checkpoint, batchSize, await hasPushed(state)),
        stream$: new Observable((subscriber) => link.news.listen(() => subscriber.next("RESYNC"))),
      },
      push: {
        batchSize: MAX_MUTATIONS,
        waitBeforePersist: pace(),
        handler: (rows) => pusher.push(rows),
      },
    });
    return state;
  }
}

/** Whether RxDB has written down how all pushes ended that it began. */
function hasPushed<D>({ internalReplicationState }: RxReplicationState<D, Checkpoint>) {
  if (!internalReplicationState) return false;
  const done = internalReplicationState.streamQueue.up.then(() => true);
  return Promise.race([done, new Promise<boolean>((resolve) => setTimeout(resolve, 0, false))]);
}
