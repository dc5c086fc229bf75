import { Button, Text } from "@mantine/core";
import { useState } from "react";

import type { BodyMetrics } from "#sdk/index";
import { MEASURES, measureText } from "#web/training/progress/measures";
import { MetricsDialog } from "#web/training/progress/metrics-dialog.tsx";
import css from "#web/training/progress/progress-page.module.css";
import { useWords } from "#web/training/use-words";
import { EditButton } from "#web/ui/buttons.tsx";
import { dayText } from "#web/ui/day-text";
import lines from "#web/ui/lines.module.css";

/** As many as one looks for a mistake among. */
const SHOWN = 5;

/** What was measured day by day, the last one first, to be put right or deleted. */
export function MeasuredDays({ metrics }: { metrics: BodyMetrics[] }) {
  const t = useWords();
  const [isWhole, setWhole] = useState(false);
  if (metrics.length === 0) return null;
  return (
    <section>
      <h3 className={css.days}>{t("metrics.days")}</h3>
      {(isWhole ? metrics : metrics.slice(0, SHOWN)).map((day) => (
        <Line key={day.id} metrics={day} />
      ))}
      {!isWhole && metrics.length > SHOWN && (
        <Button mt="xs" variant="default" onClick={() => setWhole(true)}>
          {t("more")}
        </Button>
      )}
    </section>
  );
}

function Line({ metrics }: { metrics: BodyMetrics }) {
  const t = useWords();
  const [isEditing, setEditing] = useState(false);
  const day = dayText(metrics.date, { dateStyle: "medium" });
  const told = MEASURES.flatMap((measure) => {
    const value = metrics[measure];
    return value === null ? [] : [`${t(`metrics.${measure}`)} ${measureText(measure, value)}`];
  });
  return (
    <div className={lines.line}>
      <div className={lines.text}>
        <Text fw={550}>{day}</Text>
        <Text size="sm" c="dimmed" data-numbers>
          {told.join(" · ")}
        </Text>
      </div>
      <EditButton label={t("metrics.edit", { day })} onClick={() => setEditing(true)} />
      {isEditing && <MetricsDialog kept={metrics} onClose={() => setEditing(false)} />}
    </div>
  );
}
