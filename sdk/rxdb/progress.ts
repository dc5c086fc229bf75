import type { Link } from "#sdk/adapter/link";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { Checkpoint } from "#sdk/rxdb/checkpoint";
import type { Slot } from "#sdk/storage/slot";
import type { Entity } from "#sdk/sync/entity";

type Noted = {
  /** How many pushes were made, and from which version on a pull brings what became of them. */
  pushes: number;
  since: number;
  /** There was nothing of this entity from one place to another, and so RxDB kept no checkpoint. */
  idle?: { from: Place; to: Place };
};

const BEGINNING: Noted = { pushes: 0, since: 0 };

/** A version in one life of the stream; before the first pull none is known. */
export type Place = { version: number; epoch?: string | undefined };

/** From where the next pull goes. `kept` is where that is by what RxDB has kept. */
export type Start = Omit<Checkpoint, "epoch"> & Place & { kept: Place };

/**
 * How far a collection is in step with the stream. While a document has an edit that was not sent,
 * RxDB passes over what is pulled for it and does not ask again: so after each push the next pull
 * begins early enough to bring what became of it, until RxDB has kept a checkpoint from after that.
 */
export class Progress {
  readonly #link: Link;
  readonly #slot: Slot<Noted>;
  /** Whose the rows are, as soon as RxDB has told. */
  readonly #owner: Promise<string>;
  #own: (userId: string) => void = () => undefined;
  /** Whether a pull has brought what became of all pushes. */
  #isSettled = false;

  constructor(link: Link, name: string, entity: Entity) {
    this.#link = link;
    this.#slot = { key: `${name}/progress/${entity}` };
    this.#owner = new Promise((resolve) => (this.#own = resolve));
  }

  /**
   * Rejects when the rows are not those of who is signed in. `isUpToDate`: RxDB has written down how
   * all pushes ended, and so passes over nothing any more that is pulled for what they sent.
   */
  async start(checkpoint: Checkpoint | undefined, isUpToDate: boolean): Promise<Start> {
    const user_id = await this.#link.enter();
    if (checkpoint && checkpoint.user_id !== user_id) throw notYours();
    this.#own(user_id);
    const noted = (await this.#link.store.get(this.#slot)) ?? BEGINNING;
    const known = isUpToDate ? noted.pushes : 0;
    const { epoch, version = 0, pushes = known, bootstrap_from } = checkpoint ?? {};
    this.#link.epoch ??= epoch;
    const place = { version, epoch };
    if (bootstrap_from !== undefined) {
      return { user_id, pushes, ...place, kept: place, bootstrap_from };
    }
    this.#isSettled = pushes === noted.pushes;
    const isBack = checkpoint && !this.#isSettled;
    const kept = isBack ? { epoch, version: Math.min(version, noted.since) } : place;
    const { idle } = noted;
    const at = idle && isSame(idle.from, kept) ? idle.to : kept;
    return { user_id, pushes: Math.max(pushes, known), ...at, kept };
  }

  /** Resolves when it is known that the rows are those of who is signed in. */
  async isOwned(): Promise<void> {
    const owner = await this.#owner;
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

  /** A pull has brought nothing. */
  async idled(idle: { from: Place; to: Place }): Promise<void> {
    await this.#link.store.change([this.#slot], (page) => {
      page.set(this.#slot, { ...(page.get(this.#slot) ?? BEGINNING), idle });
    });
  }
}

const isSame = (one: Place, other: Place): boolean =>
  one.version === other.version && one.epoch === other.epoch;

const notYours = () =>
  SidelineError.refused("FORBIDDEN", "This database holds somebody else's rows");
