import { SegmentedControl } from "@mantine/core";
import { mdiCheckAll, mdiDumbbell, mdiEmoticonOutline } from "@mdi/js";
import { useState } from "react";

import { daysUntil } from "#web/ui/day-text";
import { PageHead } from "#web/ui/page-head.tsx";
import page from "#web/tracker/tracker.module.css";
import { Chart } from "#web/tracker/trends/chart.tsx";
import css from "#web/tracker/trends/trends.module.css";
import { useSeries } from "#web/tracker/trends/use-series";
import { useToday } from "#web/ui/use-today";
import { useWords } from "#web/tracker/use-words";

const SPANS = ["14", "30", "90"];

/** How the days went, over some weeks. */
export function TrendsPage() {
  const t = useWords();
  const [span, setSpan] = useState("30");
  const days = daysUntil(useToday(), Number(span));
  const { completion, mood, training } = useSeries(days);
  return (
    <div className={page.content}>
      <PageHead title={t("trends.title")}>
        <SegmentedControl
          aria-label={t("trends.span")}
          data={SPANS.map((value) => ({
            value,
            label: t("trends.days", { count: Number(value) }),
          }))}
          value={span}
          onChange={setSpan}
        />
      </PageHead>
      <div className={css.charts}>
        <Chart
          title={t("trends.completion")}
          icon={mdiCheckAll}
          points={completion}
          top={100}
          say={(value) => t("trends.percent", { value })}
          summary="average"
        />
        <Chart
          title={t("trends.mood")}
          icon={mdiEmoticonOutline}
          points={mood}
          least={1}
          top={5}
          kind="line"
          say={(value) => t("trends.stars", { value })}
          summary="average"
        />
        <Chart
          title={t("trends.training")}
          icon={mdiDumbbell}
          points={training}
          say={(value) => t("workouts.minutes", { count: value })}
          summary="sum"
        />
      </div>
    </div>
  );
}
