import { Button, Group, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFindByPhone } from "#web/people/contacts";
import { phoneOf } from "#web/people/phone";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

const LABEL_HEIGHT = "calc(var(--mantine-font-size-md) * var(--mantine-line-height))";

/** Finds somebody by their number, however it is written. */
export function PhoneField(props: { action: string; onFound: (userId: string) => Promise<void> }) {
  const { action, onFound } = props;
  const { t } = useTranslation("chat");
  const [written, setWritten] = useState("");
  const [problem, setProblem] = useState<string>();
  const { isBusy, error, run } = useBusy();
  const find = useFindByPhone();
  const submit = () => {
    const phone = phoneOf(written);
    if (phone === undefined) return setProblem(t("people.phone_wrong"));
    void run(async () => {
      const userId = await find(phone);
      if (userId === undefined) return setProblem(t("people.not_here"));
      setWritten("");
      await onFound(userId);
    });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Group align="flex-start" gap="xs">
        <TextInput
          flex={1}
          type="tel"
          autoComplete="off"
          size="md"
          label={t("people.phone")}
          description={t("people.phone_hint")}
          inputWrapperOrder={["label", "input", "error", "description"]}
          error={problem}
          value={written}
          onChange={(event) => {
            setWritten(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <Button
          type="submit"
          size="md"
          mt={LABEL_HEIGHT}
          loading={isBusy}
          disabled={written.trim() === ""}
        >
          {action}
        </Button>
      </Group>
      <ErrorNotice error={error} />
    </form>
  );
}
