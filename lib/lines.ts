/** Puts lines together from a text that comes in pieces. Empty ones are left out. */
export class Lines {
  readonly #decoder = new TextDecoder();
  #rest = "";

  /** The lines that end with this piece. */
  take(bytes: Uint8Array): string[] {
    const lines = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split("\n");
    this.#rest = lines.pop()!;
    return lines.filter((line) => line !== "");
  }

  /** What stands behind the last line break. */
  rest(): string[] {
    const rest = this.#rest + this.#decoder.decode();
    return rest === "" ? [] : [rest];
  }
}

/** The lines of a text, of which no more is held than a piece. */
export async function* linesOf(text: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const lines = new Lines();
  for await (const bytes of text) yield* lines.take(bytes);
  yield* lines.rest();
}
