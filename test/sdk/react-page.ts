import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement, memo, type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { indexedDbStorage } from "#sdk/indexed-db";
import { Sideline } from "#sdk/index";
import {
  SidelineProvider,
  useBookSession,
  useChat,
  useChats,
  useClients,
  useCoachProfile,
  useConflicts,
  useConnection,
  useConversation,
  useEntity,
  useFeature,
  useGivenSessions,
  useInvites,
  useMessages,
  useMyCoaches,
  usePresence,
  useRejected,
  useRest,
  useRestPages,
  useSendMessage,
  useSession,
  useSessions,
  useSideline,
  useSlots,
  useSubscription,
  useSync,
  useTracker,
  useTyping,
  useWorkout,
  useWorkouts,
} from "#sdk/react";

/** What the tests do with the page, from outside. */
type Page = {
  client: Sideline;
  queries: QueryClient;
  /** What each probe's hook gave first and last, and how often it has rendered. */
  seen: typeof seen;
  mount(probe: Probe): void;
  clear(): void;
};

declare global {
  interface Window {
    page: Page;
  }
}

/** The hooks as they are given to an app, each called by a component of its own. */
const HOOKS = {
  useBookSession,
  useChat,
  useChats: (filter: string) => useChats(filter === "" ? undefined : JSON.parse(filter)),
  useClients: (filter: string) => useClients(filter === "" ? {} : JSON.parse(filter)),
  useCoachProfile,
  useConflicts,
  useConnection,
  useConversation,
  // As a list: the tests see what JSON can say.
  useEntity: () => {
    const used = useEntity("mechanism");
    return { ...used, rows: Array.from(used.rows) };
  },
  useFeature: (feature: string) => useFeature(feature === "nutrition" ? feature : "invite_clients"),
  useGivenSessions: () => useGivenSessions(),
  useInvites: () => useInvites(),
  useMessages,
  useMyCoaches,
  useRejected,
  /** Somebody's coach profile, once it is known whose. */
  useRest: (id: string) => {
    const { data, error, fetchStatus } = useRest(
      "/api/v1/coaches/{id}",
      id === "" ? null : { params: { path: { id } } },
    );
    return { data, error, fetchStatus };
  },
  /** One code a page. */
  useRestPages: () =>
    useRestPages("/api/v1/coaches/me/invite-codes", (page) => page.invite_codes, {
      params: { query: { limit: 1 } },
    }),
  useSessions: () => useSessions({ status: "scheduled" }),
  /** Of a coach, once a type is chosen, on a date: three words. */
  useSlots: (given: string) => {
    const [coach = "", type = "", date = ""] = given.split(" ");
    const { data, error } = useSlots(coach, type === "-" ? null : type, { start: date, end: date });
    return { data, error };
  },
  useSubscription,
  useSync,
  useTracker,
  usePresence: (ids: string) => usePresence(ids.split(",")),
  useSendMessage,
  useSession,
  useSideline,
  useTyping,
  useWorkout,
  useWorkouts: () => useWorkouts({ order: "asc" }),
} satisfies Record<string, (argument: string) => unknown>;

type Hook = keyof typeof HOOKS;
export type Given = { [H in Hook]: ReturnType<(typeof HOOKS)[H]> };
export type Probe = {
  name: string;
  hook: Hook;
  argument?: string;
  /** Which client: the page's, or a second one beside it. */
  isOther?: boolean;
  /** Where the queries live: in the app's own cache, or wherever the provider puts them. */
  isAlone?: boolean;
};

const seen: Record<string, { renders: number; first: unknown; value: unknown }> = {};

const Probing = memo(function Probing({ name, hook, argument = "" }: Probe): ReactNode {
  const value = HOOKS[hook](argument);
  const { renders, first } = seen[name] ?? { renders: 0, first: value };
  seen[name] = { renders: renders + 1, first, value };
  return null;
});

const url = new URLSearchParams(location.search).get("server") ?? "";
const client = new Sideline({ url, storage: indexedDbStorage("page"), deviceName: "Page" });
const other = new Sideline({ url });
const queries = new QueryClient();
const probes = new Map<string, Probe>();
const root = createRoot(document.body.appendChild(document.createElement("div")));

function show(): void {
  const elements = Array.from(probes.values(), (probe) => {
    const own = createElement(Probing, probe);
    const key = probe.name;
    const given = createElement(
      SidelineProvider,
      { key, client: probe.isOther ? other : client },
      own,
    );
    return probe.isAlone
      ? given
      : createElement(QueryClientProvider, { key, client: queries }, given);
  });
  root.render(createElement(StrictMode, null, elements));
}

window.page = {
  client,
  queries,
  seen,
  mount(probe) {
    probes.set(probe.name, probe);
    show();
  },
  clear() {
    for (const name of probes.keys()) delete seen[name];
    probes.clear();
    show();
  },
};
