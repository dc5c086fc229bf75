import { useTranslation } from "react-i18next";

import type { errors } from "#web/i18n/en/errors";

/** What went wrong, in a few of the reader's words; else in the server's. */
export function useErrorTitle(): (error: { code: string; message: string }) => string {
  const { t, i18n } = useTranslation("errors");
  const isWorded = (code: string): code is keyof typeof errors =>
    i18n.exists(`errors:${code}.title`);
  return ({ code, message }) => (isWorded(code) ? t(`${code}.title`) : message);
}
