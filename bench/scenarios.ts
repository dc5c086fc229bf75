import { type Load, type Result, run } from "#bench/load";
import type { Person } from "#bench/people";
import { Phone } from "#bench/phone";
import type { Target } from "#bench/targets";

export type Scenario = {
  name: string;
  /** Chats, each with as many members and as many of them speaking. */
  chats: number;
  members: number;
  voices: number;
  seconds: number;
  inFlight?: number;
  perSecond?: number;
};

/** Everybody connects, then the chats are spoken in. Members are told apart by chat. */
export async function play(target: Target, scenario: Scenario, people: Person[]): Promise<Result> {
  const groups = Array.from({ length: scenario.chats }, (_, i) =>
    people.slice(i * scenario.members, (i + 1) * scenario.members),
  );
  const load: Load = { ...scenario, voices: [], ears: [], fanOut: scenario.members - 1 };
  const phones: Phone[] = [];
  for (const members of groups) {
    const chat_id = await target.chat(members);
    const connected = await connectAll(target, members);
    phones.push(...connected);
    load.ears.push(...connected);
    load.voices.push(...connected.slice(0, scenario.voices).map((phone) => ({ phone, chat_id })));
  }
  // Founding, first wake-ups and compilation are not what is measured.
  await run({ ...load, seconds: 1 }, target.process);
  const result = await run(load, target.process);
  for (const phone of phones) phone.hangUp();
  return result;
}

/** Some at a time, as people come. */
export async function connectAll(target: Target, people: Person[], atOnce = 16): Promise<Phone[]> {
  const phones: Phone[] = [];
  for (let i = 0; i < people.length; i += atOnce) {
    const some = people.slice(i, i + atOnce);
    phones.push(...(await Promise.all(some.map(({ token }) => Phone.connect(target.url, token)))));
  }
  return phones;
}
