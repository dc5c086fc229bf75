import { Button, VisuallyHidden } from "@mantine/core";
import { mdiCalendarWeekOutline, mdiPlus } from "@mdi/js";
import { useState } from "react";

import { WEEK, weekdayOf } from "#web/ui/day-text";
import { PageHead } from "#web/ui/page-head.tsx";
import { useToday } from "#web/ui/use-today";
import { useWords } from "#web/tracker/use-words";
import { BlockDialog } from "#web/tracker/week/block-dialog.tsx";
import { usePlan } from "#web/tracker/week/use-plan";
import { WeekdayColumn } from "#web/tracker/week/weekday-column.tsx";
import css from "#web/tracker/week/week.module.css";
import { Empty } from "#web/ui/empty.tsx";
import { Icon } from "#web/ui/icon.tsx";

/** A block that is edited, or the day of the week that a new one is for. */
type Edited = { id: string } | { weekday: number };

/** The plan that every week repeats: a column a day, and blocks that can be moved between them. */
export function WeekPage() {
  const t = useWords();
  const plan = usePlan();
  const [edited, setEdited] = useState<Edited>();
  const weekday = weekdayOf(useToday());
  return (
    <div className={css.page}>
      <PageHead title={t("week.title")} about={t("week.about")}>
        <Button
          leftSection={<Icon path={mdiPlus} size={18} />}
          onClick={() => setEdited({ weekday })}
        >
          {t("week.add")}
        </Button>
      </PageHead>
      {plan.rows.size === 0 && (
        <Empty
          icon={mdiCalendarWeekOutline}
          order={2}
          title={t("week.empty")}
          hint={t("week.empty_hint")}
        />
      )}
      <div className={css.week} data-week>
        {WEEK.map((day) => (
          <WeekdayColumn
            key={day}
            weekday={day}
            plan={plan}
            isToday={day === weekday}
            onAdd={() => setEdited({ weekday: day })}
            onEdit={(id) => setEdited({ id })}
          />
        ))}
      </div>
      <VisuallyHidden component="output">{plan.said}</VisuallyHidden>
      {edited && <BlockDialog edited={edited} onClose={() => setEdited(undefined)} />}
    </div>
  );
}
