import { Chip, Group, Input, Textarea, TextInput } from "@mantine/core";

import { useEntity } from "#sdk/react";
import { WEEK, weekdayText } from "#web/ui/day-text";
import { blocksOn } from "#web/tracker/day/planned";
import { FormDialog } from "#web/tracker/form-dialog.tsx";
import { positionAfter } from "#web/tracker/order/position";
import { textOrNull, useForm } from "#web/ui/use-form";
import { useWords } from "#web/tracker/use-words";

type BlockDialogProps = { edited: { id: string } | { weekday: number }; onClose: () => void };

/** A block of the plan; a new one may be for several days at once. */
export function BlockDialog({ edited, onClose }: BlockDialogProps) {
  const t = useWords();
  const rows = useEntity("schedule_blocks").rows;
  const id = "id" in edited ? edited.id : null;
  const row = rows.get(id ?? "");
  const [form, set] = useForm(() => ({
    title: row?.title ?? "",
    start: row?.start ?? "09:00",
    end: row?.end ?? "10:00",
    category: row?.category ?? "",
    notes: row?.notes ?? "",
    weekdays: [row?.weekday ?? ("weekday" in edited ? edited.weekday : 1)],
  }));
  const { title, start, end, category, notes, weekdays } = form;
  const isBackwards = end <= start;
  const isReady = title.trim() !== "" && start !== "" && !isBackwards && weekdays.length > 0;

  const block = { title: title.trim(), start, end };
  const [weekday = 1] = weekdays;
  const fields = {
    ...block,
    category: textOrNull(category),
    notes: textOrNull(notes),
    ...(id !== null && { weekday }),
  };
  /** A new one is a row on each of its days. */
  const begun = () =>
    weekdays.map((day) => ({
      ...block,
      weekday: day,
      position: positionAfter(blocksOn(rows, day)),
    }));

  return (
    <FormDialog
      title={t(row ? "week.edit" : "week.add")}
      entity="schedule_blocks"
      id={id}
      isReady={isReady}
      fields={fields}
      begun={begun}
      onClose={onClose}
    >
      <TextInput
        required
        data-autofocus
        label={t("field.title")}
        maxLength={200}
        value={title}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
      />
      <Group grow align="flex-start">
        <TextInput
          required
          type="time"
          label={t("field.start")}
          value={start}
          onChange={({ currentTarget }) => set({ start: currentTarget.value })}
        />
        <TextInput
          required
          type="time"
          label={t("field.end")}
          error={isBackwards && t("week.backwards")}
          value={end}
          onChange={({ currentTarget }) => set({ end: currentTarget.value })}
        />
      </Group>
      <Input.Wrapper label={t("field.weekday")} labelElement="div">
        <Group gap={6} mt={6}>
          {WEEK.map((day) => (
            <Chip
              key={day}
              size="xs"
              type={row ? "radio" : "checkbox"}
              checked={weekdays.includes(day)}
              onChange={() => set({ weekdays: row ? [day] : toggled(weekdays, day) })}
            >
              {weekdayText(day, "short")}
            </Chip>
          ))}
        </Group>
      </Input.Wrapper>
      <TextInput
        label={t("field.category")}
        maxLength={64}
        value={category}
        onChange={({ currentTarget }) => set({ category: currentTarget.value })}
      />
      <Textarea
        autosize
        label={t("field.notes")}
        maxLength={10_000}
        value={notes}
        onChange={({ currentTarget }) => set({ notes: currentTarget.value })}
      />
    </FormDialog>
  );
}

const toggled = (all: number[], one: number): number[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
