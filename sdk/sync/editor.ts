import type { Page, Slot } from "#sdk/storage/slot";
import { changed } from "#sdk/sync/change";
import type { Desk } from "#sdk/sync/desk";
import { doneBy, type Draft } from "#sdk/sync/draft";
import type { Edits } from "#sdk/sync/edits";
import { DEVICE, type Done, DONE, type Edit, place, QUEUE, REFUSED } from "#sdk/sync/kept";
import { Sheet, type SheetTerms } from "#sdk/sync/sheet";
import { undone } from "#sdk/sync/undone";

/** How many actions can be undone, one after the other. */
const MOST_UNDONE = 50;

type Also = { slots?: Slot<unknown>[]; write?: (page: Page, edits: Edit[]) => void };

/** Makes edits: shown at once, and safe on this device when their promise resolves. */
export class Editor {
  readonly #desk: Desk;
  readonly #edited: () => void;
  /** One undo after the other: each takes back what the one before it has left. */
  #undoing: Promise<void> = Promise.resolve();

  /** `edited`: there is something to be sent. */
  constructor(desk: Desk, edited: () => void) {
    this.#desk = desk;
    this.#edited = edited;
  }

  /** What `work` does is one action: written and undone as a whole. */
  async make(work: (edits: Edits) => void, terms: SheetTerms = {}): Promise<void> {
    const sheet = new Sheet(this.#desk, terms);
    work(sheet);
    const done = sheet.drafts.map(doneBy);
    const write = (page: Page) => {
      page.set(DONE, [...(page.get(DONE) ?? []), done].slice(-MOST_UNDONE));
    };
    if (done.length > 0) await this.#commit(sheet.drafts, { slots: [DONE], write });
  }

  /** Takes back one's last action, if there is any, by new edits. */
  undo(): Promise<void> {
    const done = this.#undoing.then(() => this.#undoLast());
    this.#undoing = done.catch(() => undefined);
    return done;
  }

  /** Makes a refused edit once more, as a new one, on the row as it is now. */
  async retry(id: string): Promise<void> {
    const refused = this.#desk.refusals.get(id);
    if (!refused) return;
    const { edit, refusal } = refused;
    const { entity, entity_id } = edit.mutation;
    const sheet = new Sheet(this.#desk);
    sheet.write(entity, entity_id, changed(sheet.row(entity, entity_id), edit) ?? null);
    // Whoever asks for it once more means it.
    if (refusal.code === "mass_delete") {
      for (const draft of sheet.drafts) draft.edit = { ...draft.edit, mayDeleteMuch: true };
    }
    const write = (page: Page) => page.set(REFUSED.slot(id), undefined);
    await this.#commit(sheet.drafts, { write });
  }

  /** Gives a refused edit up. */
  discard(id: string): Promise<void> {
    return this.#desk.store.change([], (page) => page.set(REFUSED.slot(id), undefined));
  }

  async #undoLast(): Promise<void> {
    const last = this.#desk.done.value.at(-1);
    if (!last) return;
    const sheet = new Sheet(this.#desk, { isGroup: last.length > 1 });
    for (const done of last.toReversed()) {
      const { entity, entity_id } = done;
      sheet.write(entity, entity_id, undone(done, sheet.row(entity, entity_id)));
    }
    const write = (page: Page) => page.set(DONE, page.get(DONE)?.filter(isOther(last)));
    await this.#commit(sheet.drafts, { slots: [DONE], write });
  }

  async #commit(drafts: Draft[], { slots = [], write }: Also): Promise<void> {
    const { store, replica } = this.#desk;
    const edits = drafts.map(({ edit }) => edit);
    replica.draft(edits);
    try {
      await store.change([DEVICE, ...slots], (page) => {
        enqueue(page, edits);
        write?.(page, edits);
      });
    } catch (thrown) {
      replica.withdraw(edits);
      throw thrown;
    }
    this.#edited();
  }
}

/** Gives each edit its place and its number. */
function enqueue(page: Page, edits: Edit[]): void {
  const device = page.get(DEVICE);
  if (!device) throw new Error("The storage was emptied");
  let { queued, last_seq } = device;
  const [...free_seqs] = device.free_seqs;
  for (const edit of edits) {
    const seq = free_seqs.shift() ?? ++last_seq;
    page.set(QUEUE.slot(place(++queued)), { ...edit, mutation: { ...edit.mutation, seq } });
  }
  page.set(DEVICE, { ...device, queued, last_seq, free_seqs });
}

const isOther = (last: Done[]) => (done: Done[]) => done[0]?.id !== last[0]?.id;
