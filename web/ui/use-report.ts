import { notifications } from "@mantine/notifications";
import { useTranslation } from "react-i18next";

import { useErrorWords } from "#web/ui/error-words";

/** Tells of a failure in a corner of the window, for what has no place of its own for it. */
export function useReport(): (thrown: unknown) => void {
  const { t } = useTranslation();
  const words = useErrorWords();
  return (thrown) => {
    const { title, hint, requestId } = words(thrown);
    const request = requestId === undefined ? "" : `\n${t("error.request", { id: requestId })}`;
    notifications.show({
      // One notice a kind: ten failures of one outage are one thing to know.
      id: title,
      color: "red",
      title,
      message: `${hint}${request}`,
      styles: { description: { whiteSpace: "pre-line" } },
      closeButtonProps: { "aria-label": t("actions.close") },
    });
  };
}
