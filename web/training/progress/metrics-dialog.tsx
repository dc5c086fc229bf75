import { NumberInput, SimpleGrid, TextInput } from "@mantine/core";

import type { BodyMetrics } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { numberOrNull, useForm } from "#web/ui/use-form";
import { useToday } from "#web/ui/use-today";
import { MEASURES, type Measure } from "#web/training/progress/measures";
import { useWords } from "#web/training/use-words";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

type MetricsDialogProps = { last: BodyMetrics | undefined; onClose: () => void };
type Form = { date: string } & Partial<Record<Measure, number | null>>;

/** A day's measures. What was last measured shows where nothing is entered. */
export function MetricsDialog({ last, onClose }: MetricsDialogProps) {
  const t = useWords();
  const { rest } = useSideline();
  const today = useToday();
  const [form, set] = useForm<Form>(() => ({ date: today }));
  const isReady = form.date !== "" && MEASURES.some((measure) => typeof form[measure] === "number");
  return (
    <SaveDialog
      title={t("metrics.add")}
      isReady={isReady}
      onSave={() => rest.POST("/api/v1/progress/metrics", { body: form })}
      onClose={onClose}
    >
      <TextInput
        required
        type="date"
        label={t("metrics.date")}
        max={today}
        value={form.date}
        onChange={({ currentTarget }) => set({ date: currentTarget.value })}
      />
      <SimpleGrid cols={2}>
        {MEASURES.map((measure, i) => (
          <NumberInput
            key={measure}
            data-autofocus={i === 0 || undefined}
            label={t(`metrics.${measure}`)}
            placeholder={String(last?.[measure] ?? "")}
            min={1}
            max={700}
            decimalScale={1}
            value={form[measure] ?? ""}
            onChange={(value) => set({ [measure]: numberOrNull(value) })}
          />
        ))}
      </SimpleGrid>
    </SaveDialog>
  );
}
