import {
  Button,
  Group,
  Input,
  SegmentedControl,
  Stack,
  Text,
  useMantineColorScheme,
} from "@mantine/core";
import { useTranslation } from "react-i18next";

import { chooseLanguage, type Language, LANGUAGES, shownLanguage } from "#web/i18n/language";
import { useInstall } from "#web/settings/use-install";
import { useReport } from "#web/ui/use-report";

const THEMES = ["light", "dark", "auto"] as const;

/** Colours and language of this device, and how to install the client on it. */
export function Look() {
  const { t } = useTranslation("settings");
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const report = useReport();
  const install = useInstall();
  return (
    <Stack gap="xl">
      <Input.Wrapper label={t("look.theme")} labelElement="div">
        <SegmentedControl
          fullWidth
          size="md"
          mt={4}
          aria-label={t("look.theme")}
          data={THEMES.map((value) => ({ value, label: t(`look.${value}`) }))}
          value={colorScheme}
          onChange={setColorScheme}
        />
      </Input.Wrapper>
      <Input.Wrapper label={t("look.language")} labelElement="div">
        <SegmentedControl<Language>
          fullWidth
          size="md"
          mt={4}
          aria-label={t("look.language")}
          data={[
            { value: "en", label: LANGUAGES.en },
            { value: "de", label: LANGUAGES.de },
          ]}
          value={shownLanguage()}
          onChange={(language) => void chooseLanguage(language).catch(report)}
        />
      </Input.Wrapper>
      {install && (
        <Group justify="space-between">
          <div>
            <Text fw={550}>{t("look.install")}</Text>
            <Text size="sm" c="dimmed">
              {t("look.install_hint")}
            </Text>
          </div>
          <Button variant="light" onClick={() => void install()}>
            {t("look.install")}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
