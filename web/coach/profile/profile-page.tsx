import { Text, Title } from "@mantine/core";

import { useCoachProfile } from "#sdk/react";
import { Certifications } from "#web/coach/profile/certifications.tsx";
import { Locations } from "#web/coach/profile/locations.tsx";
import { ProfileForm } from "#web/coach/profile/profile-form.tsx";
import { SubscriptionCard } from "#web/coach/profile/subscription-card.tsx";
import { useWords } from "#web/coach/use-words";
import columns from "#web/ui/columns.module.css";

/** How clients see the coach, and what the coach has subscribed to. */
export function ProfilePage() {
  const t = useWords();
  const { profile } = useCoachProfile();
  if (!profile) return null;
  return (
    <>
      <Title order={1} size="h2">
        {t("profile.title")}
      </Title>
      <Text c="dimmed" size="sm">
        {t("profile.about")}
      </Text>
      <div className={columns.columns} data-uneven>
        <ProfileForm profile={profile} />
        <div className={columns.column}>
          <SubscriptionCard />
          <Certifications />
          <Locations />
        </div>
      </div>
    </>
  );
}
