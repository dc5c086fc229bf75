import { mdiScaleBathroom } from "@mdi/js";

import { useRestPages } from "#sdk/react";
import { SharedCard } from "#web/coach/progress/shared-card.tsx";
import { useWords } from "#web/coach/use-words";
import { MetricTrends } from "#web/training/progress/metric-trends.tsx";

/** As many measurements as a line is drawn through. */
const DRAWN = 200;

/** What the client's scales and tape have said. */
export function SharedMetrics({ clientId }: { clientId: string }) {
  const t = useWords();
  const { items, error } = useRestPages(
    "/api/v1/coaches/me/clients/{id}/metrics",
    ({ metrics }) => metrics,
    { params: { path: { id: clientId }, query: { limit: DRAWN } } },
  );
  return (
    <SharedCard
      title={t("progress.body")}
      icon={mdiScaleBathroom}
      isEmpty={items && items.length === 0}
      error={error}
    >
      <MetricTrends metrics={items ?? []} />
    </SharedCard>
  );
}
