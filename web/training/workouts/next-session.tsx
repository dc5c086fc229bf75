import { Anchor, Text } from "@mantine/core";
import { mdiCalendarClockOutline } from "@mdi/js";
import { useState } from "react";
import { Link } from "wouter";

import { useSessions } from "#sdk/react";
import { shownLocale } from "#web/i18n/shown-locale";
import { Card } from "#web/ui/card.tsx";
import { useWords } from "#web/training/use-words";

/** When one sees a coach next. */
export function NextSession() {
  const t = useWords();
  const [from] = useState(() => new Date().toISOString());
  const { items } = useSessions({ from, status: "scheduled" });
  const when = new Intl.DateTimeFormat(shownLocale(), { dateStyle: "full", timeStyle: "short" });
  const next = items?.[0];
  return (
    <Card title={t("next.title")} icon={mdiCalendarClockOutline}>
      {next && (
        <>
          <Text fw={600}>{next.name}</Text>
          <Text size="sm" c="dimmed" mb="xs">
            <time dateTime={next.start_at}>{when.format(new Date(next.start_at))}</time> ·{" "}
            {next.coach_name || t("coaches.nameless")}
          </Text>
        </>
      )}
      {items && !next && (
        <Text size="sm" c="dimmed" mb="xs">
          {t("next.none")}
        </Text>
      )}
      <Anchor component={Link} href="/training/sessions" size="sm">
        {t("next.book")}
      </Anchor>
    </Card>
  );
}
