import { Button, Group, Notification, Portal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRegisterSW } from "virtual:pwa-register/react";

const HOUR_MS = 3_600_000;

/** Registers the service worker, and offers a new version when there is one. */
export function UpdatePrompt() {
  const { t } = useTranslation();
  const { needRefresh, updateServiceWorker } = useRegisterSW({ onRegisteredSW: lookHourly });
  const [isNeeded, setNeeded] = needRefresh;
  if (!isNeeded) return null;
  return (
    <Portal>
      <Group
        pos="fixed"
        bottom={16}
        right={16}
        left={16}
        justify="flex-end"
        style={{ zIndex: 300 }}
      >
        <Notification
          title={t("update.title")}
          onClose={() => setNeeded(false)}
          withBorder
          maw={420}
          aria-live="polite"
        >
          {t("update.body")}
          <Button mt="xs" size="xs" onClick={() => void updateServiceWorker()}>
            {t("update.action")}
          </Button>
        </Notification>
      </Group>
    </Portal>
  );
}

/** Apps stay open for weeks. */
function lookHourly(_script: string, registration: ServiceWorkerRegistration | undefined): void {
  if (registration) setInterval(() => void registration.update().catch(() => undefined), HOUR_MS);
}
