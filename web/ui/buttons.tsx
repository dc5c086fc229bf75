import { ActionIcon, Menu } from "@mantine/core";
import { mdiPencilOutline, mdiPlus } from "@mdi/js";

import css from "#web/ui/buttons.module.css";
import { Icon } from "#web/ui/icon.tsx";

type ButtonProps = { label: string; onClick: () => void };

export const AddButton = ({ label, onClick, size = 36 }: ButtonProps & { size?: number }) => (
  <ActionIcon variant="light" size={size} radius="xl" aria-label={label} onClick={onClick}>
    <Icon path={mdiPlus} size={size * 0.6} />
  </ActionIcon>
);

/** The same where there are several ways to it. */
export const AddMenu = ({ label, ways }: { label: string; ways: ButtonProps[] }) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <ActionIcon variant="light" size={36} radius="xl" aria-label={label}>
        <Icon path={mdiPlus} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      {ways.map((way) => (
        <Menu.Item key={way.label} onClick={way.onClick}>
          {way.label}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);

export const EditButton = ({ label, onClick }: ButtonProps) => (
  <ActionIcon
    variant="subtle"
    color="gray"
    size={36}
    className={css.quiet!}
    aria-label={label}
    onClick={onClick}
  >
    <Icon path={mdiPencilOutline} size={18} />
  </ActionIcon>
);
