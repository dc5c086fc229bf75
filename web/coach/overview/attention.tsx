import { Anchor, List, Text } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";

import { useClients, useGivenSessions, useInvites } from "#sdk/react";
import { useWords } from "#web/coach/use-words";

/** What nobody but the coach can bring on: sessions without an end, clients without a goal. */
export function Attention() {
  const t = useWords();
  const [to] = useState(() => new Date().toISOString());
  const { items: past } = useGivenSessions({ to, status: "scheduled", order: "desc" });
  const { items: clients } = useClients({ status: "active" });
  const { items: codes } = useInvites("active");
  if (!past || !clients || !codes) return null;
  const goalless = clients.filter(({ goals }) => goals === "");
  const isAllDone = past.length === 0 && goalless.length === 0 && codes.length === 0;
  if (isAllDone) return <Text c="dimmed">{t("overview.all_done")}</Text>;
  return (
    <List spacing="xs">
      {past.length > 0 && (
        <List.Item>
          <Anchor component={Link} href="/coach/calendar">
            {t("overview.unended", { count: past.length })}
          </Anchor>
        </List.Item>
      )}
      {goalless.map(({ id, display_name }) => (
        <List.Item key={id}>
          <Anchor component={Link} href={`/coach/clients/${id}`}>
            {t("overview.goalless", { name: display_name || t("clients.nameless") })}
          </Anchor>
        </List.Item>
      ))}
      {codes.length > 0 && (
        <List.Item>
          <Anchor component={Link} href="/coach/clients">
            {t("overview.open_codes", { count: codes.length })}
          </Anchor>
        </List.Item>
      )}
    </List>
  );
}
