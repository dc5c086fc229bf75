import { Group, SegmentedControl, TextInput } from "@mantine/core";

import { useSideline } from "#sdk/react";
import { endOf } from "#web/coach/hours/week-draft";
import { useWords } from "#web/coach/use-words";
import { textOrNull, useForm } from "#web/ui/use-form";
import { useToday } from "#web/ui/use-today";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

const KINDS = ["day_off", "hours_off", "other_hours"] as const;
type Kind = (typeof KINDS)[number];

/** A date off, some hours off, or other hours than usual. */
export function OverrideDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { rest } = useSideline();
  const today = useToday();
  const [form, set] = useForm(() => ({
    date: today,
    kind: "day_off" satisfies Kind as Kind,
    start: "09:00",
    end: "12:00",
    reason: "",
  }));
  const { date, kind, start, end, reason } = form;
  const hasTimes = kind !== "day_off";
  const isWhole = date !== "" && (!hasTimes || (start !== "" && end !== ""));
  const isBackwards = hasTimes && start >= endOf(end);
  const add = () =>
    rest.POST("/api/v1/coaches/me/availability-overrides", {
      body: {
        date,
        is_available: kind === "other_hours",
        start_time: hasTimes ? start : null,
        end_time: hasTimes ? endOf(end) : null,
        reason: textOrNull(reason),
      },
    });
  return (
    <SaveDialog
      title={t("overrides.add")}
      isReady={isWhole && !isBackwards}
      onSave={add}
      onClose={onClose}
    >
      <TextInput
        required
        data-autofocus
        type="date"
        label={t("overrides.date")}
        min={today}
        value={date}
        onChange={({ currentTarget }) => set({ date: currentTarget.value })}
      />
      <SegmentedControl
        fullWidth
        aria-label={t("overrides.kind")}
        data={KINDS.map((value) => ({ value, label: t(`overrides.kinds.${value}`) }))}
        value={kind}
        onChange={(value) => set({ kind: value })}
      />
      {hasTimes && (
        <Group grow align="flex-start">
          <TextInput
            required
            type="time"
            label={t("hours.from")}
            value={start}
            onChange={({ currentTarget }) => set({ start: currentTarget.value })}
          />
          <TextInput
            required
            type="time"
            label={t("hours.until")}
            error={isBackwards && t("hours.backwards")}
            value={end}
            onChange={({ currentTarget }) => set({ end: currentTarget.value })}
          />
        </Group>
      )}
      <TextInput
        label={t("overrides.reason")}
        maxLength={200}
        value={reason}
        onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
      />
    </SaveDialog>
  );
}
