import { newId } from "#sdk/new-id";
import { SidelineError } from "#sdk/rest/sideline-error";
import { changeTo } from "#sdk/sync/change";
import type { Payload } from "#sdk/sync/entity";
import type { Done, Edit } from "#sdk/sync/kept";
import { MAX_PAYLOAD_BYTES, SCHEMA_VERSION } from "#sdk/generated/tracker";

/** An edit that is not in the queue yet, and what the row was before. */
export type Draft = { edit: Edit; before: Payload | null };

/** What all edits of one action have in common. */
export type Action = { base_version: number; client_timestamp: number; group_id?: string };

/** The edit that makes the row what it shall be; undefined where it is that already. */
export function draftOf(
  { entity, entity_id }: { entity: string; entity_id: string },
  before: Payload | undefined,
  wanted: Payload | null,
  action: Action,
): Draft | undefined {
  // A copy: what was given may be changed by its owner, the edit never is.
  const row = wanted && copied(wanted);
  const change = changeTo(entity, before, row);
  if (!change) return undefined;
  const mutation = { id: newId(), entity, entity_id, ...change, ...action };
  const edit = { mutation, row, schema_version: SCHEMA_VERSION };
  return { edit, before: before ?? null };
}

export const doneBy = ({ edit, before }: Draft): Done => {
  const { id, entity, entity_id } = edit.mutation;
  return { id, entity, entity_id, before, after: edit.row };
};

function copied(row: Payload): Payload {
  const text = JSON.stringify(row);
  if (new TextEncoder().encode(text).length > MAX_PAYLOAD_BYTES) {
    throw SidelineError.refused("PAYLOAD_TOO_LARGE", "A row holds at most 64 KB");
  }
  return JSON.parse(text);
}
