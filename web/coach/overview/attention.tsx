import { Anchor, List, Text } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";

import { useClients, useGivenSessions, useRest } from "#sdk/react";
import { useAllPages } from "#web/coach/use-all-pages";
import { useWords } from "#web/coach/use-words";
import { useZone } from "#web/coach/use-zone";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { wallAt } from "#web/ui/wall-clock";

/** As many clients as are called by their names. */
const NAMED = 3;

/** What nobody but the coach can bring on: sessions without an end, clients without a goal. */
export function Attention() {
  const t = useWords();
  const zone = useZone();
  const [to] = useState(() => new Date().toISOString());
  const past = useAllPages(useGivenSessions({ to, status: "scheduled", order: "desc" }));
  const clients = useAllPages(useClients({ status: "active" }));
  const stats = useRest("/api/v1/coaches/me/stats");
  const error = past.error ?? clients.error ?? stats.error;
  if (error) return <ErrorNotice error={error} />;
  if (!past.items || !clients.items || !stats.data) return <Waiting rows={2} height={24} />;

  const [latest] = past.items;
  const goalless = clients.items.filter(({ goals }) => goals === "");
  const { open_invite_codes: codes } = stats.data;
  if (!latest && goalless.length === 0 && codes === 0) {
    return <Text c="dimmed">{t("overview.all_done")}</Text>;
  }
  return (
    <List spacing="xs">
      {latest && (
        <Way href={`/coach/calendar/${wallAt(latest.start_at, zone).day}`}>
          {t("overview.unended", { count: past.items.length })}
        </Way>
      )}
      {goalless.length > NAMED ? (
        <Way href="/coach/clients">{t("overview.many_goalless", { count: goalless.length })}</Way>
      ) : (
        goalless.map(({ id, display_name }) => (
          <Way key={id} href={`/coach/clients/${id}`}>
            {t("overview.goalless", { name: display_name || t("clients.nameless") })}
          </Way>
        ))
      )}
      {codes > 0 && <Way href="/coach/clients">{t("overview.open_codes", { count: codes })}</Way>}
    </List>
  );
}

/** What waits, and the way to where it is done. */
const Way = ({ href, children }: { href: string; children: string }) => (
  <List.Item>
    <Anchor component={Link} href={href}>
      {children}
    </Anchor>
  </List.Item>
);
