import { Text } from "@mantine/core";
import { mdiCloudOffOutline, mdiTargetVariant } from "@mdi/js";
import type { ReactNode } from "react";

import { SidelineError } from "#sdk/index";
import css from "#web/tracker/advice/advice.module.css";
import { useWords } from "#web/tracker/use-words";
import { Empty } from "#web/ui/empty.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

type AnswerProps<T> = {
  /** What was answered, best first; undefined before anything was asked. */
  found: readonly T[] | undefined;
  isWaiting: boolean;
  error: unknown;
  children: (one: T, i: number) => ReactNode;
};

/** What fits somebody, or why that is not known. It comes from the server alone. */
export function Answer<T>({ found, isWaiting, error, children }: AnswerProps<T>) {
  const t = useWords();
  if (isWaiting) return <Waiting rows={3} height={150} />;
  if (error instanceof SidelineError && error.status === 0) {
    return (
      <Empty
        icon={mdiCloudOffOutline}
        order={2}
        title={t("sync.offline")}
        hint={t("advice.needs_network")}
      />
    );
  }
  if (error) return <ErrorNotice error={error} />;
  if (!found)
    return (
      <Empty
        icon={mdiTargetVariant}
        order={2}
        title={t("advice.recommend")}
        hint={t("advice.hint")}
      />
    );
  if (found.length === 0)
    return (
      <Empty
        icon={mdiTargetVariant}
        order={2}
        title={t("advice.none")}
        hint={t("advice.none_hint")}
      />
    );
  return (
    <div ref={showBelow} className={css.found}>
      {found.map(children)}
      <Text size="sm" c="dimmed">
        {t("advice.not_medical")}
      </Text>
    </div>
  );
}

/** As `ref`: on a phone the answer lies below what was asked. */
function showBelow(element: HTMLElement | null): void {
  if (element && element.getBoundingClientRect().top > innerHeight / 2) element.scrollIntoView();
}
