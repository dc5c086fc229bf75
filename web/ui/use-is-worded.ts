import { useTranslation } from "react-i18next";

import type { errors } from "#web/i18n/en/errors";

/** Whether there are words of the reader's for a code of the catalogue. */
export function useIsWorded(): (code: string) => code is keyof typeof errors {
  const { i18n } = useTranslation("errors");
  return (code): code is keyof typeof errors => i18n.exists(`errors:${code}.title`);
}
