import { newId } from "#sdk/new-id";
import { SidelineError } from "#sdk/rest/sideline-error";
import { Family } from "#sdk/storage/slot";
import type { Edit, RowKey, Said, Sent, Verdict } from "#sdk/adapter/edit";
import type { Link, Pushed } from "#sdk/adapter/link";
import { fitting } from "#sdk/sync/fitting";
import { type Mutation, rowName } from "#sdk/sync/kept";
import { same } from "#sdk/sync/same";

/** What was last said of each row, by its name. */
type Book = Map<string, Said>;
export type LookUp = (row: RowKey) => Said | undefined;

/**
 * Sends what another database has to send. That database knows of no mutations, only that something
 * is not in step yet, and asks again after whatever went wrong: so each mutation is written down
 * before it is sent, repeated as it was until it is answered, and known again when it is asked for.
 */
export class Outbox {
  readonly #link: Link;
  readonly #terms: { allow_mass_delete?: true };
  readonly #said: Family<Said[]>;
  #lane: Promise<unknown> = Promise.resolve();

  constructor(link: Link, name: string, { allowMassDelete = false } = {}) {
    this.#link = link;
    this.#terms = allowMassDelete ? { allow_mass_delete: true } : {};
    this.#said = new Family(`${name}/said/`);
  }

  /** `edits` is asked when nothing of earlier is unanswered any more. */
  send(edits: (said: LookUp) => Edit[]): Promise<Sent[]> {
    const sent = this.#lane.then(() => this.#send(edits));
    this.#lane = sent.catch(() => undefined);
    return sent;
  }

  async #send(edits: (said: LookUp) => Edit[]): Promise<Sent[]> {
    await this.#link.enter();
    const book = await this.#read();
    await this.#finish(book);
    const wanted = edits((row) => book.get(nameOf(row)));
    await this.#say(book, wanted);
    // A patch of a row that the server has forgotten says too little.
    const again = wanted.flatMap((edit) => wholeIfForgotten(edit, book.get(nameOf(edit))));
    if (again.length > 0) await this.#say(book, again, { keep: true });
    return wanted.map((edit) => ({ edit, said: book.get(nameOf(edit))! }));
  }

  /** Of each entity it is remembered what was said the last time that there was anything to say. */
  async #say(book: Book, edits: Edit[], { keep = false } = {}): Promise<void> {
    const said = edits.map((edit): [string, Said] => {
      const known = book.get(nameOf(edit));
      const isKnown = known?.verdict && isSame(known, edit);
      return [nameOf(edit), isKnown ? known : this.#saidNow(edit)];
    });
    const entities = new Set<string>(edits.map(({ entity }) => entity));
    for (const [name, { mutation }] of keep ? [] : [...book]) {
      if (entities.has(mutation.entity)) book.delete(name);
    }
    for (const [name, one] of said) book.set(name, one);
    await this.#write(book, entities);
    await this.#finish(book);
  }

  #saidNow(edit: Edit): Said {
    const { epoch } = this.#link;
    return { mutation: mutationOf(edit), ...(epoch !== undefined && { epoch }) };
  }

  /** Says what is unanswered, until all of it is answered. */
  async #finish(book: Book): Promise<void> {
    for (;;) {
      const open = [...book].filter(([, { verdict }]) => !verdict);
      const batch = open.slice(0, fitting(open.map(([, { mutation }]) => mutation)));
      if (batch.length === 0) return;
      const mutations = batch.map(([, { mutation }]) => mutation);
      const pushed = await this.#push(mutations);
      const verdicts = verdictsIn(pushed, mutations);
      if (verdicts.size === 0) throw new Error("The server does not say what became of the edits");
      for (const [name, said] of batch) {
        const verdict = verdicts.get(said.mutation.id);
        if (verdict) book.set(name, { ...said, verdict });
      }
      await this.#write(book, new Set(mutations.map(({ entity }) => entity)));
    }
  }

  async #push(mutations: Mutation[]): Promise<Pushed> {
    try {
      return await this.#link.push(mutations, this.#terms);
    } catch (thrown) {
      if (thrown instanceof SidelineError && thrown.code === "EPOCH_MISMATCH") {
        this.#link.epoch = (await this.#link.pull({ version: 0, limit: 1 })).epoch;
      }
      throw thrown;
    }
  }

  /** What was said in another life of the stream is about versions that are no more: it is said anew. */
  async #read(): Promise<Book> {
    const { store, epoch } = this.#link;
    const lists = await store.list(this.#said);
    const said = lists.flatMap(([, list]) => list);
    const current = said.filter((one) => (one.epoch ?? epoch) === (epoch ?? one.epoch));
    return new Map(current.map((one) => [nameOf(one.mutation), one]));
  }

  async #write(book: Book, entities: Set<string>): Promise<void> {
    await this.#link.store.change([], (page) => {
      for (const entity of entities) {
        const list = [...book.values()].filter(({ mutation }) => mutation.entity === entity);
        page.set(this.#said.slot(entity), list);
      }
    });
  }
}

const nameOf = ({ entity, entity_id }: { entity: string; entity_id: string }): string =>
  rowName(entity, entity_id);

const mutationOf = ({ entity, entity_id, change, base_version, edited_at }: Edit): Mutation => ({
  id: newId(),
  entity,
  entity_id,
  ...change,
  base_version,
  ...(edited_at !== undefined && { client_timestamp: edited_at }),
});

/**
 * Whether the database asks for what was answered already. It may go from one state to another and
 * back and there again: then it has another base. A refusal stays one on every base.
 */
function isSame({ mutation, verdict }: Said, { change, row, base_version }: Edit): boolean {
  const { op, payload, patch } = mutation;
  const isSaid =
    same({ op, ...(payload && { payload }), ...(patch && { patch }) }, change) ||
    (payload !== undefined && same(payload, row));
  if (!isSaid) return false;
  if (!verdict?.refusal) return mutation.base_version === base_version;
  return !verdict.refusal.retryable;
}

/** The same edit as a whole row, where a part of it did not do. */
function wholeIfForgotten(edit: Edit, said: Said | undefined): Edit[] {
  const isForgotten = said?.verdict?.refusal?.code === "invalid_payload" && said.mutation.patch;
  if (!isForgotten || !edit.row) return [];
  return [{ ...edit, change: { op: "upsert", payload: edit.row } }];
}

function verdictsIn(pushed: Pushed, mutations: Mutation[]): Map<string, Verdict> {
  const bases = new Map(mutations.map(({ id, base_version = 0 }) => [id, base_version]));
  const verdicts = new Map<string, Verdict>();
  for (const { id, version, row, duplicate } of pushed.accepted) {
    // A no-op stands at whatever version the row is; of a repeated one nobody says at which.
    const unchanged = row ? row.version - 1 : pushed.latest_version;
    const still = duplicate ? (bases.get(id) ?? 0) : unchanged;
    verdicts.set(id, { since: version === null ? still : version - 1 });
  }
  for (const { id, code, message, retryable, fields = [] } of pushed.rejected) {
    verdicts.set(id, { since: bases.get(id) ?? 0, refusal: { code, message, retryable, fields } });
  }
  return verdicts;
}
