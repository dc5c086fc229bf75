import type { Rest } from "#sdk/rest/rest";
import { isFresh, type StoredSession } from "#sdk/session/stored-session";

/** Whoever leaves does not wait for a bad network. */
const PATIENCE_MS = 5_000;

/** Ends the session on the server, if the server can be reached soon. */
export async function logOut(session: StoredSession, rest: Rest): Promise<void> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), PATIENCE_MS);
  const { signal } = deadline;
  try {
    const token = await usable(session, rest, signal);
    await rest.POST("/api/v1/auth/logout", {
      signal,
      headers: { authorization: `Bearer ${token}` },
    });
  } catch {
    // Over already, or out of reach: either way there is nothing left to do here.
  } finally {
    clearTimeout(timer);
  }
}

async function usable(session: StoredSession, rest: Rest, signal: AbortSignal): Promise<string> {
  if (isFresh(session)) return session.access_token;
  const { refresh_token } = session;
  const fresh = await rest.POST("/api/v1/auth/refresh", { signal, body: { refresh_token } });
  return fresh.access_token;
}
