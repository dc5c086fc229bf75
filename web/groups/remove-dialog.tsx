import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useGroup } from "#web/groups/use-group";
import { ConfirmDialog } from "#web/ui/confirm-dialog.tsx";

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
  const confirm = async () => {
    await remove(userId);
    onClose();
  };
  return (
    <ConfirmDialog
      title={t("group.remove_title", { name })}
      action={t("group.remove_confirm")}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Text size="sm">{t("group.remove_hint")}</Text>
    </ConfirmDialog>
  );
}
