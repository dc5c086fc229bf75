import { ActionIcon } from "@mantine/core";
import { mdiPencilOutline, mdiPlus } from "@mdi/js";

import { Icon } from "#web/ui/icon.tsx";

type ButtonProps = { label: string; onClick: () => void };

export const AddButton = ({ label, onClick }: ButtonProps) => (
  <ActionIcon variant="light" size={36} radius="xl" aria-label={label} onClick={onClick}>
    <Icon path={mdiPlus} />
  </ActionIcon>
);

export const EditButton = ({ label, onClick }: ButtonProps) => (
  <ActionIcon variant="subtle" color="gray" size={36} aria-label={label} onClick={onClick}>
    <Icon path={mdiPencilOutline} size={18} />
  </ActionIcon>
);
