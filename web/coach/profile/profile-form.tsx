import {
  Button,
  Group,
  NumberInput,
  Select,
  Switch,
  TagsInput,
  Textarea,
  TextInput,
} from "@mantine/core";
import { mdiAccountDetailsOutline } from "@mdi/js";

import type { OwnCoachProfile } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { SocialFields } from "#web/coach/profile/social-fields.tsx";
import { givenLinks, isLink } from "#web/coach/profile/social-links";
import { useWords } from "#web/coach/use-words";
import { Card } from "#web/ui/card.tsx";
import { useForm } from "#web/ui/use-form";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { ZONES } from "#web/ui/time-zones";
import { useBusy } from "#web/ui/use-busy";

/** Money is kept in minor units; nearly all currencies have a hundred of them. */
const digitsOf = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

const CURRENCIES = Intl.supportedValuesOf("currency");

/** What a coach says of themselves, kept as a whole. */
export function ProfileForm({ profile }: { profile: OwnCoachProfile }) {
  const t = useWords();
  const { rest } = useSideline();
  const { isBusy, error, run } = useBusy();
  const { hourly_rate } = profile;
  const [form, set] = useForm(() => ({
    business_name: profile.business_name,
    bio: profile.bio,
    specialties: profile.specialties,
    currency: hourly_rate?.currency ?? "EUR",
    rate: hourly_rate ? hourly_rate.amount / 10 ** digitsOf(hourly_rate.currency) : "",
    show_rate: profile.show_rate,
    social_links: profile.social_links,
    timezone: profile.timezone,
    is_accepting_clients: profile.is_accepting_clients,
  }));
  const { rate, currency, ...said } = form;
  const areLinks = Object.values(form.social_links).every(isLink);
  const save = () =>
    run(() =>
      rest.PUT("/api/v1/coaches/me", {
        params: { header: { "if-match": `"${profile.version}"` } },
        body: {
          ...said,
          social_links: givenLinks(form.social_links),
          hourly_rate:
            typeof rate === "number"
              ? { amount: Math.round(rate * 10 ** digitsOf(currency)), currency }
              : null,
        },
      }),
    );
  return (
    <Card title={t("profile.seen")} icon={mdiAccountDetailsOutline}>
      <form
        style={{ display: "grid", gap: "0.9rem" }}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          label={t("profile.business")}
          maxLength={100}
          value={form.business_name}
          onChange={({ currentTarget }) => set({ business_name: currentTarget.value })}
        />
        <Textarea
          autosize
          minRows={4}
          label={t("profile.bio")}
          maxLength={4000}
          value={form.bio}
          onChange={({ currentTarget }) => set({ bio: currentTarget.value })}
        />
        <TagsInput
          label={t("profile.specialties")}
          placeholder={form.specialties.length === 0 ? t("client.tags_hint") : ""}
          maxTags={20}
          value={form.specialties}
          onChange={(specialties) => set({ specialties })}
        />
        <Group grow align="flex-end">
          <NumberInput
            label={t("profile.rate")}
            min={0}
            decimalScale={digitsOf(currency)}
            value={rate}
            onChange={(value) => set({ rate: value })}
          />
          <Select
            searchable
            allowDeselect={false}
            label={t("profile.currency")}
            data={CURRENCIES}
            value={currency}
            onChange={(value) => set({ currency: value ?? currency })}
          />
        </Group>
        <Switch
          label={t("profile.show_rate")}
          checked={form.show_rate}
          onChange={({ currentTarget }) => set({ show_rate: currentTarget.checked })}
        />
        <SocialFields
          links={form.social_links}
          onChange={(social_links) => set({ social_links })}
        />
        <Select
          searchable
          allowDeselect={false}
          label={t("begin.zone")}
          data={ZONES}
          value={form.timezone}
          onChange={(value) => set({ timezone: value ?? form.timezone })}
        />
        <Switch
          label={t("profile.accepting")}
          description={t("profile.accepting_hint")}
          checked={form.is_accepting_clients}
          onChange={({ currentTarget }) => set({ is_accepting_clients: currentTarget.checked })}
        />
        <ErrorNotice error={error} />
        <Group>
          <Button type="submit" loading={isBusy} disabled={!areLinks}>
            {t("profile.save")}
          </Button>
        </Group>
      </form>
    </Card>
  );
}
