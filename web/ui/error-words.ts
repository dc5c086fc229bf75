import { useTranslation } from "react-i18next";

import { SidelineError } from "#sdk/index";
import { useIsWorded } from "#web/ui/use-is-worded";

export type ErrorWords = { title: string; hint: string; requestId: string | undefined };

/** Puts a refusal into the reader's words. Codes that no one can act on read as a mishap. */
export function useErrorWords(): (thrown: unknown) => ErrorWords {
  const { t } = useTranslation("errors");
  const isWorded = useIsWorded();
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
