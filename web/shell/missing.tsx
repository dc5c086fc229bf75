import { Button, Center, Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";

/** An address that leads nowhere. */
export function Missing() {
  const { t } = useTranslation();
  return (
    <Center h="100%" p="xl">
      <Stack align="center" gap="xs" ta="center">
        <Title order={1} size="h2">
          {t("error.missing_title")}
        </Title>
        <Text c="dimmed">{t("error.missing_body")}</Text>
        <Button component={Link} href="/" mt="md">
          {t("error.home")}
        </Button>
      </Stack>
    </Center>
  );
}
