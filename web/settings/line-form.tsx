import { Button, Group, TextInput, type TextInputProps } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";

import css from "#web/settings/line-form.module.css";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { focusOnShow } from "#web/ui/focus-on-show";
import { useBusy } from "#web/ui/use-busy";

type LineFormProps = Pick<TextInputProps, "type" | "inputMode" | "autoComplete"> & {
  label: string;
  action: string;
  /** What was meant, of what was typed; undefined if it is not valid. */
  read: (typed: string) => string | undefined;
  /** What is said of that. */
  invalid: string;
  onSubmit: (text: string) => Promise<void>;
  hasFocus?: boolean;
  /** Stands beside the button. */
  children?: ReactNode;
};

/** One line and its button. It is emptied when it has done what it is for. */
export function LineForm(props: LineFormProps) {
  const { action, read, invalid, onSubmit, hasFocus = false, children, ...field } = props;
  const { isBusy, error, run } = useBusy();
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const text = read(typed.trim());
    setWrong(text === undefined);
    if (text === undefined) return;
    void run(async () => {
      await onSubmit(text);
      setTyped("");
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-start" gap="xs">
        <TextInput
          {...field}
          className={css.field!}
          error={isWrong && invalid}
          value={typed}
          onChange={({ currentTarget }) => {
            setWrong(false);
            setTyped(currentTarget.value);
          }}
          size="md"
          {...(hasFocus && { ref: focusOnShow })}
        />
        <Button type="submit" size="md" variant="light" className={css.button!} loading={isBusy}>
          {action}
        </Button>
        {children}
      </Group>
      <ErrorNotice error={error} />
    </form>
  );
}
