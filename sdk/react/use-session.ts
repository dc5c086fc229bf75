import { useMemo } from "react";

import { useSideline } from "#sdk/react/sideline-provider";
import { useLive } from "#sdk/react/use-live";
import type { Session } from "#sdk/session/session";
import type { SessionState } from "#sdk/session/session-state";

export type UsedSession = Pick<Session, "requestCode" | "signIn" | "signOut"> & {
  state: SessionState;
};

/** Who is signed in, and the ways in and out. */
export function useSession(): UsedSession {
  const { session } = useSideline();
  const state = useLive("session", session.state);
  const ways = useMemo(
    () => ({
      requestCode: (phone: string) => session.requestCode(phone),
      signIn: (phone: string, otp: string) => session.signIn(phone, otp),
      signOut: () => session.signOut(),
    }),
    [session],
  );
  return { state, ...ways };
}
