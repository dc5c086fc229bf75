import { Tabs } from "@mantine/core";
import { useLocation } from "wouter";

import type { Client } from "#sdk/index";
import { useRest } from "#sdk/react";
import { AboutClient } from "#web/coach/client/about-client.tsx";
import { ClientChat } from "#web/coach/client/client-chat.tsx";
import { ClientHead } from "#web/coach/client/client-head.tsx";
import css from "#web/coach/client/client-page.module.css";
import { ClientSessions } from "#web/coach/client/client-sessions.tsx";
import { ClientWorkouts } from "#web/coach/client/client-workouts.tsx";
import { ClientProgress } from "#web/coach/progress/client-progress.tsx";
import { useWords } from "#web/coach/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const TABS = [
  { name: "about", Tab: AboutClient },
  { name: "chat", Tab: ClientChat },
  { name: "workouts", Tab: ClientWorkouts },
  { name: "progress", Tab: ClientProgress },
  { name: "sessions", Tab: ClientSessions },
] as const;

/** All there is of one client, a tab each; the address says which is shown. */
export function ClientPage({ id, tab }: { id: string; tab: string | undefined }) {
  const { data: client, error } = useRest("/api/v1/coaches/me/clients/{id}", {
    params: { path: { id } },
  });
  if (!client) return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;
  return <OfClient client={client} tab={tab} />;
}

function OfClient({ client, tab = "about" }: { client: Client; tab: string | undefined }) {
  const t = useWords();
  const [, go] = useLocation();
  const shown = TABS.find(({ name }) => name === tab) ?? TABS[0];
  return (
    <>
      <ClientHead client={client} />
      <Tabs
        value={shown.name}
        onChange={(name) => go(`/coach/clients/${client.id}/${name}`, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List className={css.tabs!}>
          {TABS.map(({ name }) => (
            <Tabs.Tab key={name} value={name}>
              {t(`client.tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={shown.name}>
          <shown.Tab client={client} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
