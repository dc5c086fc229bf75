import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";

type ProfileFieldProps = {
  label: string;
  description?: string;
  saved: string;
  isValid: (text: string) => boolean;
  /** What is said of a text that is not valid. */
  invalid: string;
  type?: "text" | "url";
  autoComplete?: string;
  onSave: (text: string) => void;
};

/** A line of text that is saved by leaving it or by Enter; Escape takes back what was typed. */
export function ProfileField({ saved, isValid, invalid, onSave, ...field }: ProfileFieldProps) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? saved;
  const isWrong = typed !== undefined && !isValid(typed);

  function leave() {
    if (typed === undefined || isWrong) return;
    setTyped(undefined);
    if (typed.trim() !== saved) onSave(typed.trim());
  }

  function press({ key }: KeyboardEvent) {
    if (key === "Enter") leave();
    if (key === "Escape") setTyped(undefined);
  }

  return (
    <TextInput
      {...field}
      size="md"
      value={text}
      error={isWrong && invalid}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={leave}
      onKeyDown={press}
    />
  );
}
