import { mdiAlertOutline } from "@mdi/js";
import { useId } from "react";

import css from "#web/tracker/library/library.module.css";
import { useWords } from "#web/tracker/use-words";
import { Icon } from "#web/ui/icon.tsx";

/** What the library says to heed. It is always passed on, and nothing is added to it. */
export function Cautions({ cautions }: { cautions: readonly string[] }) {
  const t = useWords();
  const id = useId();
  if (cautions.length === 0) return null;
  return (
    <div role="note" className={css.cautions} aria-labelledby={id}>
      <strong id={id} className={css.cautionsTitle}>
        <Icon path={mdiAlertOutline} size={18} />
        {t("library.cautions")}
      </strong>
      <ul>
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    </div>
  );
}
