import { runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";

import type { DeleteFor } from "#contract/messages";
import { DELETED_BODY } from "#contract/messages";
import { unwrap } from "#lib/errors";
import { Model } from "#test/messages/model";
import { connected, directChat, group, hubOf, roomOf, settled, text } from "#test/support/chats";
import { asleep, breakWayTo, crash } from "#test/support/faults";
import { people, type Person } from "#test/support/people";

/** One thing that somebody does. `which` picks among the messages there are by then. */
type Step = { who: number; act: Act; which: number };
type Act =
  | "send"
  | "send again"
  | "delivered"
  | "read"
  | "delete for me"
  | "delete for everyone"
  | "leave or return"
  | "block or unblock"
  | "all sleep"
  | "room crashes"
  | "lose answers"
  | "cut off";

const steps = (members: number, ...acts: Act[]) =>
  fc.array(
    fc.record({
      who: fc.nat({ max: members - 1 }),
      act: fc.oneof({ weight: 3, arbitrary: fc.constant<Act>("send") }, fc.constantFrom(...acts)),
      which: fc.nat({ max: 30 }),
    }),
    { minLength: 8, maxLength: 26 },
  );

const named = ({ id }: Person) => ({ id, display_name: "", avatar_url: "" });

/** The real chat and the model of it, side by side. */
class Both {
  readonly #people: Person[];
  readonly #chatId: string;
  readonly #model: Model;
  readonly #drafts: { sender: number; draft: ReturnType<typeof text>; id: string }[] = [];
  #mend: (() => void)[] = [];

  constructor(cast: Person[], chatId: string, firstWords: string[]) {
    this.#people = cast;
    this.#chatId = chatId;
    this.#model = new Model(cast.length);
    for (const id of firstWords) this.#model.say(0, id, "", true);
  }

  async do({ who, act, which }: Step): Promise<void> {
    const said = this.#model.said[which % Math.max(1, this.#model.said.length)];
    const person = this.#people[who]!;
    if (act === "send") return this.#send(who);
    if (act === "send again") return this.#sendAgain(which);
    if (act === "all sleep") return asleep(roomOf(this.#chatId), ...this.#people.map(hubOf));
    if (act === "room crashes") return crash(roomOf(this.#chatId));
    if (act === "lose answers") return void this.#mend.push(breakWayTo(person, "loses the answer"));
    if (act === "cut off") return void this.#mend.push(breakWayTo(person, "refuses"));
    if (act === "leave or return") return this.#leaveOrReturn(who);
    if (act === "block or unblock") return this.#blockOrUnblock(who);
    if (!said || !this.#model.sees(who, said)) return;
    if (act === "delete for me") return this.#remove(who, said.seq, "me");
    if (!this.#model.isPresent(who)) return;
    if (act === "delete for everyone") return this.#remove(who, said.seq, "everyone");
    const request =
      act === "read"
        ? { kind: "read" as const, up_to_message_id: said.id }
        : { kind: "delivered" as const, up_to_seq: said.seq };
    await roomOf(this.#chatId).take(person.id, { receipts_on: true, devices: 1 }, [request]);
    this.#model.mark(who, act, said.seq);
  }

  async agree(): Promise<void> {
    for (const mend of this.#mend) mend();
    await runDurableObjectAlarm(roomOf(this.#chatId));
    await settled(this.#chatId, ...this.#people);
    for (const who of this.#people.keys()) {
      await this.#agreeOnHistory(who);
      await this.#agreeOnList(who);
      await this.#agreeOnEvents(who);
    }
  }

  async #send(who: number): Promise<void> {
    const draft = text(`message ${this.#model.said.length + 1}`);
    const outcome = await hubOf(this.#people[who]!).post(this.#chatId, draft);
    const may = this.#model.isPresent(who) && !this.#model.blocks.has(who);
    expect(outcome.ok, "whether the send was taken").toBe(may);
    if (!outcome.ok) return;
    expect(outcome.value).toMatchObject({ seq: this.#model.said.length + 1, duplicate: false });
    const id = outcome.value.message_id;
    this.#drafts.push({ sender: who, draft, id });
    this.#model.say(who, id, draft.payload.body);
  }

  async #sendAgain(which: number): Promise<void> {
    const before = this.#drafts[which % Math.max(1, this.#drafts.length)];
    if (!before) return;
    const { sender, draft, id } = before;
    const sent = unwrap(await hubOf(this.#people[sender]!).post(this.#chatId, draft));
    expect(sent).toMatchObject({ message_id: id, duplicate: true });
  }

  async #remove(who: number, seq: number, scope: DeleteFor): Promise<void> {
    const said = this.#model.said[seq - 1]!;
    const outcome = await roomOf(this.#chatId).remove(this.#people[who]!.id, said.id, scope);
    if (scope === "me") {
      expect(outcome.ok).toBe(true);
      this.#model.people[who]!.hidden.add(seq);
      return;
    }
    // The first of a group's people is its admin; a direct chat has none.
    const isAdmin = who === 0 && this.#people.length > 2;
    const may = said.is_deleted || (!said.is_system && (isAdmin || said.sender === who));
    expect(outcome.ok, "whether it was deleted for everyone").toBe(may);
    if (may) said.is_deleted = true;
  }

  /** The admin stays, so that the group goes on. */
  async #leaveOrReturn(who: number): Promise<void> {
    if (who === 0) return;
    const person = this.#people[who]!;
    const room = roomOf(this.#chatId);
    if (this.#model.isPresent(who)) {
      unwrap(await room.removeMember(named(person), { id: person.id, successor_id: undefined }));
      this.#model.leave(who);
      await this.#systemMessage(who);
    } else {
      unwrap(await room.addMembers(named(this.#people[0]!), [named(person)]));
      this.#model.comeBack(who);
      await this.#systemMessage(0);
    }
  }

  async #systemMessage(actor: number): Promise<void> {
    const page = unwrap(await roomOf(this.#chatId).history(this.#people[0]!.id, undefined, 1));
    this.#model.say(actor, page.messages[0]!.message_id, "", true);
  }

  async #blockOrUnblock(who: number): Promise<void> {
    const [id, other] = [this.#people[who]!.id, this.#people[1 - who]!.id];
    const blocked = this.#model.blocks.has(who);
    const statement = blocked
      ? "DELETE FROM blocks WHERE user_id = ? AND blocked_id = ?"
      : "INSERT INTO blocks (user_id, blocked_id, created_at) VALUES (?, ?, 1)";
    await env.DB.prepare(statement).bind(id, other).run();
    await roomOf(this.#chatId).refreshBlocks(id, other);
    if (blocked) this.#model.blocks.delete(who);
    else this.#model.blocks.add(who);
  }

  async #agreeOnHistory(who: number): Promise<void> {
    const page = unwrap(await roomOf(this.#chatId).history(this.#people[who]!.id, undefined, 100));
    const real = page.messages.map((message) => ({
      seq: message.seq,
      id: message.message_id,
      is_deleted: message.is_deleted,
      ...(message.status && { status: message.status }),
    }));
    const expected = this.#model.history(who).map((said) => ({
      seq: said.seq,
      id: said.id,
      is_deleted: said.is_deleted,
      ...(said.sender === who && !said.is_system && { status: this.#model.status(said) }),
    }));
    expect(real, `the history of ${who}`).toEqual(expected.toReversed());
  }

  async #agreeOnList(who: number): Promise<void> {
    const query = { cursor: undefined, limit: 20, archived: false };
    const { chats } = unwrap(await hubOf(this.#people[who]!).chatList(query));
    if (!this.#model.isPresent(who)) return expect(chats).toEqual([]);
    const last = this.#model.history(who).at(-1);
    expect(chats, `the list of ${who}`).toMatchObject([
      {
        unread_count: this.#model.unread(who),
        last_message: last ? { message_id: last.id } : null,
      },
    ]);
    if (last?.is_deleted) expect(chats[0]!.last_message!.preview).toBe(DELETED_BODY);
  }

  /** Every message that was ever to be seen came once; marks only rose. */
  async #agreeOnEvents(who: number): Promise<void> {
    const person = this.#people[who]!;
    person.say({ event: "ping", data: {}, req_id: "fence" });
    await person.hears("pong");
    const seqs: number[] = [];
    const marks = new Map<string, number>();
    let unread = 0;
    for (const { event, data } of person.heard()) {
      if (event === "message.new") {
        seqs.push(data.seq);
        const counts = data.sender_id !== person.id && data.type !== "system" && !data.is_deleted;
        if (counts) unread++;
      }
      if (event === "chat.updated") unread = data.changes.unread_count ?? unread;
      if (event !== "message.status") continue;
      const mark = `${data.user_id} ${data.status}`;
      expect(data.seq, mark).toBeGreaterThanOrEqual(marks.get(mark) ?? 0);
      marks.set(mark, data.seq);
    }
    if (this.#model.isPresent(who)) {
      expect(unread, `what a device of ${who} counts`).toBe(this.#model.unread(who));
    }
    const visible = this.#model.said.filter((said) => this.#model.sees(who, said));
    expect(
      seqs.toSorted((a, b) => a - b),
      `what ${who} heard`,
    ).toEqual(visible.map(({ seq }) => seq));
  }
}

/** What once went wrong: whoever comes back before they were told of it all misses the rest. */
const returned: Step[] = [
  { who: 1, act: "cut off", which: 0 },
  { who: 0, act: "send", which: 0 },
  { who: 1, act: "leave or return", which: 0 },
  { who: 0, act: "send", which: 0 },
  { who: 1, act: "leave or return", which: 0 },
];

test("[MSG-33] whatever three people do in a group, it is as the model says: history, counts, events", async () => {
  const acts = steps(
    3,
    "send again",
    "delivered",
    "read",
    "delete for me",
    "delete for everyone",
    "leave or return",
    "all sleep",
    "room crashes",
    "lose answers",
    "cut off",
  );
  await fc.assert(
    fc.asyncProperty(acts, async (script) => {
      const [ann, bob, cid] = (await people(3)) as [Person, Person, Person];
      const three = [ann, bob, cid];
      for (const person of three) await connected(person);
      const chatId = await group(ann, bob, cid);
      const { message_id } = unwrap(await roomOf(chatId).history(ann.id, undefined, 1))
        .messages[0]!;
      const both = new Both(three, chatId, [message_id]);
      for (const step of script) await both.do(step);
      await both.agree();
    }),
    { numRuns: 15, examples: [[returned]] },
  );
}, 60_000);

/** What once went wrong: a message that is deleted before its delivery comes after later ones. */
const late: Step[] = [
  { who: 1, act: "send", which: 0 },
  { who: 1, act: "send", which: 0 },
  { who: 1, act: "delete for everyone", which: 0 },
];

test("[MSG-33] and so it is between two who block each other now and then", async () => {
  const acts = steps(
    2,
    "send again",
    "delivered",
    "read",
    "delete for me",
    "delete for everyone",
    "block or unblock",
    "all sleep",
    "room crashes",
    "cut off",
  );
  await fc.assert(
    fc.asyncProperty(acts, async (script) => {
      const [ann, bob] = (await people(2)) as [Person, Person];
      for (const person of [ann, bob]) await connected(person);
      const chatId = await directChat(ann, bob);
      await directChat(bob, ann);
      const both = new Both([ann, bob], chatId, []);
      for (const step of script) await both.do(step);
      await both.agree();
    }),
    { numRuns: 15, examples: [[late]] },
  );
}, 60_000);
