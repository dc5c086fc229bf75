import { useTranslation } from "react-i18next";

import { SidelineError } from "#sdk/index";
import type { errors } from "#web/i18n/en/errors";

export type ErrorWords = { title: string; hint: string; requestId: string | undefined };

/** Puts a refusal into the reader's words. Codes that no one can act on read as a mishap. */
export function useErrorWords(): (thrown: unknown) => ErrorWords {
  const { t, i18n } = useTranslation("errors");
  const isWorded = (code: string): code is keyof typeof errors =>
    i18n.exists(`errors:${code}.title`);
  return (thrown) => {
    const known = thrown instanceof SidelineError ? thrown : undefined;
    const code = known && isWorded(known.code) ? known.code : "UNEXPECTED";
    return {
      title: t(`${code}.title`),
      hint: t(`${code}.hint`),
      requestId: known?.requestId,
    };
  };
}
