import { useMemo } from "react";

import { useSideline } from "#sdk/react/sideline-provider";
import { useLive } from "#sdk/react/use-live";
import type { Session } from "#sdk/session/session";
import type { SessionState } from "#sdk/session/session-state";

type Ways = Omit<Session, "state" | "accessToken" | "renew" | "learn">;
export type UsedSession = Ways & { state: SessionState };

/** Who is signed in, and the ways in and out. */
export function useSession(): UsedSession {
  const { session } = useSideline();
  const state = useLive("session", session.state);
  const ways = useMemo(() => waysOf(session), [session]);
  return { state, ...ways };
}

const waysOf = (session: Session): Ways => ({
  requestCode: (phone) => session.requestCode(phone),
  signIn: (phone, otp) => session.signIn(phone, otp),
  register: (registration) => session.register(registration),
  requestVerification: (email) => session.requestVerification(email),
  verifyEmail: (token) => session.verifyEmail(token),
  signInWithPassword: (email, password) => session.signInWithPassword(email, password),
  requestMagicLink: (email) => session.requestMagicLink(email),
  signInWithMagicLink: (token) => session.signInWithMagicLink(token),
  forgotPassword: (email) => session.forgotPassword(email),
  resetPassword: (token, password) => session.resetPassword(token, password),
  changePassword: (current, fresh) => session.changePassword(current, fresh),
  attachEmail: (email) => session.attachEmail(email),
  attachPhone: (phone) => session.attachPhone(phone),
  verifyPhone: (phone, otp) => session.verifyPhone(phone, otp),
  signOut: () => session.signOut(),
});
