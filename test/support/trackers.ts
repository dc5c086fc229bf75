import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { z } from "zod";

import { type Mutation, Pulled, Pushed } from "#contract/sync";
import { Conflicts } from "#contract/sync-review";
import type { Payload } from "#contract/tracker";
import { newId } from "#lib/ids";
import type { Person } from "#test/support/people";

export type Draft = z.input<typeof Mutation>;

export const streamOf = ({ id }: Person) => env.SYNC_STREAM.getByName(id);

/** A top-three line, the simplest row there is. */
export const line = (text: string, more: Payload = {}): Payload => ({
  date: "2026-11-21",
  position: "a",
  text,
  ...more,
});

/** A mutation that nobody has sent before. */
export const upsert = (entity_id: string, payload: Payload, more: Partial<Draft> = {}): Draft => ({
  id: newId(),
  entity: "top3",
  entity_id,
  op: "upsert",
  payload,
  ...more,
});

export const remove = (entity_id: string, more: Partial<Draft> = {}): Draft => ({
  id: newId(),
  entity: "top3",
  entity_id,
  op: "delete",
  ...more,
});

export const patch = (entity_id: string, fields: Payload, more: Partial<Draft> = {}): Draft => ({
  id: newId(),
  entity: "top3",
  entity_id,
  op: "upsert",
  patch: fields,
  ...more,
});

/** A push that is taken, if perhaps not all of it. */
export async function push(
  person: Person,
  device_id: string,
  mutations: unknown[],
  more: Record<string, unknown> = {},
) {
  const answer = await person.post("/sync/push", {
    device_id,
    schema_version: 2,
    mutations,
    ...more,
  });
  expect(answer.status, JSON.stringify(answer.error)).toBe(200);
  return Pushed.parse(answer.data);
}

export async function pull(person: Person, asked: Record<string, unknown> = {}) {
  const answer = await person.post("/sync/pull", { schema_version: 2, ...asked });
  expect(answer.status, JSON.stringify(answer.error)).toBe(200);
  return Pulled.parse(answer.data);
}

/** What each row is, by id, as a device would see it that starts from nothing. */
export async function rows(person: Person): Promise<Record<string, Payload>> {
  const { changes } = await pull(person);
  return Object.fromEntries(changes.map(({ entity_id, payload }) => [entity_id, payload!]));
}

/** What stands in a person's list of conflicts. */
export async function conflicts(person: Person, query = "") {
  const answer = await person.get(`/sync/conflicts${query}`);
  expect(answer.status, JSON.stringify(answer.error)).toBe(200);
  return Conflicts.parse(answer.data);
}

/** Two devices that both know version 1 of a row, and then edit it without knowing of each other. */
export async function bothEdit(
  person: Person,
  [first, firstMore = {}]: [Payload, Partial<Draft>?],
  [second, secondMore = {}]: [Payload, Partial<Draft>?],
) {
  const id = `row-${newId()}`;
  const start = line("start", { done: false });
  const { accepted } = await push(person, "phone", [upsert(id, start)]);
  const base_version = accepted[0]!.version!;
  await push(person, "phone", [upsert(id, { ...start, ...first }, { base_version, ...firstMore })]);
  const edit = upsert(id, { ...start, ...second }, { base_version, ...secondMore });
  const answer = await push(person, "tablet", [edit]);
  return { id, base_version, answer: answer.accepted[0]! };
}
