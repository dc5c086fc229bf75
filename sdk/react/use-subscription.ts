import { useRest } from "#sdk/react/use-rest";
import type { Subscription } from "#sdk/wire";

/** How one's subscription stands: undefined before the server has said. */
export function useSubscription(): {
  subscription: Subscription | undefined;
  error: Error | null;
} {
  const { data, error } = useRest("/api/v1/subscriptions/me");
  return { subscription: data, error };
}
