import type { Status } from "#contract/messages";

type Said = {
  seq: number;
  id: string;
  sender: number;
  body: string;
  is_system: boolean;
  is_deleted: boolean;
  withheld: boolean;
};

type Marks = { delivered: number; read: number };

type Someone = {
  stays: [from: number, to: number | null][];
  hidden: Set<number>;
  /** What their own counts go by, and what senders may know. */
  marks: Marks;
  shown: Marks;
};

/** What a chat must look like, kept the simplest way there is. People are numbers. */
export class Model {
  readonly people: Someone[];
  readonly said: Said[] = [];
  readonly blocks = new Set<number>();

  constructor(people: number) {
    this.people = Array.from({ length: people }, () => ({
      stays: [[1, null]],
      hidden: new Set(),
      marks: { delivered: 0, read: 0 },
      shown: { delivered: 0, read: 0 },
    }));
  }

  say(sender: number, id: string, body: string, is_system = false): void {
    const withheld = [...this.blocks].some((blocker) => blocker !== sender);
    const seq = this.said.length + 1;
    this.said.push({ seq, id, sender, body, is_system, is_deleted: false, withheld });
  }

  isPresent(who: number): boolean {
    return this.people[who]!.stays.at(-1)![1] === null;
  }

  /** Whether somebody can see a message at all. */
  sees(who: number, { seq, sender, withheld }: Said): boolean {
    const inStay = this.people[who]!.stays.some(
      ([from, to]) => from <= seq && seq <= (to ?? Infinity),
    );
    return inStay && (!withheld || sender === who);
  }

  leave(who: number): void {
    this.people[who]!.stays.at(-1)![1] = this.said.length;
  }

  comeBack(who: number): void {
    const before = this.said.length;
    this.people[who]!.stays.push([before + 1, null]);
    this.people[who]!.marks = { delivered: before, read: before };
  }

  mark(who: number, mark: "delivered" | "read", seq: number): void {
    const { marks, shown } = this.people[who]!;
    const rises = seq > marks.delivered || (mark === "read" && seq > marks.read);
    const reads = mark === "read" && seq > marks.read;
    marks.delivered = Math.max(marks.delivered, seq);
    if (reads) marks.read = seq;
    if (!rises || this.blocks.size > 0) return;
    shown.delivered = Math.max(shown.delivered, marks.delivered);
    if (reads) shown.read = Math.max(shown.read, seq);
  }

  history(who: number): Said[] {
    const { hidden } = this.people[who]!;
    return this.said.filter((said) => this.sees(who, said) && !hidden.has(said.seq));
  }

  unread(who: number): number {
    const { read } = this.people[who]!.marks;
    return this.history(who).filter(
      (said) => said.seq > read && said.sender !== who && !said.is_deleted && !said.is_system,
    ).length;
  }

  status(said: Said): Status {
    if (said.withheld) return "sent";
    const readers = this.people.filter((_, who) => who !== said.sender && this.sees(who, said));
    if (readers.length === 0) return "sent";
    if (readers.every(({ shown }) => shown.read >= said.seq)) return "read";
    return readers.every(({ shown }) => shown.delivered >= said.seq) ? "delivered" : "sent";
  }
}
