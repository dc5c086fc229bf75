import { Anchor, List, Text } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";

import type { Client } from "#sdk/index";
import { useClients, useGivenSessions, useRest } from "#sdk/react";
import { useAllPages } from "#web/coach/use-all-pages";
import { useWords } from "#web/coach/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { wallAt } from "#web/ui/wall-clock";

/** As many clients as are called by their names. */
const NAMED = 3;

/** What nobody but the coach can bring on: a beginning, sessions without an end, clients without a goal. */
export function Attention() {
  const t = useWords();
  const [to] = useState(() => new Date().toISOString());
  const past = useAllPages(useGivenSessions({ to, status: "scheduled", order: "desc" }));
  const clients = useAllPages(useClients({ status: "active" }));
  const stats = useRest("/api/v1/coaches/me/stats");
  const hours = useRest("/api/v1/coaches/me/availability");
  const error = past.error ?? clients.error ?? stats.error ?? hours.error;
  if (error) return <ErrorNotice error={error} />;
  if (!past.items || !clients.items || !stats.data || !hours.data) {
    return <Waiting rows={2} height={24} />;
  }

  const [latest] = past.items;
  const { open_invite_codes: codes, total_clients_all_time } = stats.data;
  const { timezone, windows } = hours.data;
  const ways = [
    total_clients_all_time === 0 &&
      codes === 0 && { href: "/coach/clients", words: t("overview.no_clients") },
    windows.length === 0 && { href: "/coach/hours", words: t("overview.no_hours") },
    latest !== undefined && {
      href: `/coach/calendar/${wallAt(latest.start_at, timezone).day}`,
      words: t("overview.unended", { count: past.items.length }),
    },
    ...goalless(clients.items),
    codes > 0 && { href: "/coach/clients", words: t("overview.open_codes", { count: codes }) },
  ].filter((way) => way !== false);
  if (ways.length === 0) return <Text c="dimmed">{t("overview.all_done")}</Text>;
  return (
    <List spacing="xs">
      {ways.map(({ href, words }) => (
        <List.Item key={`${href} ${words}`}>
          <Anchor component={Link} href={href}>
            {words}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );

  function goalless(all: Client[]) {
    const some = all.filter(({ goals }) => goals === "");
    if (some.length > NAMED) {
      const words = t("overview.many_goalless", { count: some.length });
      return [{ href: "/coach/clients", words }];
    }
    return some.map(({ id, display_name }) => ({
      href: `/coach/clients/${id}`,
      words: t("overview.goalless", { name: display_name || t("clients.nameless") }),
    }));
  }
}
