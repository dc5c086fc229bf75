import { expect, test } from "vitest";

import { type Person, registered } from "#test/support/people";
import { compactIn } from "#test/support/tracker-time";
import { line, pull, push, remove, rows, upsert } from "#test/support/trackers";
import { Replica } from "#test/sync/replica";

/** Five bugs that a first design of such a protocol has. */

const send = async (person: Person, replica: Replica) => push(person, replica.id, replica.queue);
const fetchAll = async (person: Person, replica: Replica, limit = 2000) => {
  for (;;) {
    const page = await pull(person, { ...replica.asks(), limit });
    replica.pulled(page);
    if (!page.has_more && !page.reset_required) return;
  }
};

test("[SYN-52] a row that a new device learnt from its own push is no ghost after it was deleted", async () => {
  const ann = await registered();
  const phone = new Replica("phone", 0);
  phone.edit("a", line("mine"), Date.now());
  phone.pushed(await send(ann, phone));
  await push(ann, "tablet", [remove("a")], { client_version: 1 });
  expect(phone.rows()).toEqual({ a: line("mine") });
  await fetchAll(ann, phone);
  expect(phone.rows()).toEqual({});
});

test("[SYN-52] a compaction during each page of a bootstrap does not keep it from ending", async () => {
  const ann = await registered();
  const many = Array.from({ length: 6 }, (_, i) => upsert(`row-${i}`, line("x")));
  await push(ann, "phone", [...many, remove("row-1"), upsert("row-2", line("y"))]);
  const tablet = new Replica("tablet", 0);
  let pages = 0;
  for (let more = true; more && pages < 20; pages++) {
    const page = await pull(ann, { ...tablet.asks(), limit: 1, device_id: "tablet" });
    tablet.pulled(page);
    more = page.has_more || page.reset_required === true;
    await compactIn(ann, 91);
  }
  expect(pages).toBe(5);
  expect(tablet.rows()).toEqual(await rows(ann));
});

test("[SYN-52] a repeated answer does not take a device back to what the row was then", async () => {
  const ann = await registered();
  await push(ann, "tablet", [upsert("a", line("0", { done: true }))]);
  const phone = new Replica("phone", 0);
  phone.edit("a", line("1"), Date.now());
  await send(ann, phone); // Its answer is lost.
  await push(ann, "tablet", [upsert("a", line("2"))], { client_version: 2 });
  await fetchAll(ann, phone);
  const again = await send(ann, phone);
  expect(again.accepted).toMatchObject([{ outcome: "conflict", version: 2, duplicate: true }]);
  expect(again.accepted[0]!.row).toBeUndefined();
  phone.pushed(again);
  await fetchAll(ann, phone);
  expect(phone.rows()).toEqual({ a: line("2") });
});

test("[SYN-52] what was changed and changed back while offline is not changed after all", async () => {
  const ann = await registered();
  await push(ann, "tablet", [upsert("a", line("0"))]);
  const phone = new Replica("phone", 0);
  await fetchAll(ann, phone);
  phone.edit("a", line("1"), Date.now());
  phone.edit("a", line("0"), Date.now());
  await push(ann, "tablet", [upsert("a", line("1"))], { client_version: 1 });
  phone.pushed(await send(ann, phone));
  await fetchAll(ann, phone);
  expect(phone.rows()).toEqual({ a: line("0") });
  expect(await rows(ann)).toEqual({ a: line("0") });
});

test("[SYN-52] a mutation that may pass later is not swallowed by those after it", async () => {
  const ann = await registered();
  const many = Array.from({ length: 24 }, (_, i) => upsert(`row-${i}`, line("x")));
  await push(ann, "tablet", many);
  const phone = new Replica("phone", 0);
  await fetchAll(ann, phone);
  for (const { entity_id } of many) phone.edit(entity_id, null, Date.now());
  phone.edit("new", line("y"), Date.now());
  phone.pushed(await send(ann, phone));
  expect(phone.queue).toHaveLength(24);
  const allowed = await push(ann, "phone", phone.queue, { allow_mass_delete: true });
  expect(new Set(allowed.accepted.map(({ outcome }) => outcome))).toEqual(new Set(["applied"]));
  expect(await rows(ann)).toEqual({ new: line("y") });
});
