import { Group, Input, NumberInput, TagsInput, Textarea, TextInput } from "@mantine/core";

import type { Day } from "#web/ui/day-text";
import { FormDialog } from "#web/tracker/form-dialog.tsx";
import { Stars } from "#web/tracker/stars.tsx";
import { type MaybeNumber, numberOrNull, textOrNull, useForm } from "#web/ui/use-form";
import { useEntity } from "#sdk/react";
import { useWords } from "#web/tracker/use-words";

type LogForm = {
  title: string;
  body: string;
  tags: string[];
  mood: number | null;
  energy: number | null;
  sleep_hours: MaybeNumber;
  weight_kg: MaybeNumber;
};
type LogDialogProps = { id: string | null; day: Day; onClose: () => void };

/** An entry of the log, or a new one. */
export function LogDialog({ id, day, onClose }: LogDialogProps) {
  const t = useWords();
  const row = useEntity("log_entries").rows.get(id ?? "");
  const [form, set] = useForm<LogForm>(() => ({
    title: row?.title ?? "",
    body: row?.body ?? "",
    tags: row?.tags ?? [],
    mood: row?.mood ?? null,
    energy: row?.energy ?? null,
    sleep_hours: row?.sleep_hours ?? "",
    weight_kg: row?.weight_kg ?? "",
  }));
  const { title, body, tags, sleep_hours, weight_kg, ...stars } = form;
  const isReady = [title, body, sleep_hours, weight_kg, stars.mood ?? "", stars.energy ?? ""].some(
    (value) => String(value).trim() !== "",
  );

  const fields = {
    title: textOrNull(title),
    body: textOrNull(body),
    tags: tags.length > 0 ? tags : null,
    ...stars,
    sleep_hours: numberOrNull(sleep_hours),
    weight_kg: numberOrNull(weight_kg),
  };

  return (
    <FormDialog
      title={t(row ? "log.edit" : "log.add")}
      entity="log_entries"
      id={id}
      isReady={isReady}
      fields={fields}
      begun={() => [{ date: row?.date ?? day }]}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t("field.title")}
        maxLength={200}
        value={title}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={3}
        maxRows={12}
        label={t("field.body")}
        maxLength={10_000}
        value={body}
        onChange={({ currentTarget }) => set({ body: currentTarget.value })}
      />
      <Group grow align="flex-start">
        {(["mood", "energy"] as const).map((field) => (
          <Input.Wrapper key={field} label={t(`field.${field}`)} labelElement="div">
            <Stars
              label={t(`field.${field}`)}
              value={form[field] ?? undefined}
              onChange={(count) => set({ [field]: count })}
            />
          </Input.Wrapper>
        ))}
      </Group>
      <Group grow>
        {(["sleep_hours", "weight_kg"] as const).map((field) => (
          <NumberInput
            key={field}
            label={t(`field.${field}`)}
            min={0}
            max={1000}
            value={form[field]}
            onChange={(amount) => set({ [field]: amount })}
          />
        ))}
      </Group>
      <TagsInput
        label={t("field.tags")}
        maxTags={50}
        value={tags}
        onChange={(chosen) => set({ tags: chosen })}
      />
    </FormDialog>
  );
}
