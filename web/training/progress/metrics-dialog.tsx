import { NumberInput, SimpleGrid, TextInput } from "@mantine/core";

import type { BodyMetrics } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { MEASURES, type Measure } from "#web/training/progress/measures";
import { useWords } from "#web/training/use-words";
import { SaveDialog } from "#web/ui/save-dialog.tsx";
import { numberOrNull, useForm } from "#web/ui/use-form";
import { useToday } from "#web/ui/use-today";

type MetricsDialogProps = {
  /** What is put right; else a day is added. */
  kept?: BodyMetrics;
  /** What was measured before shows where nothing is entered. */
  last?: BodyMetrics | undefined;
  onClose: () => void;
};
type Form = { date: string } & Partial<Record<Measure, number | null>>;

/** A day's measures. */
export function MetricsDialog({ kept, last, onClose }: MetricsDialogProps) {
  const t = useWords();
  const { rest } = useSideline();
  const today = useToday();
  const [form, set] = useForm<Form>(() => (kept ? formOf(kept) : { date: today }));
  const isReady = form.date !== "" && MEASURES.some((measure) => typeof form[measure] === "number");
  const params = kept && { path: { id: kept.id }, header: { "if-match": `"${kept.version}"` } };
  const save = () =>
    params
      ? rest.PATCH("/api/v1/progress/metrics/{id}", { params, body: form })
      : rest.POST("/api/v1/progress/metrics", { body: form });
  return (
    <SaveDialog
      title={t(kept ? "metrics.title" : "metrics.add")}
      isReady={isReady}
      onSave={save}
      remove={
        params && {
          label: t("metrics.remove"),
          onRemove: () => rest.DELETE("/api/v1/progress/metrics/{id}", { params }),
        }
      }
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
            suffix={measure.endsWith("_percent") ? " %" : ` ${measure.split("_").at(-1)}`}
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

const formOf = (kept: BodyMetrics): Form => ({
  date: kept.date,
  ...Object.fromEntries(MEASURES.map((measure) => [measure, kept[measure]])),
});
