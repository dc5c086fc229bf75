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
import {
  digitsOf,
  draftOf,
  isComplete,
  type ProfileDraft,
  profileOf,
} from "#web/coach/profile/profile-draft";
import { SocialFields } from "#web/coach/profile/social-fields.tsx";
import { useDraft } from "#web/coach/use-draft";
import { useWords } from "#web/coach/use-words";
import { Card } from "#web/ui/card.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { ZONES } from "#web/ui/time-zones";
import { useBusy } from "#web/ui/use-busy";

const CURRENCIES = Intl.supportedValuesOf("currency");

/** What a coach says of themselves, kept as a whole. */
export function ProfileForm({ profile }: { profile: OwnCoachProfile }) {
  const t = useWords();
  const { rest } = useSideline();
  const { isBusy, error, run } = useBusy();
  const { shown: form, edited, edit, discard, keep } = useDraft(draftOf(profile));
  const set = (change: Partial<ProfileDraft>) => edit({ ...form, ...change });
  const save = () =>
    run(async () => {
      const header = { "if-match": `"${form.version}"` };
      const body = profileOf(form);
      const { version } = await rest.PUT("/api/v1/coaches/me", { params: { header }, body });
      keep({ ...form, version });
    });
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
            decimalScale={digitsOf(form.currency)}
            value={form.rate}
            onChange={(value) => set({ rate: value })}
          />
          <Select
            searchable
            allowDeselect={false}
            label={t("profile.currency")}
            data={CURRENCIES}
            value={form.currency}
            onChange={(value) => set({ currency: value ?? form.currency })}
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
        <ErrorNotice error={edited && error} />
        <Group>
          <Button type="submit" loading={isBusy} disabled={!edited || !isComplete(edited)}>
            {t("profile.save")}
          </Button>
          {edited && (
            <Button variant="subtle" color="gray" onClick={discard}>
              {t("discard")}
            </Button>
          )}
        </Group>
      </form>
    </Card>
  );
}
