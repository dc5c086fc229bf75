import { ActionIcon, Menu } from "@mantine/core";
import { mdiDotsVertical } from "@mdi/js";
import type { ReactNode } from "react";

import { Icon } from "#web/ui/icon.tsx";

type MoreMenuProps = { label: string; /** `Menu.Item`s. */ children: ReactNode };

/** Three dots, and behind them what one does less often. */
export const MoreMenu = ({ label, children }: MoreMenuProps) => (
  <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 0 }}>
    <Menu.Target>
      <ActionIcon variant="subtle" color="gray" size={40} aria-label={label}>
        <Icon path={mdiDotsVertical} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>{children}</Menu.Dropdown>
  </Menu>
);
