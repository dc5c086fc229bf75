import { QueryClient, QueryClientContext, QueryClientProvider } from "@tanstack/react-query";
import { createContext, createElement, type ReactNode, useContext, useState } from "react";

import { Freshness } from "#sdk/react/freshness";
import type { Sideline } from "#sdk/sideline";

const SidelineContext = createContext<Sideline | undefined>(undefined);

export type SidelineProviderProps = { client: Sideline; children?: ReactNode };

/**
 * Gives the hooks below it their client. They live in the app's own `QueryClient` when there is a
 * `QueryClientProvider` above, and in one of their own when there is none.
 */
export function SidelineProvider({ client, children }: SidelineProviderProps): ReactNode {
  const given = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const fresh = createElement(Freshness, { client });
  const provided = createElement(SidelineContext.Provider, { value: client }, fresh, children);
  return given ? provided : createElement(QueryClientProvider, { client: own }, provided);
}

/** The client of the nearest `SidelineProvider`. */
export function useSideline(): Sideline {
  const client = useContext(SidelineContext);
  if (!client) throw new Error("Put a <SidelineProvider client={…}> above");
  return client;
}
