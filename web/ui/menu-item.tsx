import { Menu } from "@mantine/core";

import css from "#web/ui/menu-item.module.css";
import { Icon } from "#web/ui/icon.tsx";

/** Something that a menu offers to do. `isGrave`: it takes something away. */
export const MenuItem = (props: {
  icon: string;
  isGrave?: boolean;
  onClick: () => void;
  children: string;
}) => (
  <Menu.Item
    className={props.isGrave ? css.grave! : undefined}
    leftSection={<Icon path={props.icon} size={20} />}
    onClick={props.onClick}
  >
    {props.children}
  </Menu.Item>
);
