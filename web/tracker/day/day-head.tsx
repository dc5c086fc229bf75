import { ActionIcon, Button, Title } from "@mantine/core";
import { mdiChevronLeft, mdiChevronRight } from "@mdi/js";

import css from "#web/tracker/day/day-head.module.css";
import { Progress } from "#web/tracker/day/progress.tsx";
import type { Part } from "#web/tracker/day/use-progress";
import { type Day, dayText, plusDays } from "#web/ui/day-text";
import { useWords } from "#web/tracker/use-words";
import { Icon } from "#web/ui/icon.tsx";

type DayHeadProps = { day: Day; today: Day; parts: Part[]; onShow: (day: Day) => void };

/** Which day it is, the ones beside it, and how far one has come. */
export function DayHead({ day, today, parts, onShow }: DayHeadProps) {
  const t = useWords();
  const near: Record<Day, string> = {
    [plusDays(today, -1)]: t("day.yesterday"),
    [today]: t("day.today"),
    [plusDays(today, 1)]: t("day.tomorrow"),
  };
  const step = (days: number, label: string, path: string) => (
    <ActionIcon
      variant="default"
      size={42}
      radius="xl"
      aria-label={label}
      onClick={() => onShow(plusDays(day, days))}
    >
      <Icon path={path} />
    </ActionIcon>
  );
  return (
    <header className={css.head}>
      {step(-1, t("day.before"), mdiChevronLeft)}
      <div className={css.title}>
        <Title order={1} size="h2">
          {near[day] ?? dayText(day, { weekday: "long" })}
        </Title>
        <time dateTime={day}>
          {dayText(day, { weekday: "long", day: "numeric", month: "long", year: "numeric" })}
        </time>
      </div>
      {step(1, t("day.after"), mdiChevronRight)}
      {day !== today && (
        <Button variant="light" size="compact-md" onClick={() => onShow(today)}>
          {t("day.to_today")}
        </Button>
      )}
      <Progress parts={parts} />
    </header>
  );
}
