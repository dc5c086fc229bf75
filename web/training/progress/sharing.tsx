import { Stack, Switch, Text } from "@mantine/core";
import { mdiEyeOutline } from "@mdi/js";

import { useMyCoaches, useRest, useSideline } from "#sdk/react";
import { Card } from "#web/ui/card.tsx";
import { useCoachName } from "#web/training/use-coach-name";
import { useWords } from "#web/training/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useReport } from "#web/ui/use-report";

const KINDS = ["metrics", "photos", "nutrition"] as const;

/** What each coach may see. At first nothing. */
export function Sharing() {
  const t = useWords();
  const { rest } = useSideline();
  const report = useReport();
  const coachName = useCoachName();
  const { items: coaches = [] } = useMyCoaches();
  const { data, error } = useRest("/api/v1/progress/sharing");
  const share = (id: string, kind: (typeof KINDS)[number], isShared: boolean) =>
    rest
      .PATCH("/api/v1/progress/sharing/{id}", {
        params: { path: { id } },
        body: { [kind]: isShared },
      })
      .catch(report);
  return (
    <Card title={t("sharing.title")} icon={mdiEyeOutline}>
      <ErrorNotice error={error} />
      {data?.coaches.length === 0 && <Text c="dimmed">{t("sharing.none")}</Text>}
      {data?.coaches.map(({ client_profile_id, coach_id, ...shared }) => {
        const own = coaches.find((coach) => coach.coach_id === coach_id);
        const name = own ? coachName(own) : t("coaches.nameless");
        return (
          <Stack key={client_profile_id} gap="xs" mb="md">
            <Text fw={600}>{t("sharing.with", { name })}</Text>
            {KINDS.map((kind) => (
              <Switch
                key={kind}
                label={t(`sharing.${kind}`)}
                aria-label={t("sharing.of", { what: t(`sharing.${kind}`), name })}
                checked={shared[kind]}
                onChange={({ currentTarget }) =>
                  void share(client_profile_id, kind, currentTarget.checked)
                }
              />
            ))}
          </Stack>
        );
      })}
    </Card>
  );
}
