import { Button, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { useSession } from "#sdk/react";
import { isName } from "#web/settings/profile-rules";
import { AddressField } from "#web/sign-in/address-field.tsx";
import type { Mailed } from "#web/sign-in/check-mail.tsx";
import { isAddress, isPassword } from "#web/sign-in/email-rules";
import { PasswordField } from "#web/sign-in/password-field.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { focusOnShow } from "#web/ui/focus-on-show";
import { useBusy } from "#web/ui/use-busy";

type RegisterStepProps = {
  email: string;
  onType: (email: string) => void;
  onBack: () => void;
  onMailed: (mailed: Mailed) => void;
};

/** A name, an address and a password; the rest is in the mail. */
export function RegisterStep({ email, onType, onBack, onMailed }: RegisterStepProps) {
  const { t } = useTranslation("email");
  const { t: common } = useTranslation("signIn");
  const { register } = useSession();
  const { isBusy, error, run } = useBusy();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [isChecked, setChecked] = useState(false);
  const address = email.trim();
  const isComplete = isName(name) && isAddress(address) && isPassword(password);

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (!isComplete) return;
    void run(async () => {
      await register({ email: address, password, display_name: name.trim() });
      onMailed({ kind: "verify", email: address });
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label={common("name.label")}
          description={common("name.hint")}
          error={isChecked && !isName(name) && common("name.invalid")}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          autoComplete="name"
          size="md"
          ref={focusOnShow}
        />
        <AddressField
          email={email}
          onType={onType}
          isWrong={isChecked && !isAddress(address)}
          hasFocus={false}
        />
        <PasswordField
          label={t("password")}
          value={password}
          onType={setPassword}
          isNew
          isWrong={isChecked && !isPassword(password)}
        />
        <ErrorNotice error={error} />
        <Button type="submit" size="md" loading={isBusy}>
          {t("register.action")}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={onBack}>
          {t("back")}
        </Button>
      </Stack>
    </form>
  );
}
