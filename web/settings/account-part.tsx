import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

type AccountPartProps = {
  title: string;
  about: string;
  value?: string | null;
  children: ReactNode;
};

/** One way into the account: what it is now, and how to change it. */
export const AccountPart = ({ title, about, value, children }: AccountPartProps) => (
  <Stack component="section" gap="sm">
    <div>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Text size="sm" c="dimmed">
        {about}
      </Text>
    </div>
    {value && (
      <Text fw={550} style={{ overflowWrap: "anywhere" }} data-numbers>
        {value}
      </Text>
    )}
    {children}
  </Stack>
);
