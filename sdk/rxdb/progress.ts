import type { Link } from "#sdk/adapter/link";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { Checkpoint } from "#sdk/rxdb/checkpoint";
import type { Slot } from "#sdk/storage/slot";
import type { Entity } from "#sdk/sync/entity";

type Noted = {
  /** How many pushes were made, and from which version on a pull brings what became of them. */
  pushes: number;
  since: number;
  /** From one version to another there was nothing of this entity, so that RxDB kept no checkpoint. */
  idle?: { from: number; to: number; epoch: string };
};

const BEGINNING: Noted = { pushes: 0, since: 0 };

/** From where the next pull goes: `from` as RxDB knows it, `version` as the server is asked. */
export type Start = Omit<Checkpoint, "epoch"> & { epoch: string | undefined; from: number };

/**
 * How far a collection is in step with the stream. While a document has an edit that was not sent,
 * RxDB passes over what is pulled for it and does not ask again: so after each push the next pull
 * begins early enough to bring what became of it, until RxDB has kept a checkpoint from after that.
 */
export class Progress {
  readonly #link: Link;
  readonly #slot: Slot<Noted>;
  readonly #owned = Promise.withResolvers<string>();
  /** Whether a pull has brought what became of all pushes. */
  #isSettled = false;

  constructor(link: Link, name: string, entity: Entity) {
    this.#link = link;
    this.#slot = { key: `${name}/progress/${entity}` };
  }

  /**
   * Rejects when the rows are not those of who is signed in. `isUpToDate`: RxDB has written down how
   * all pushes ended, and so passes over nothing any more that is pulled for what they sent.
   */
  async start(checkpoint: Checkpoint | undefined, isUpToDate: boolean): Promise<Start> {
    const user_id = await this.#link.enter();
    if (checkpoint && checkpoint.user_id !== user_id) throw notYours();
    this.#owned.resolve(user_id);
    const noted = (await this.#link.store.get(this.#slot)) ?? BEGINNING;
    const known = isUpToDate ? noted.pushes : 0;
    const { epoch, version = 0, pushes = known, bootstrap_from } = checkpoint ?? {};
    this.#link.epoch ??= epoch;
    const begun = { user_id, epoch, from: version, version, pushes };
    if (bootstrap_from !== undefined) return { ...begun, bootstrap_from };
    this.#isSettled = pushes === noted.pushes;
    const from = this.#isSettled || !checkpoint ? version : Math.min(version, noted.since);
    const { idle } = noted;
    const isIdle = idle?.from === from && (!checkpoint || idle.epoch === epoch);
    const at = isIdle ? { version: idle.to, epoch: idle.epoch } : { version: from };
    return { ...begun, ...at, from, pushes: Math.max(pushes, known) };
  }

  /** Resolves when it is known that the rows are those of who is signed in. */
  async isOwned(): Promise<void> {
    const owner = await this.#owned.promise;
    if ((await this.#link.enter()) !== owner) throw notYours();
  }

  /** Pulls go back to this version until RxDB has kept what they bring. */
  async pushed(since: number): Promise<void> {
    const isSettled = this.#isSettled;
    this.#isSettled = false;
    await this.#link.store.change([this.#slot], (page) => {
      const noted = page.get(this.#slot) ?? BEGINNING;
      const earliest = isSettled ? since : Math.min(noted.since, since);
      page.set(this.#slot, { ...noted, pushes: noted.pushes + 1, since: earliest });
    });
  }

  async idled(idle: { from: number; to: number; epoch: string }): Promise<void> {
    await this.#link.store.change([this.#slot], (page) => {
      page.set(this.#slot, { ...(page.get(this.#slot) ?? BEGINNING), idle });
    });
  }
}

const notYours = () =>
  SidelineError.refused("FORBIDDEN", "This database holds somebody else's rows");
