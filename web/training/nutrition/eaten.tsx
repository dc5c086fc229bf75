import { ActionIcon, Text } from "@mantine/core";
import { mdiClose, mdiSilverwareForkKnife } from "@mdi/js";
import { useState } from "react";

import type { NutritionEntry } from "#sdk/index";
import { useRestPages, useSideline } from "#sdk/react";
import { AddButton } from "#web/ui/buttons.tsx";
import { numberText } from "#web/i18n/number-text";
import { Card } from "#web/ui/card.tsx";
import { EntryDialog, MEALS } from "#web/training/nutrition/entry-dialog.tsx";
import css from "#web/training/nutrition/nutrition-page.module.css";
import { useWords } from "#web/training/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import lines from "#web/ui/lines.module.css";
import { useReport } from "#web/ui/use-report";
import { Waiting } from "#web/ui/waiting.tsx";

/** All that was eaten on a day, meal by meal. */
export function Eaten({ day }: { day: string }) {
  const t = useWords();
  const [isAdding, setAdding] = useState(false);
  const { items, error } = useRestPages("/api/v1/nutrition/entries", ({ entries }) => entries, {
    params: { query: { from: day, to: day, limit: 200 } },
  });
  return (
    <Card
      title={t("nutrition.eaten")}
      icon={mdiSilverwareForkKnife}
      end={<AddButton label={t("nutrition.add")} onClick={() => setAdding(true)} />}
    >
      <ErrorNotice error={error} />
      {!items && !error && <Waiting rows={3} />}
      {items?.length === 0 && <Text c="dimmed">{t("nutrition.none")}</Text>}
      {MEALS.map((meal) => {
        const own = items?.filter((entry) => entry.meal === meal) ?? [];
        if (own.length === 0) return null;
        return (
          <section key={meal}>
            <h3 className={css.meal}>{t(`nutrition.meals.${meal}`)}</h3>
            {own.map((entry) => (
              <Line key={entry.id} entry={entry} />
            ))}
          </section>
        );
      })}
      {isAdding && <EntryDialog day={day} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function Line({ entry }: { entry: NutritionEntry }) {
  const t = useWords();
  const { rest } = useSideline();
  const report = useReport();
  const { id, name, grams, kcal } = entry;
  const remove = () =>
    rest.DELETE("/api/v1/nutrition/entries/{id}", { params: { path: { id } } }).catch(report);
  return (
    <div className={lines.line}>
      <span className={lines.text}>
        {name}
        {grams !== null && (
          <Text span c="dimmed" size="sm">
            {" "}
            {t("nutrition.grams", { count: grams })}
          </Text>
        )}
      </span>
      <Text data-numbers>
        {kcal === null ? "–" : t("nutrition.energy", { value: numberText(Math.round(kcal)) })}
      </Text>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t("nutrition.remove", { name })}
        onClick={remove}
      >
        <Icon path={mdiClose} size={18} />
      </ActionIcon>
    </div>
  );
}
