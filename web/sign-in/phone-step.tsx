import { Button, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { useSession } from "#sdk/react";
import { phoneOf } from "#web/people/phone";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { focusOnShow } from "#web/ui/focus-on-show";
import { useBusy } from "#web/ui/use-busy";

type PhoneStepProps = {
  typed: string;
  onType: (typed: string) => void;
  /** The code is on its way to this number, in E.164. */
  onSent: (phone: string) => void;
};

/** Asks for the number, in whatever way people write theirs. */
export function PhoneStep({ typed, onType, onSent }: PhoneStepProps) {
  const { t } = useTranslation("signIn");
  const { requestCode } = useSession();
  const { isBusy, error, run } = useBusy();
  const [isWrong, setWrong] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    const phone = phoneOf(typed);
    setWrong(phone === undefined);
    if (phone === undefined) return;
    void run(async () => {
      await requestCode(phone);
      onSent(phone);
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label={t("phone.label")}
          description={t("phone.hint")}
          error={isWrong && t("phone.invalid")}
          value={typed}
          onChange={({ currentTarget }) => {
            setWrong(false);
            onType(currentTarget.value);
          }}
          type="tel"
          autoComplete="tel"
          inputMode="tel"
          size="md"
          ref={focusOnShow}
        />
        <ErrorNotice error={error} />
        <Button type="submit" size="md" loading={isBusy}>
          {t("phone.action")}
        </Button>
        <Text size="xs" c="dimmed" ta="center">
          {t("phone.new_here")}
        </Text>
      </Stack>
    </form>
  );
}
