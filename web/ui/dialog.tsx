import { Modal, type ModalProps, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

type DialogProps = {
  title: string;
  size?: ModalProps["size"];
  onClose: () => void;
  children: ReactNode;
};

/** Something to look at, or to decide, before the page goes on. There for as long as it is mounted. */
export function Dialog({ title, size = "md", onClose, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ "aria-label": t("actions.close") }}
      size={size}
      centered
    >
      <Stack gap="sm">{children}</Stack>
    </Modal>
  );
}
