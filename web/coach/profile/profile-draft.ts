import type { OwnCoachProfile } from "#sdk/index";
import { givenLinks, isLink, type SocialLinks } from "#web/coach/profile/social-links";
import type { MaybeNumber } from "#web/ui/use-form";

/** A profile while it is edited, and the version that was seen. */
export type ProfileDraft = Pick<
  OwnCoachProfile,
  | "version"
  | "business_name"
  | "bio"
  | "specialties"
  | "show_rate"
  | "timezone"
  | "is_accepting_clients"
> & { social_links: SocialLinks; rate: MaybeNumber; currency: string };

export const draftOf = ({ hourly_rate, ...profile }: OwnCoachProfile): ProfileDraft => ({
  version: profile.version,
  business_name: profile.business_name,
  bio: profile.bio,
  specialties: profile.specialties,
  show_rate: profile.show_rate,
  timezone: profile.timezone,
  is_accepting_clients: profile.is_accepting_clients,
  social_links: profile.social_links,
  rate: hourly_rate ? hourly_rate.amount / 10 ** digitsOf(hourly_rate.currency) : "",
  currency: hourly_rate?.currency ?? "EUR",
});

/** As the server takes it. */
export const profileOf = ({ version: _, rate, currency, ...said }: ProfileDraft) => ({
  ...said,
  social_links: givenLinks(said.social_links),
  hourly_rate:
    typeof rate === "number"
      ? { amount: Math.round(rate * 10 ** digitsOf(currency)), currency }
      : null,
});

export const isComplete = ({ social_links }: ProfileDraft): boolean =>
  Object.values(social_links).every(isLink);

/** Money is kept in minor units; nearly all currencies have a hundred of them. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;
