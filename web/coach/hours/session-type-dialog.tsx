import { Accordion, ColorInput, NumberInput, SimpleGrid, Switch, TextInput } from "@mantine/core";

import type { SessionType } from "#sdk/index";
import { useSideline } from "#sdk/react";
import css from "#web/coach/hours/hours-page.module.css";
import {
  BOUNDS,
  type Counted,
  countOf,
  fieldsOf,
  isComplete,
  RULES,
} from "#web/coach/hours/session-type-fields";
import { useWords } from "#web/coach/use-words";
import { type MaybeNumber, shownNumber, textOrNull, useForm } from "#web/ui/use-form";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

type SessionTypeDialogProps = { type: SessionType | undefined; onClose: () => void };

const COLOURS = ["#1b7a4b", "#1971c2", "#9c36b5", "#c2255c", "#e8590c", "#5f3dc4"];

/** Something that can be booked, with all that decides when. */
export function SessionTypeDialog({ type, onClose }: SessionTypeDialogProps) {
  const t = useWords();
  const { rest } = useSideline();
  const [form, set] = useForm(() => fieldsOf(type));
  const { name, location, color, is_active } = form;
  const count = (field: Counted) => ({
    ...BOUNDS[field],
    label: t(`types.${field}`),
    allowDecimal: false,
    value: shownNumber(form[field]),
    onChange: (typed: MaybeNumber) => set({ [field]: countOf(field, typed) }),
  });

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
      isReady={isComplete(form)}
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
      <SimpleGrid cols={{ base: 1, xs: 2 }} className={css.fields!}>
        <NumberInput required {...count("duration_minutes")} />
        <NumberInput required {...count("capacity")} description={t("types.capacity_hint")} />
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
            <SimpleGrid cols={{ base: 1, xs: 2 }} className={css.fields!}>
              {RULES.map((field) => (
                <NumberInput key={field} {...count(field)} />
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
