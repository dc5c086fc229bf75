import { Text } from "@mantine/core";
import { mdiTimerOutline } from "@mdi/js";
import { useState } from "react";

import type { SessionType } from "#sdk/index";
import { useRestPages } from "#sdk/react";
import css from "#web/coach/hours/hours-page.module.css";
import { SessionTypeDialog } from "#web/coach/hours/session-type-dialog.tsx";
import { StateBadge } from "#web/ui/state-badge.tsx";
import { useWords } from "#web/coach/use-words";
import { AddButton, EditButton } from "#web/ui/buttons.tsx";
import { Card } from "#web/ui/card.tsx";
import lines from "#web/ui/lines.module.css";
import { ErrorNotice } from "#web/ui/error-notice.tsx";

/** What clients can book. */
export function SessionTypes() {
  const t = useWords();
  const [edited, edit] = useState<SessionType | "new">();
  const { items, error } = useRestPages(
    "/api/v1/coaches/me/session-types",
    ({ session_types }) => session_types,
  );
  return (
    <Card
      title={t("types.title")}
      icon={mdiTimerOutline}
      end={<AddButton label={t("types.add")} onClick={() => edit("new")} />}
    >
      <ErrorNotice error={error} />
      {items?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t("types.none")}
        </Text>
      )}
      {items?.map((type) => (
        <div key={type.id} className={lines.line}>
          <span className={css.dot} style={{ background: type.color ?? "var(--grass)" }} />
          <div className={lines.text}>
            <Text fw={500} truncate>
              {type.name}
            </Text>
            <Text size="sm" c="dimmed">
              {t("types.minutes", { count: type.duration_minutes })}
              {type.capacity > 1 && ` · ${t("types.seats", { count: type.capacity })}`}
            </Text>
          </div>
          {!type.is_active && <StateBadge tone="quiet" words={t("types.off")} />}
          <EditButton label={t("types.edit", { name: type.name })} onClick={() => edit(type)} />
        </div>
      ))}
      {edited && (
        <SessionTypeDialog
          type={edited === "new" ? undefined : edited}
          onClose={() => edit(undefined)}
        />
      )}
    </Card>
  );
}
