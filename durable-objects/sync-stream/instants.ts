const SECOND_MS = 1000;

/** Writes times that lie close together, as those of one push: their date is worked out once a second. */
export class Instants {
  #second = NaN;
  #date = "";

  /** `ms` as ISO 8601. */
  at(ms: number): string {
    const second = Math.floor(ms / SECOND_MS);
    if (second !== this.#second) {
      this.#second = second;
      this.#date = new Date(second * SECOND_MS).toISOString().slice(0, -4);
    }
    return `${this.#date}${String(ms - second * SECOND_MS).padStart(3, "0")}Z`;
  }
}
