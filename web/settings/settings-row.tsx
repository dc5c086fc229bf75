import { Group, Paper, Text } from "@mantine/core";
import type { ReactNode } from "react";

type SettingsRowProps = { start: ReactNode; title: string; about: string; end: ReactNode };

/** One entry of a list of devices or people, with what can be done about it at its end. */
export const SettingsRow = ({ start, title, about, end }: SettingsRowProps) => (
  <Paper component="li" withBorder p="sm">
    <Group wrap="nowrap">
      {start}
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text fw={550} truncate>
          {title}
        </Text>
        <Text size="sm" c="dimmed">
          {about}
        </Text>
      </div>
      {end}
    </Group>
  </Paper>
);
