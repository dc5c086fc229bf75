import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import { newId } from "#sdk/new-id";
import { useSideline } from "#sdk/react/sideline-provider";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { Booking, CoachingSession } from "#sdk/wire";

export type BookingSession = {
  /** Books what is wanted, or rejects with the reason, such as `SESSION_CONFLICT`. */
  book(wanted: Booking): Promise<CoachingSession>;
  isBooking: boolean;
  /** Why the last one did not come about. */
  error: Error | null;
};

/**
 * Books sessions. As long as it is not known how a try ended, the next one for the same is a
 * repetition of it: whoever presses the button again after the network broke has booked once.
 */
export function useBookSession(): BookingSession {
  const { rest } = useSideline();
  const [keys] = useState(() => new Map<string, string>());
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: async (body: Booking) => {
      const wish = JSON.stringify(body);
      const key = keys.get(wish) ?? newId();
      keys.set(wish, key);
      try {
        const header = { "Idempotency-Key": key };
        const session = await rest.POST("/api/v1/sessions/book", { params: { header }, body });
        keys.delete(wish);
        return session;
      } catch (thrown) {
        if (isFinal(thrown)) keys.delete(wish);
        throw thrown;
      }
    },
    networkMode: "always",
  });
  return { book: mutateAsync, isBooking: isPending, error };
}

/** Whether the server has decided. Without an answer, or with trouble of its own, it may have not. */
const isFinal = (thrown: unknown): boolean =>
  thrown instanceof SidelineError && thrown.status >= 400 && !thrown.retryable;
