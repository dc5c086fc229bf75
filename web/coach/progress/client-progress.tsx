import { Stack } from "@mantine/core";

import type { Client } from "#sdk/index";
import { SharedMetrics } from "#web/coach/progress/shared-metrics.tsx";
import { SharedNutrition } from "#web/coach/progress/shared-nutrition.tsx";
import { SharedPhotos } from "#web/coach/progress/shared-photos.tsx";
import { Strength } from "#web/coach/progress/strength.tsx";
import columns from "#web/ui/columns.module.css";

/** How it goes: what a client lifts, and what else they let their coach see. */
export const ClientProgress = ({ client }: { client: Client }) => (
  <div className={columns.columns}>
    <Strength clientId={client.id} />
    <Stack>
      <SharedMetrics clientId={client.id} />
      <SharedNutrition clientId={client.id} />
      <SharedPhotos clientId={client.id} />
    </Stack>
  </div>
);
