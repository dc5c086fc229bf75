import { Accordion, ColorInput, NumberInput, SimpleGrid, Switch, TextInput } from "@mantine/core";

import type { SessionType } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { useWords } from "#web/coach/use-words";
import { numberOrNull, textOrNull, useForm } from "#web/ui/use-form";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

type SessionTypeDialogProps = { type: SessionType | undefined; onClose: () => void };

const COLOURS = ["#1b7a4b", "#1971c2", "#9c36b5", "#c2255c", "#e8590c", "#5f3dc4"];

/** What the server takes; where it says nothing of a bound, it has none. */
const NUMBERS = [
  { name: "slot_interval_minutes", min: 5, max: 240, step: 5 },
  { name: "buffer_before_minutes", min: 0, max: 240, step: 5 },
  { name: "buffer_after_minutes", min: 0, max: 240, step: 5 },
  { name: "min_notice_minutes", min: 0, max: 43_200, step: 60 },
  { name: "cancellation_notice_minutes", min: 0, max: 43_200, step: 60 },
  { name: "max_advance_days", min: 1, max: 730, step: 1 },
  { name: "max_per_day", min: 1, max: 100, step: 1 },
] as const;

const NEW = {
  name: "",
  duration_minutes: 60,
  slot_interval_minutes: 15,
  buffer_before_minutes: 0,
  buffer_after_minutes: 0,
  min_notice_minutes: 0,
  max_advance_days: 90,
  capacity: 1,
  max_per_day: null,
  cancellation_notice_minutes: 0,
  color: null,
  location: null,
  is_active: true,
};
type Fields = Omit<typeof NEW, "max_per_day" | "color" | "location"> &
  Pick<SessionType, "max_per_day" | "color" | "location">;

const fieldsOf = (type: SessionType | undefined): Fields => {
  if (!type) return NEW;
  const {
    id: _,
    coach_id: __,
    version: ___,
    created_at: ____,
    updated_at: _____,
    ...fields
  } = type;
  return fields;
};

/** Something that can be booked, with all that decides when. */
export function SessionTypeDialog({ type, onClose }: SessionTypeDialogProps) {
  const t = useWords();
  const { rest } = useSideline();
  const [form, set] = useForm(() => fieldsOf(type));
  const { name, duration_minutes, capacity, location, color, is_active } = form;
  const isReady = name.trim() !== "" && duration_minutes >= 15;

  const save = () => {
    const body = { ...form, name: name.trim(), location: textOrNull(location ?? "") };
    if (!type) return rest.POST("/api/v1/coaches/me/session-types", { body });
    const params = { path: { id: type.id }, header: { "if-match": `"${type.version}"` } };
    return rest.PATCH("/api/v1/coaches/me/session-types/{id}", { params, body });
  };
  const remove = type && {
    label: t("types.remove"),
    onRemove: () =>
      rest.DELETE("/api/v1/coaches/me/session-types/{id}", { params: { path: { id: type.id } } }),
  };
  return (
    <SaveDialog
      title={t(type ? "types.change" : "types.add")}
      isReady={isReady}
      onSave={save}
      remove={remove}
      onClose={onClose}
    >
      <TextInput
        required
        data-autofocus
        label={t("types.name")}
        maxLength={100}
        value={name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput
          required
          label={t("types.duration")}
          min={15}
          max={240}
          step={5}
          allowDecimal={false}
          value={duration_minutes}
          onChange={(value) => set({ duration_minutes: Number(value) })}
        />
        <NumberInput
          required
          label={t("types.capacity")}
          description={t("types.capacity_hint")}
          min={1}
          max={100}
          allowDecimal={false}
          value={capacity}
          onChange={(value) => set({ capacity: Math.max(1, Number(value)) })}
        />
        <TextInput
          label={t("types.location")}
          maxLength={200}
          value={location ?? ""}
          onChange={({ currentTarget }) => set({ location: currentTarget.value || null })}
        />
        <ColorInput
          label={t("types.color")}
          format="hex"
          withEyeDropper={false}
          swatches={COLOURS}
          value={color ?? ""}
          onChange={(value) => set({ color: textOrNull(value) })}
        />
      </SimpleGrid>
      <Accordion variant="separated">
        <Accordion.Item value="rules">
          <Accordion.Control>{t("types.rules")}</Accordion.Control>
          <Accordion.Panel>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              {NUMBERS.map(({ name: field, ...bounds }) => (
                <NumberInput
                  key={field}
                  label={t(`types.${field}`)}
                  allowDecimal={false}
                  {...bounds}
                  value={form[field] ?? ""}
                  onChange={(value) =>
                    set({ [field]: field === "max_per_day" ? numberOrNull(value) : Number(value) })
                  }
                />
              ))}
            </SimpleGrid>
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
      <Switch
        label={t("types.active")}
        checked={is_active}
        onChange={({ currentTarget }) => set({ is_active: currentTarget.checked })}
      />
    </SaveDialog>
  );
}
