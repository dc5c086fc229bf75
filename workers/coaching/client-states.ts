import type { ClientStatus } from "#contract/clients";
import { transitionRefused } from "#lib/errors";
import { statesAfter, statesBefore, type Transitions } from "#lib/transitions";
import type { ClientRow } from "#workers/coaching/own-client";

/** What may become of a client. To stay is no transition, and always allowed. */
const CLIENT: Transitions<ClientStatus> = [
  { from: "active", to: "paused" },
  { from: "paused", to: "active" },
  { from: "active", to: "archived" },
  { from: "paused", to: "archived" },
  { from: "archived", to: "active" },
];

/** The states from which a client may get to another one. */
export const clientStatesBefore = (to: ClientStatus): ClientStatus[] => statesBefore(CLIENT, to);

/** Throws where the coach may not bring the client there. Who has left comes back by an invite. */
export function requireTransition(client: ClientRow, to: ClientStatus): void {
  const { status: from, archived_by } = client;
  const allowed = archived_by === "client" ? [] : statesAfter(CLIENT, from);
  if (from === to || allowed.includes(to)) return;
  throw transitionRefused("CLIENT_ARCHIVED", { from, to, allowed });
}
