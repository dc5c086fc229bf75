import { ActionIcon, Button, Text } from "@mantine/core";
import { mdiCalendarRemoveOutline, mdiClose } from "@mdi/js";
import { useState } from "react";

import type { Override } from "#sdk/index";
import { useRestPages, useSideline } from "#sdk/react";
import { minuteOf } from "#web/coach/calendar/open-hours";
import { timeText } from "#web/coach/calendar/time-text";
import { OverrideDialog } from "#web/coach/hours/override-dialog.tsx";
import { useWords } from "#web/coach/use-words";
import { AddButton } from "#web/ui/buttons.tsx";
import { Card } from "#web/ui/card.tsx";
import lines from "#web/ui/lines.module.css";
import { dayText } from "#web/ui/day-text";
import { useToday } from "#web/ui/use-today";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { useReport } from "#web/ui/use-report";

/** Dates that are not like their weekday, from today on. */
export function Overrides() {
  const t = useWords();
  const from = useToday();
  const [isAdding, setAdding] = useState(false);
  const { items, hasMore, loadMore, error } = useRestPages(
    "/api/v1/coaches/me/availability-overrides",
    ({ overrides }) => overrides,
    { params: { query: { from } } },
  );
  return (
    <Card
      title={t("overrides.title")}
      icon={mdiCalendarRemoveOutline}
      end={<AddButton label={t("overrides.add")} onClick={() => setAdding(true)} />}
    >
      <ErrorNotice error={error} />
      {items?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t("overrides.none")}
        </Text>
      )}
      {items?.map((override) => (
        <Line key={override.id} override={override} />
      ))}
      {hasMore && (
        <Button variant="subtle" size="compact-sm" onClick={loadMore}>
          {t("more")}
        </Button>
      )}
      {isAdding && <OverrideDialog onClose={() => setAdding(false)} />}
    </Card>
  );
}

function Line({ override }: { override: Override }) {
  const t = useWords();
  const { rest } = useSideline();
  const report = useReport();
  const { id, date, is_available, start_time, end_time, reason } = override;
  const when = dayText(date, { dateStyle: "full" });
  const remove = () =>
    rest
      .DELETE("/api/v1/coaches/me/availability-overrides/{id}", { params: { path: { id } } })
      .catch(report);
  const what = t(is_available ? "overrides.open" : "overrides.closed");
  const hours = [start_time, end_time]
    .filter((time) => time !== null)
    .map((time) => timeText(minuteOf(time)))
    .join("–");
  return (
    <div className={lines.line}>
      <div className={lines.text}>
        <Text fw={500}>{when}</Text>
        <Text size="sm" c="dimmed">
          {[what, hours, reason].filter(Boolean).join(" · ")}
        </Text>
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t("overrides.remove", { day: when })}
        onClick={remove}
      >
        <Icon path={mdiClose} size={18} />
      </ActionIcon>
    </div>
  );
}
