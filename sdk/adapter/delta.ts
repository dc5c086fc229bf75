import type { Link, Pulled } from "#sdk/adapter/link";

/** How long what was fetched may serve somebody else without a look whether there is more. */
const FRESH_MS = 1_000;

type Fetched = { from: number; epoch: string; page: Pulled; at: number };

/**
 * What changed since a version. Several databases of one user hear of a change at the same time, and
 * all ask: what the first one fetched serves the others as well.
 */
export class Delta {
  readonly #link: Link;
  #fetched: Fetched | undefined;
  #lane: Promise<unknown> = Promise.resolve();

  constructor(link: Link) {
    this.#link = link;
  }

  /** `heard`: the newest version that anybody has spoken of. */
  since(version: number, epoch: string, heard: number): Promise<Pulled> {
    const page = this.#lane.then(
      () => this.#known(version, epoch, heard) ?? this.#fetch(version, epoch),
    );
    this.#lane = page.catch(() => undefined);
    return page;
  }

  #known(version: number, epoch: string, heard: number): Pulled | undefined {
    const fetched = this.#fetched;
    if (!fetched || fetched.epoch !== epoch || fetched.page.reset_required) return undefined;
    const { from, page, at } = fetched;
    const isOld = performance.now() - at > FRESH_MS || page.next_version < heard;
    if (isOld || page.has_more || version < from || version > page.next_version) return undefined;
    return { ...page, changes: page.changes.filter((row) => row.version > version) };
  }

  async #fetch(from: number, epoch: string): Promise<Pulled> {
    const at = performance.now();
    const page = await this.#link.pull({ version: from, epoch, limit: PAGE_ROWS });
    this.#fetched = { from, epoch, page, at };
    return page;
  }
}

/** As many rows as the server gives at once. */
export const PAGE_ROWS = 2_000;
