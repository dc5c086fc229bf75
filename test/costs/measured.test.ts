import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, test } from "vitest";

import { DIRECT, GROUP_OF_TEN, type PerMessage } from "#scripts/costs/usage";
import { type Bill, openBill } from "#test/support/bill";
import { connected, directChat, group, hubOf, roomOf, says, settled } from "#test/support/chats";
import { people, type Person } from "#test/support/people";
import { windowPasses } from "#test/support/pushes";

const MESSAGES = 10;

/**
 * Messages one after the other, each confirmed and read by everybody before the next is sent, and
 * each with alarms of its own: nothing travels together that would if people wrote faster.
 */
async function talk(chat_id: string, ann: Person, others: Person[]): Promise<void> {
  for (let n = 0; n < MESSAGES; n++) {
    const { message_id } = await says(ann, chat_id, `Lap ${n}`);
    for (const other of others) {
      const req_id = `${other.id}-${n}`;
      await other.hears("message.new");
      other.say({ event: "message.delivered", data: { message_ids: [message_id] } });
      other.say({
        event: "message.read",
        data: { chat_id, up_to_message_id: message_id },
        req_id,
      });
      await other.hears("ok");
    }
    await ann.hears(
      "message.status",
      (status) => status.message_id === message_id && status.status === "read",
    );
    await runDurableObjectAlarm(roomOf(chat_id));
    for (const other of others) await windowPasses(other);
  }
}

/** What all objects together are billed for each message of a chat in which everybody is there. */
async function measured(chat_id: string, everybody: Person[]): Promise<PerMessage> {
  const [ann, ...others] = everybody as [Person, ...Person[]];
  for (const person of everybody) await connected(person);
  await says(ann, chat_id, "On your marks");
  await Promise.all(others.map((other) => other.hears("message.new")));
  await settled(chat_id, ...everybody);

  const bills = await Promise.all([
    openBill(roomOf(chat_id)),
    ...everybody.map((person) => openBill(hubOf(person))),
  ]);
  await talk(chat_id, ann, others);
  const closed = await Promise.all(bills.map((close) => close()));

  const sum = (counter: keyof Bill) =>
    closed.reduce((total, bill) => total + bill[counter], 0) / MESSAGES;
  return {
    frames: sum("frames"),
    calls: sum("requests"),
    rowsRead: sum("rowsRead"),
    rowsWritten: sum("rowsWritten"),
  };
}

/** Calls that happen to travel together, or not, are worth a tenth. */
function expectAlike(found: PerMessage, written: PerMessage): void {
  for (const counter of ["frames", "calls", "rowsRead", "rowsWritten"] as const) {
    const ratio = found[counter] / written[counter];
    expect.soft(Math.abs(ratio - 1), `${counter}: ${found[counter]}`).toBeLessThan(0.1);
  }
}

test("[DOC-3] a message of a direct chat costs the objects what the guide reckons with", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  expectAlike(await measured(await directChat(ann, bob), [ann, bob]), DIRECT);
});

test("[DOC-3] a message in a group of ten costs the objects what the guide reckons with", async () => {
  const everybody = await people(10);
  const [ann, ...others] = everybody as [Person, ...Person[]];
  expectAlike(await measured(await group(ann, ...others), everybody), GROUP_OF_TEN);
});
