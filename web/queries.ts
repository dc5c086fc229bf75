import { QueryClient } from "@tanstack/react-query";

const MINUTE_MS = 60_000;

/**
 * Plain REST reads. The SDK already repeats what is worth repeating, so nothing is retried twice;
 * and it says at once that there is no network, instead of leaving a read waiting.
 */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: MINUTE_MS, networkMode: "always" },
    mutations: { retry: false, networkMode: "always" },
  },
});

/** Forgets what was read for somebody who has left. What the SDK's hooks show, the SDK forgets. */
export const forgetReads = (): void =>
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "sideline" });
