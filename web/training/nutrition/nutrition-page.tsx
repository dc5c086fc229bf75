import { ActionIcon, Group, Title } from "@mantine/core";
import { mdiChevronLeft, mdiChevronRight } from "@mdi/js";
import { useState } from "react";

import { useRest } from "#sdk/react";
import { dayText, plusDays } from "#web/ui/day-text";
import { useToday } from "#web/ui/use-today";
import { DayRings } from "#web/training/nutrition/day-rings.tsx";
import { Eaten } from "#web/training/nutrition/eaten.tsx";
import { TargetsCard } from "#web/training/nutrition/targets-card.tsx";
import { useTargets } from "#web/training/nutrition/use-targets";
import { useWords } from "#web/training/use-words";
import columns from "#web/ui/columns.module.css";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";

/** What one eats in a day, against what one means to. */
export function NutritionPage() {
  const t = useWords();
  const today = useToday();
  const [day, setDay] = useState(today);
  const { data, error } = useRest("/api/v1/nutrition/summary", {
    params: { query: { from: day, to: day } },
  });
  const targets = useTargets(day);
  const summary = data?.days[0];
  return (
    <>
      <Group gap="xs">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={40}
          aria-label={t("nutrition.before")}
          onClick={() => setDay(plusDays(day, -1))}
        >
          <Icon path={mdiChevronLeft} />
        </ActionIcon>
        <Title order={1} size="h2">
          {day === today
            ? t("nutrition.today")
            : dayText(day, { weekday: "long", day: "numeric", month: "long" })}
        </Title>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={40}
          disabled={day >= today}
          aria-label={t("nutrition.after")}
          onClick={() => setDay(plusDays(day, 1))}
        >
          <Icon path={mdiChevronRight} />
        </ActionIcon>
      </Group>
      <ErrorNotice error={error} />
      <div className={columns.columns} data-uneven>
        <div className={columns.column}>
          <Eaten day={day} />
        </div>
        <div className={columns.column}>
          <DayRings totals={summary?.totals} targets={summary?.targets ?? targets} />
          <TargetsCard day={today} />
        </div>
      </div>
    </>
  );
}
