import { QueryClient } from "@tanstack/react-query";

const MINUTE_MS = 60_000;

/**
 * Plain REST reads. The SDK already repeats what is worth repeating, so nothing is retried twice;
 * reads go on while offline only where the cache can answer.
 */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: MINUTE_MS, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
