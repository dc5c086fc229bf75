import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useGroup } from "#web/groups/use-group";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Asks before somebody is removed from the group. */
export function RemoveDialog(props: {
  chatId: string;
  userId: string;
  name: string;
  onClose: () => void;
}) {
  const { chatId, userId, name, onClose } = props;
  const { t } = useTranslation("chat");
  const { remove } = useGroup(chatId);
  const { isBusy, error, run } = useBusy();
  const confirm = () =>
    run(async () => {
      await remove(userId);
      onClose();
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("group.remove_title", { name })}
      closeButtonProps={{ "aria-label": t("close") }}
      size="sm"
      centered
    >
      <Stack gap="sm">
        <Text size="sm">{t("group.remove_hint")}</Text>
        <ErrorNotice error={error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" color="gray" data-autofocus onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button color="red.9" loading={isBusy} onClick={() => void confirm()}>
            {t("group.remove_confirm")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
