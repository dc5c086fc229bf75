import { Button, Text } from "@mantine/core";
import { mdiCalendarClock } from "@mdi/js";
import { Link } from "wouter";

import { Card } from "#web/ui/card.tsx";
import { blocksOf, isDoneOn, logId } from "#web/tracker/day/planned";
import type { Day } from "#web/ui/day-text";
import { TickLine } from "#web/tracker/tick-line.tsx";
import time from "#web/tracker/day/schedule.module.css";
import { hueStyle } from "#web/tracker/hue";
import css from "#web/tracker/tick-line.module.css";
import { useNow } from "#web/tracker/use-now";
import { instant } from "#web/tracker/instant";
import { useSave } from "#web/tracker/use-save";
import { useEntity, useTracker } from "#sdk/react";
import { useWords } from "#web/tracker/use-words";

/** The blocks of the day, each done with a tap; the one that runs now stands out. */
export function Schedule({ day, isToday }: { day: Day; isToday: boolean }) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const now = useNow();
  const completion = useEntity("completion").rows;
  const blocks = blocksOf(useEntity("schedule_blocks").rows, day);
  const tick = (item_id: string, done: boolean) =>
    save(
      tracker.put("completion", logId(day, item_id), {
        date: day,
        item_id,
        done,
        at: instant(),
      }),
    );
  return (
    <Card
      title={t("schedule.title")}
      icon={mdiCalendarClock}
      end={
        <Button component={Link} href="/today/week" variant="subtle" size="compact-sm">
          {t("schedule.plan")}
        </Button>
      }
    >
      {blocks.length === 0 && <Text c="dimmed">{t("schedule.none")}</Text>}
      <ul className={css.list}>
        {blocks.map(([id, { title, start, end, category, notes }]) => (
          <li key={id} className={time.block} style={hueStyle(category)}>
            <span className={time.span} data-numbers>
              <span>{start}</span>
              <span>{end}</span>
            </span>
            <TickLine
              title={title}
              about={[category, notes].filter(Boolean).join(" · ")}
              isDone={isDoneOn(completion, day, id)}
              isNow={isToday && start <= now && now < end}
              onTick={(done) => tick(id, done)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
