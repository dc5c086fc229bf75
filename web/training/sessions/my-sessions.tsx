import { SegmentedControl, Text } from "@mantine/core";
import { mdiCalendarAccountOutline } from "@mdi/js";
import { useState } from "react";

import { useSessions } from "#sdk/react";
import { Card } from "#web/ui/card.tsx";
import { OwnSessionLine } from "#web/training/sessions/own-session-line.tsx";
import css from "#web/training/sessions/sessions-page.module.css";
import { useWords } from "#web/training/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const KINDS = ["coming", "past"] as const;
type Kind = (typeof KINDS)[number];

/** What was booked: what comes, the next one first; or what was, the last one first. */
export function MySessions() {
  const t = useWords();
  const [now] = useState(() => new Date().toISOString());
  const [kind, setKind] = useState<Kind>("coming");
  const { items, error } = useSessions(
    kind === "coming" ? { from: now, order: "asc" } : { to: now, order: "desc" },
  );
  return (
    <Card title={t("sessions.mine")} icon={mdiCalendarAccountOutline}>
      <SegmentedControl
        fullWidth
        mb="sm"
        aria-label={t("sessions.which")}
        data={KINDS.map((value) => ({ value, label: t(`sessions.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <ErrorNotice error={error} />
      {!items && !error && <Waiting rows={2} />}
      {items?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t(`sessions.none_${kind}`)}
        </Text>
      )}
      <div className={css.list}>
        {items?.map((session) => (
          <OwnSessionLine key={session.id} session={session} />
        ))}
      </div>
    </Card>
  );
}
