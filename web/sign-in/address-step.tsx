import { Button, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { AddressField } from "#web/sign-in/address-field.tsx";
import { isAddress } from "#web/sign-in/email-rules";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

type AddressStepProps = {
  email: string;
  onType: (email: string) => void;
  action: string;
  onSubmit: (email: string) => Promise<void>;
  onBack: () => void;
};

/** Asks where a mail shall go. */
export function AddressStep({ email, onType, action, onSubmit, onBack }: AddressStepProps) {
  const { t } = useTranslation("email");
  const { isBusy, error, run } = useBusy();
  const [isWrong, setWrong] = useState(false);
  const address = email.trim();

  function submit(event: FormEvent) {
    event.preventDefault();
    setWrong(!isAddress(address));
    if (isAddress(address)) void run(() => onSubmit(address));
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <AddressField email={email} onType={onType} isWrong={isWrong} />
        <ErrorNotice error={error} />
        <Button type="submit" size="md" loading={isBusy}>
          {action}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={onBack}>
          {t("back")}
        </Button>
      </Stack>
    </form>
  );
}
