import type { Person } from "#bench/people";
import { Phone } from "#bench/phone";
import { connectAll } from "#bench/scenarios";
import type { Target } from "#bench/targets";

const PAGE = 200;
/** One takes a tenth of a second: the median of some tells more. */
const ROUNDS = 5;
/** Resuming and reconnecting are repeated as often. */
const TIMES = 200;

/** The runtime lets an object sleep after ten seconds of quiet; its socket stays. */
const ASLEEP_MS = 15_000;

export type CatchUp = { pulled: number; resumed: number };

/** What a device gets in a second that was away: messages by pages of a chat, and `resume`s. */
export async function catchUp(
  target: Target,
  people: Person[],
  messages: number,
): Promise<CatchUp> {
  const [speaker, away] = [people[0]!, people[1]!];
  const chat_id = await target.chat([speaker, away]);
  const voice = await Phone.connect(target.url, speaker.token);
  for (let i = 0; i < messages; i += 64) {
    await Promise.all(Array.from({ length: 64 }, (_, j) => voice.send(chat_id, `${i + j}`)));
  }
  const ear = await Phone.connect(target.url, away.token);
  await ear.ask("resume", { hub_seq: 0 });
  const rounds: number[] = [];
  while (rounds.length < ROUNDS) rounds.push(await pullAll(ear, chat_id));
  const pulled = rounds.toSorted((a, b) => a - b)[ROUNDS >> 1]!;
  const again = performance.now();
  for (let i = 0; i < TIMES; i++) await ear.ask("resume", { hub_seq: 0 });
  const resumed = perSecond(TIMES, again);
  for (const phone of [voice, ear]) phone.hangUp();
  return { pulled, resumed };
}

/** Messages a second of a whole chat. */
async function pullAll(ear: Phone, chat_id: string): Promise<number> {
  const start = performance.now();
  let messages = 0;
  let after_seq = 0;
  for (let more = true; more;) {
    const page = JSON.parse(await ear.ask("chat.pull", { chat_id, after_seq, limit: PAGE }));
    messages += page.data.messages.length;
    after_seq = page.data.next_seq;
    more = page.data.has_more;
  }
  return perSecond(messages, start);
}

export type Connections = { first: number; again: number; bytesIdle: number; count: number };

/** Connections a second, of people who were never there and of those who were; and what one idle one takes. */
export async function connections(target: Target, people: Person[]): Promise<Connections> {
  const before = target.process.residentBytes();
  const start = performance.now();
  const phones = await connectAll(target, people, 32);
  const first = perSecond(people.length, start);
  await new Promise((resolve) => setTimeout(resolve, ASLEEP_MS));
  const bytesIdle = (target.process.residentBytes() - before) / people.length;
  for (const phone of phones) phone.hangUp();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const then = performance.now();
  const back = await connectAll(target, people, 32);
  const again = perSecond(people.length, then);
  for (const phone of back) phone.hangUp();
  return { first, again, bytesIdle, count: people.length };
}

const perSecond = (count: number, start: number) => count / ((performance.now() - start) / 1000);
