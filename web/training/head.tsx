import { Text, Title } from "@mantine/core";

/** What a page is called, and in a sentence what it is for. */
export const Head = ({ title, about }: { title: string; about: string }) => (
  <header>
    <Title order={1} size="h2">
      {title}
    </Title>
    <Text c="dimmed" size="sm">
      {about}
    </Text>
  </header>
);
