import { mdiScaleBathroom } from "@mdi/js";
import { useState } from "react";

import { useRestPages } from "#sdk/react";
import { AddButton } from "#web/ui/buttons.tsx";
import { Card } from "#web/ui/card.tsx";
import { MeasuredDays } from "#web/training/progress/measured-days.tsx";
import { MetricsDialog } from "#web/training/progress/metrics-dialog.tsx";
import { MetricTrends } from "#web/training/progress/metric-trends.tsx";
import { useWords } from "#web/training/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** What the scales and the tape have said. */
export function BodyMetrics() {
  const t = useWords();
  const [isAdding, setAdding] = useState(false);
  const { items, error } = useRestPages("/api/v1/progress/metrics", ({ metrics }) => metrics, {
    params: { query: { limit: 200 } },
  });
  return (
    <Card
      title={t("metrics.title")}
      icon={mdiScaleBathroom}
      end={<AddButton label={t("metrics.add")} onClick={() => setAdding(true)} />}
    >
      <ErrorNotice error={error} />
      {!items && !error && <Waiting rows={2} height={140} />}
      {items && <MetricTrends metrics={items} />}
      {items && <MeasuredDays metrics={items} />}
      {isAdding && <MetricsDialog last={items?.[0]} onClose={() => setAdding(false)} />}
    </Card>
  );
}
