import { Button, Text } from "@mantine/core";
import { mdiChartLine, mdiHistory } from "@mdi/js";

import type { ExerciseHistory as History } from "#sdk/index";
import { shownLocale } from "#web/i18n/shown-locale";
import { Card } from "#web/ui/card.tsx";
import { dayText } from "#web/ui/day-text";
import css from "#web/training/exercise/exercise-history.module.css";
import { setText } from "#web/training/set-text";
import { useWords } from "#web/training/use-words";
import { Trend } from "#web/ui/trend.tsx";

type ExerciseHistoryProps = {
  records: History["records"];
  entries: History["entries"];
  loadMore: (() => void) | undefined;
};

/** Records, how strength went, and every workout with the exercise; for its owner or their coach. */
export function ExerciseHistory({ records, entries, loadMore }: ExerciseHistoryProps) {
  const t = useWords();
  const strength = entries.flatMap(({ scheduled_date: day, estimated_1rm_kg: value }) =>
    value === null ? [] : [{ day, value }],
  );
  return (
    <div className={css.history}>
      <RecordCards records={records} />
      {strength.length > 1 && (
        <Card title={t("history.strength")} icon={mdiChartLine}>
          <Trend title={t("history.strength")} points={strength} say={kilograms} />
        </Card>
      )}
      <Card title={t("history.all")} icon={mdiHistory}>
        {entries.length === 0 && <Text c="dimmed">{t("history.none")}</Text>}
        {entries.map(({ workout_exercise_id, scheduled_date, logs, volume_kg }) => (
          <div key={workout_exercise_id} className={css.entry}>
            <Text fw={600}>{dayText(scheduled_date, { dateStyle: "full" })}</Text>
            <ul className={css.sets}>
              {logs.map((log) => (
                <li key={log.id}>{setText(log, shownLocale())}</li>
              ))}
            </ul>
            {volume_kg > 0 && (
              <Text size="xs" c="dimmed">
                {t("history.volume", { value: kilograms(volume_kg) })}
              </Text>
            )}
          </div>
        ))}
        {loadMore && (
          <Button variant="default" onClick={loadMore}>
            {t("more")}
          </Button>
        )}
      </Card>
    </div>
  );
}

const kilograms = (value: number): string =>
  new Intl.NumberFormat(shownLocale(), {
    style: "unit",
    unit: "kilogram",
    maximumFractionDigits: 1,
  }).format(value);

const KINDS = ["max_weight", "max_reps", "longest", "farthest"] as const;

function RecordCards({ records }: { records: History["records"] }) {
  const t = useWords();
  const best = records.estimated_1rm;
  return (
    <div className={css.records}>
      {best && (
        <div className={css.record}>
          <b>{kilograms(best.estimated_1rm_kg)}</b>
          <span>{t("history.estimated_1rm")}</span>
        </div>
      )}
      {KINDS.map((kind) => {
        const record = records[kind];
        return (
          record && (
            <div key={kind} className={css.record}>
              <b>{setText({ ...record, rpe: null }, shownLocale())}</b>
              <span>{t(`history.${kind}`)}</span>
            </div>
          )
        );
      })}
    </div>
  );
}
