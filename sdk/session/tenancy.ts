import { SidelineError } from "#sdk/rest/sideline-error";
import type { Session } from "#sdk/session/session";
import { settled } from "#sdk/settled";

/** Where somebody's things are kept while they are signed in. */
type House = {
  /** `isStill`: whether they are still the one, which is to be asked after each wait. */
  enter(userId: string, isStill: () => boolean): Promise<void>;
  leave(): void;
  failed(thrown: unknown): void;
};

/** Follows who is signed in: they come and go one after the other. */
export class Tenancy {
  readonly #session: Session;
  readonly #house: House;
  readonly #unsubscribe: () => void;
  #userId: string | undefined;
  #isReady = false;
  #turn: Promise<void> = Promise.resolve();

  constructor(session: Session, house: House) {
    this.#session = session;
    this.#house = house;
    this.#unsubscribe = session.state.subscribe(() => this.#follow());
    this.#follow();
  }

  /** Resolves when whoever is signed in has entered. Rejects when nobody is. */
  async ready(): Promise<void> {
    await settled(this.#session.state, ({ status }) => status !== "loading");
    await this.#turn;
    if (!this.#isReady) throw SidelineError.refused("UNAUTHENTICATED", "Nobody is signed in");
  }

  /** Nobody comes or goes any more. */
  end(): void {
    this.#unsubscribe();
    this.#userId = undefined;
    this.#isReady = false;
  }

  #follow(): void {
    const { value } = this.#session.state;
    const userId = value.status === "signed-in" ? value.user.id : undefined;
    if (userId === this.#userId) return;
    this.#userId = userId;
    this.#turn = this.#turn
      .then(() => this.#change(userId))
      .catch((thrown: unknown) => this.#house.failed(thrown));
  }

  async #change(userId: string | undefined): Promise<void> {
    this.#isReady = false;
    this.#house.leave();
    if (userId === undefined) return;
    const isStill = () => this.#userId === userId;
    await this.#house.enter(userId, isStill);
    this.#isReady = isStill();
  }
}
