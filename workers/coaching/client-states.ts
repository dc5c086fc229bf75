import type { ClientStatus } from "#contract/clients";
import { transitionRefused } from "#lib/errors";
import type { ClientRow } from "#workers/coaching/own-client";

/** Where a client may go from each state. To stay is no transition, and always allowed. */
const TRANSITIONS: Record<ClientStatus, ClientStatus[]> = {
  active: ["paused", "archived"],
  paused: ["active", "archived"],
  archived: ["active"],
};

const STATES: ClientStatus[] = ["active", "paused", "archived"];

/** The states from which a client may get to this one, itself among them. */
export const statesBefore = (to: ClientStatus): ClientStatus[] =>
  STATES.filter((from) => from === to || TRANSITIONS[from].includes(to));

/** Throws where the coach may not bring the client there. Who has left comes back by an invite. */
export function requireTransition(client: ClientRow, to: ClientStatus): void {
  const { status: from, archived_by } = client;
  const allowed = archived_by === "client" ? [] : TRANSITIONS[from];
  if (from === to || allowed.includes(to)) return;
  throw transitionRefused("CLIENT_ARCHIVED", { from, to, allowed });
}
