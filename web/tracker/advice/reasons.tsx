import { Text } from "@mantine/core";
import { mdiCheckCircleOutline } from "@mdi/js";

import css from "#web/tracker/list.module.css";
import { useWords } from "#web/tracker/use-words";
import { Icon } from "#web/ui/icon.tsx";

/** Which rules of the library spoke for something, in their words. */
export function Reasons({ reasons }: { reasons: readonly { rule_id: string; text: string }[] }) {
  const t = useWords();
  if (reasons.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {t("advice.reasons")}
      </Text>
      <ul className={css.checks}>
        {reasons.map(({ rule_id, text }) => (
          <li key={rule_id} data-rule={rule_id}>
            <Icon path={mdiCheckCircleOutline} size={18} />
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
