import { NumberInput, SimpleGrid, Text } from "@mantine/core";
import { mdiBullseyeArrow } from "@mdi/js";
import { useState } from "react";

import type { Amounts, NutritionTargets } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { EditButton } from "#web/ui/buttons.tsx";
import { numberText } from "#web/i18n/number-text";
import { Card } from "#web/ui/card.tsx";
import { numberOrNull, useForm } from "#web/ui/use-form";
import { AMOUNTS } from "#web/training/nutrition/amounts";
import { useTargets } from "#web/training/nutrition/use-targets";
import { useWords } from "#web/training/use-words";
import lines from "#web/ui/lines.module.css";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

/** What one means to eat from today on. */
export function TargetsCard({ day }: { day: string }) {
  const t = useWords();
  const [isEditing, setEditing] = useState(false);
  const current = useTargets(day);
  return (
    <>
      <Card
        title={t("nutrition.targets")}
        icon={mdiBullseyeArrow}
        end={<EditButton label={t("nutrition.set_targets")} onClick={() => setEditing(true)} />}
      >
        {current ? (
          AMOUNTS.map(({ name }) => {
            const target = current[name];
            return (
              target !== null && (
                <div key={name} className={lines.line}>
                  <span className={lines.text}>{t(`nutrition.${name}`)}</span>
                  <Text data-numbers>{numberText(target)}</Text>
                </div>
              )
            );
          })
        ) : (
          <Text size="sm" c="dimmed">
            {t("nutrition.no_targets")}
          </Text>
        )}
      </Card>
      {isEditing && <TargetsDialog day={day} current={current} onClose={() => setEditing(false)} />}
    </>
  );
}

type DialogProps = { day: string; current: NutritionTargets | undefined; onClose: () => void };
type Form = Partial<Pick<Amounts, (typeof AMOUNTS)[number]["name"]>>;

function TargetsDialog({ day, current, onClose }: DialogProps) {
  const t = useWords();
  const { rest } = useSideline();
  const [form, set] = useForm<Form>(() =>
    Object.fromEntries(AMOUNTS.map(({ name }) => [name, current?.[name] ?? null])),
  );
  const isReady = AMOUNTS.some(({ name }) => typeof form[name] === "number");
  const save = () => {
    // Those of today are put right; from another day on there are others.
    if (current?.start_date === day) {
      const params = { path: { id: current.id } };
      return rest.PATCH("/api/v1/nutrition/targets/{id}", { params, body: form });
    }
    return rest.POST("/api/v1/nutrition/targets", { body: { start_date: day, ...form } });
  };
  return (
    <SaveDialog title={t("nutrition.targets")} isReady={isReady} onSave={save} onClose={onClose}>
      <SimpleGrid cols={2}>
        {AMOUNTS.map(({ name, max }) => (
          <NumberInput
            key={name}
            label={t(`nutrition.${name}`)}
            min={0}
            max={max}
            decimalScale={0}
            value={form[name] ?? ""}
            onChange={(value) => set({ [name]: numberOrNull(value) })}
          />
        ))}
      </SimpleGrid>
    </SaveDialog>
  );
}
