import { useTranslation } from "react-i18next";

import { useIsWorded } from "#web/ui/use-is-worded";

/** What went wrong, in a few of the reader's words; else in the server's. */
export function useErrorTitle(): (error: { code: string; message: string }) => string {
  const { t } = useTranslation("errors");
  const isWorded = useIsWorded();
  return ({ code, message }) => (isWorded(code) ? t(`${code}.title`) : message);
}
