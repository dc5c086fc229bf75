import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { SidelineError } from "#sdk/index";
import { useSideline } from "#sdk/react";

const LIMIT = 50;
const LOOK_EVERY_MS = 2000;

export type KeptLetter = {
  id: string;
  channel: "sms" | "email" | "push";
  /** A number or an address; a push goes to a user, by their id. */
  to: string;
  subject?: string;
  body: string;
  created_at: string;
  data?: Record<string, unknown>;
};

/** The latest letters, to one number or address or to all, looked for again and again while one looks. */
export function useLetters(to: string | undefined) {
  const { rest } = useSideline();
  const { data, error } = useQuery({
    queryKey: ["letters", to ?? "all"],
    queryFn: async (): Promise<KeptLetter[]> => {
      const query = { limit: LIMIT, ...(to !== undefined && { to }) };
      return (await rest.GET("/dev/inbox", { params: { query } })).messages;
    },
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (isAbsent(state.error) ? false : LOOK_EVERY_MS),
  });
  return { letters: data, error };
}

const isAbsent = (error: unknown) => error instanceof SidelineError && error.status === 404;
