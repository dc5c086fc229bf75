import { TextInput } from "@mantine/core";

import { useWords } from "#web/tracker/use-words";

type NameFieldProps = { value: string; onChange: (name: string) => void };

/** What a row is called: where its form begins. */
export function NameField({ value, onChange }: NameFieldProps) {
  const t = useWords();
  return (
    <TextInput
      required
      data-autofocus
      label={t("field.name")}
      maxLength={200}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
