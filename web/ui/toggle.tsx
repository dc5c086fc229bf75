import { Switch } from "@mantine/core";
import type { ReactNode } from "react";

import css from "#web/ui/toggle.module.css";

/** What is on or off: its name in front, the switch at the end of the line. */
export const Toggle = (props: {
  label: string;
  description?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) => (
  <Switch
    {...props}
    labelPosition="left"
    size="md"
    classNames={{ body: css.body!, labelWrapper: css.words!, description: css.description! }}
    onChange={(event) => props.onChange(event.currentTarget.checked)}
  />
);
