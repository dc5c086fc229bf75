type Waiting<Item, Answer> = {
  item: Item;
  resolve: (answer: Answer) => void;
  reject: (reason: unknown) => void;
};

/** As many items as one call carries. */
const BATCH = 64;

/**
 * A queue in front of another object: at most one call is under way, and what is put in meanwhile
 * goes into the next call as one batch. So items arrive in the order in which they were put in,
 * and a busy lane costs far fewer calls than items.
 */
export class Lane<Item, Answer> {
  readonly #call: (batch: Item[]) => Promise<Answer[]>;
  #waiting: Waiting<Item, Answer>[] = [];
  #busy = false;

  constructor(call: (batch: Item[]) => Promise<Answer[]>) {
    this.#call = call;
  }

  get idle(): boolean {
    return !this.#busy;
  }

  put(item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#busy) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#busy = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BATCH);
      await this.#call(batch.map(({ item }) => item)).then(
        (answers) => batch.forEach(({ resolve }, i) => resolve(answers[i]!)),
        (reason: unknown) => batch.forEach(({ reject }) => reject(reason)),
      );
    }
    this.#busy = false;
  }
}
