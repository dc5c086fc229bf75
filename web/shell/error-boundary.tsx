import { Button, Center, Stack, Text, Title } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

type Props = { children: ReactNode };

/** What the user sees instead of a blank page. The SDK's storage is untouched by it. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const { t } = useTranslation();
  return (
    <Center h="100%" p="xl" role="alert">
      <Stack align="center" gap="xs" ta="center">
        <Title order={1} size="h2">
          {t("error.crash_title")}
        </Title>
        <Text c="dimmed">{t("error.crash_body")}</Text>
        <Button mt="md" onClick={() => location.reload()}>
          {t("error.reload")}
        </Button>
      </Stack>
    </Center>
  );
}
