import { Group, List, Progress, Text, ThemeIcon } from "@mantine/core";
import { mdiCheck, mdiLockOutline, mdiStarCircleOutline } from "@mdi/js";

import { useRest } from "#sdk/react";
import css from "#web/coach/profile/subscription-card.module.css";
import { StateBadge } from "#web/ui/state-badge.tsx";
import { useWords } from "#web/coach/use-words";
import { shownLocale } from "#web/i18n/shown-locale";
import { Card } from "#web/ui/card.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";

/** Active ones, without a subscription. */
const FREE_CLIENTS = 3;

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
  const { data: stats } = useRest("/api/v1/coaches/me/stats");
  const taken = t("subscription.taken", { count: stats?.active_clients ?? 0, free: FREE_CLIENTS });
  const day = new Intl.DateTimeFormat(shownLocale(), { dateStyle: "long" });
  return (
    <Card
      title={t("subscription.title")}
      icon={mdiStarCircleOutline}
      end={
        data && (
          <StateBadge
            tone={data.has_access ? "good" : "quiet"}
            words={t(`subscription.status.${data.subscription_status}`)}
          />
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
      {data && !data.has_access && stats && (
        <div className={css.taken}>
          <Text size="sm">{taken}</Text>
          <Progress
            mt={4}
            aria-label={taken}
            value={Math.min(100, (100 * stats.active_clients) / FREE_CLIENTS)}
          />
        </div>
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
