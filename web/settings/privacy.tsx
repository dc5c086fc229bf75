import { Select, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import type { Privacy as PrivacySettings } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { SaveState } from "#web/ui/save-state.tsx";
import { useOptimistic } from "#web/settings/use-optimistic";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Toggle } from "#web/ui/toggle.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const KEY = ["privacy"];
const AUDIENCES = ["everyone", "contacts", "nobody"] as const;
const isAudience = (value: string | null): value is (typeof AUDIENCES)[number] =>
  AUDIENCES.some((audience) => audience === value);

/** Who sees what. Each choice is saved as it is made. */
export function Privacy() {
  const { t } = useTranslation("settings");
  const { rest } = useSideline();
  const { data: privacy, error } = useQuery({
    queryKey: KEY,
    queryFn: () => rest.GET("/api/v1/users/me/privacy"),
  });
  const { mutate: change, status } = useOptimistic<PrivacySettings, Partial<PrivacySettings>>({
    queryKey: KEY,
    apply: (now, changed) => ({ ...now, ...changed }),
    save: (changed) => rest.PUT("/api/v1/users/me/privacy", { body: changed }),
  });
  if (!privacy) return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;

  const data = AUDIENCES.map((value) => ({ value, label: t(`privacy.audience.${value}`) }));
  const audience = (setting: "last_seen" | "profile_photo" | "about") => ({
    data,
    value: privacy[setting],
    allowDeselect: false,
    size: "md" as const,
    onChange: (value: string | null) => isAudience(value) && change({ [setting]: value }),
  });
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t("privacy.about")}</Text>
      <Select
        label={t("privacy.last_seen")}
        description={t("privacy.last_seen_hint")}
        {...audience("last_seen")}
      />
      <Select label={t("privacy.profile_photo")} {...audience("profile_photo")} />
      <Select label={t("privacy.about_text")} {...audience("about")} />
      <Toggle
        label={t("privacy.read_receipts")}
        description={t("privacy.read_receipts_hint")}
        checked={privacy.read_receipts}
        onChange={(read_receipts) => change({ read_receipts })}
      />
      <SaveState status={status} />
    </Stack>
  );
}
