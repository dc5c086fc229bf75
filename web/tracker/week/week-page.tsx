import { Button, Group, Text, Title } from "@mantine/core";
import { mdiPlus } from "@mdi/js";
import { useState } from "react";

import { WEEK, weekdayOf } from "#web/tracker/day-text";
import { useToday } from "#web/tracker/use-today";
import { useWords } from "#web/tracker/use-words";
import { BlockDialog } from "#web/tracker/week/block-dialog.tsx";
import { WeekdayColumn } from "#web/tracker/week/weekday-column.tsx";
import css from "#web/tracker/week/week.module.css";
import { Icon } from "#web/ui/icon.tsx";

/** A block that is edited, or the day of the week that a new one is for. */
type Edited = { id: string } | { weekday: number };

/** The plan that every week repeats: a column a day, and blocks that can be dragged between them. */
export function WeekPage() {
  const t = useWords();
  const [edited, setEdited] = useState<Edited>();
  const weekday = weekdayOf(useToday());
  return (
    <div className={css.page}>
      <Group justify="space-between" mb="md">
        <div>
          <Title order={1} size="h2">
            {t("week.title")}
          </Title>
          <Text c="dimmed" size="sm">
            {t("week.about")}
          </Text>
        </div>
        <Button
          leftSection={<Icon path={mdiPlus} size={18} />}
          onClick={() => setEdited({ weekday })}
        >
          {t("week.add")}
        </Button>
      </Group>
      <div className={css.week}>
        {WEEK.map((day) => (
          <WeekdayColumn
            key={day}
            weekday={day}
            isToday={day === weekday}
            onAdd={() => setEdited({ weekday: day })}
            onEdit={(id) => setEdited({ id })}
          />
        ))}
      </div>
      {edited && <BlockDialog edited={edited} onClose={() => setEdited(undefined)} />}
    </div>
  );
}
