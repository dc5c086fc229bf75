import { Text } from "@mantine/core";
import type { ReactNode } from "react";

import { SidelineError } from "#sdk/index";
import { useWords } from "#web/coach/use-words";
import { Card } from "#web/ui/card.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

type SharedCardProps = {
  title: string;
  icon: string;
  /** Undefined until it is read. */
  isEmpty: boolean | undefined;
  error: Error | null;
  children: ReactNode;
};

/** What a client may share or keep to themselves. What is not shared, is not there for the server. */
export function SharedCard({ title, icon, isEmpty, error, children }: SharedCardProps) {
  const t = useWords();
  const isKept = error instanceof SidelineError && error.code === "NOT_FOUND";
  return (
    <Card title={title} icon={icon}>
      {isKept && <Text c="dimmed">{t("progress.not_shared")}</Text>}
      {!isKept && <ErrorNotice error={error} />}
      {isEmpty === undefined && !error && <Waiting rows={2} />}
      {isEmpty === true && <Text c="dimmed">{t("progress.nothing_yet")}</Text>}
      {isEmpty === false && children}
    </Card>
  );
}
