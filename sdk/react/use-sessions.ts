import { type Pages, useRestPages } from "#sdk/react/use-rest-pages";
import type { CoachingSession } from "#sdk/wire";

export type SessionFilter = {
  /** Those that begin then or later, and before `to`; ISO 8601. */
  from?: string;
  to?: string;
  status?: CoachingSession["status"];
  /** By their start: the next ones first, or the last ones. */
  order?: "asc" | "desc";
};

/** The sessions that one has booked, with all coaches. */
export const useSessions = (filter: SessionFilter = {}): Pages<CoachingSession> =>
  useRestPages("/api/v1/sessions/me", ({ sessions }) => sessions, { params: { query: filter } });

/** The sessions that one gives, all of them or those of one client. */
export const useGivenSessions = (
  filter: SessionFilter & { client_profile_id?: string } = {},
): Pages<CoachingSession> =>
  useRestPages("/api/v1/coaches/me/sessions", ({ sessions }) => sessions, {
    params: { query: filter },
  });
