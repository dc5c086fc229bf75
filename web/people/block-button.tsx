import { Button, Stack, Text } from "@mantine/core";
import { mdiBlockHelper } from "@mdi/js";
import { useTranslation } from "react-i18next";

import { useBlock } from "#web/people/profile";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Blocks somebody, or ends the block. */
export function BlockButton(props: { userId: string; name: string; isBlocked: boolean }) {
  const { userId, name, isBlocked } = props;
  const { t } = useTranslation("chat");
  const block = useBlock();
  const { isBusy, error, run } = useBusy();
  return (
    <Stack gap="xs">
      <Button
        color={isBlocked ? "grass" : "red"}
        variant="light"
        loading={isBusy}
        leftSection={<Icon path={mdiBlockHelper} size={16} />}
        onClick={() => void run(() => block(userId, !isBlocked))}
      >
        {t(isBlocked ? "people.unblock" : "people.block", { name })}
      </Button>
      {!isBlocked && (
        <Text size="xs" c="dimmed">
          {t("people.block_hint")}
        </Text>
      )}
      <ErrorNotice error={error} />
    </Stack>
  );
}
