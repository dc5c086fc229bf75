import { Badge, Group, List, Text, ThemeIcon } from "@mantine/core";
import { mdiCheck, mdiLockOutline, mdiStarCircleOutline } from "@mdi/js";

import { useRest } from "#sdk/react";
import { useWords } from "#web/coach/use-words";
import { shownLocale } from "#web/i18n/shown-locale";
import { Card } from "#web/tracker/card.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";

const FEATURES = [
  "messaging",
  "invite_clients",
  "workout_templates",
  "session_booking",
  "nutrition",
  "progress_photos",
  "analytics",
] as const;

/** How the subscription stands, and what it opens. */
export function SubscriptionCard() {
  const t = useWords();
  const { data, error } = useRest("/api/v1/subscriptions/me");
  const day = new Intl.DateTimeFormat(shownLocale(), { dateStyle: "long" });
  return (
    <Card
      title={t("subscription.title")}
      icon={mdiStarCircleOutline}
      end={
        data && (
          <Badge variant="light" color={data.has_access ? "green" : "gray"}>
            {t(`subscription.status.${data.subscription_status}`)}
          </Badge>
        )
      }
    >
      <ErrorNotice error={error} />
      {data?.expires_at && (
        <Text size="sm" c="dimmed" mb="xs">
          {t(data.will_renew ? "subscription.renews" : "subscription.ends", {
            day: day.format(new Date(data.expires_at)),
          })}
        </Text>
      )}
      <List listStyleType="none" spacing={6}>
        {FEATURES.map((feature) => (
          <FeatureLine key={feature} feature={feature} />
        ))}
      </List>
    </Card>
  );
}

function FeatureLine({ feature }: { feature: (typeof FEATURES)[number] }) {
  const t = useWords();
  const { data } = useRest("/api/v1/features/{feature}/access", { params: { path: { feature } } });
  return (
    <List.Item>
      <Group gap="xs" wrap="nowrap">
        <ThemeIcon size={22} radius="xl" variant="light" color={data?.allowed ? "green" : "gray"}>
          <Icon path={data?.allowed ? mdiCheck : mdiLockOutline} size={14} />
        </ThemeIcon>
        <span>
          {t(`subscription.features.${feature}`)}
          {data && !data.allowed && (
            <Text size="xs" c="dimmed">
              {t(`subscription.reasons.${data.reason}`)}
            </Text>
          )}
        </span>
      </Group>
    </List.Item>
  );
}
