import { useSession } from "#sdk/react";

/** The reader's own id; empty while nobody is signed in. */
export function useMyId(): string {
  const { state } = useSession();
  return state.status === "signed-in" ? state.user.id : "";
}
