import { useCoachProfile } from "#sdk/react";
import { Certifications } from "#web/coach/profile/certifications.tsx";
import { Locations } from "#web/coach/profile/locations.tsx";
import { ProfileForm } from "#web/coach/profile/profile-form.tsx";
import { SubscriptionCard } from "#web/coach/profile/subscription-card.tsx";
import { useWords } from "#web/coach/use-words";
import columns from "#web/ui/columns.module.css";
import { PageHead } from "#web/ui/page-head.tsx";

/** How clients see the coach, and what the coach has subscribed to. */
export function ProfilePage() {
  const t = useWords();
  const { profile } = useCoachProfile();
  if (!profile) return null;
  return (
    <>
      <PageHead title={t("profile.title")} about={t("profile.about")} />
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
