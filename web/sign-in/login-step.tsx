import { Button, Group, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { SidelineError } from "#sdk/index";
import { useSession } from "#sdk/react";
import { AddressField } from "#web/sign-in/address-field.tsx";
import type { Mailed } from "#web/sign-in/check-mail.tsx";
import { isAddress } from "#web/sign-in/email-rules";
import { PasswordField } from "#web/sign-in/password-field.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

type LoginStepProps = {
  email: string;
  onType: (email: string) => void;
  onView: (view: "register" | "magic_link" | "reset") => void;
  onMailed: (mailed: Mailed) => void;
};

/** Address and password, and what to do without one. */
export function LoginStep({ email, onType, onView, onMailed }: LoginStepProps) {
  const { t } = useTranslation("email");
  const { signInWithPassword, requestVerification } = useSession();
  const { isBusy, error, run } = useBusy();
  const [password, setPassword] = useState("");
  const [isWrong, setWrong] = useState(false);
  const waits = error instanceof SidelineError && error.code === "EMAIL_NOT_VERIFIED";

  function submit(event: FormEvent) {
    event.preventDefault();
    setWrong(!isAddress(email.trim()));
    if (isAddress(email.trim())) void run(() => signInWithPassword(email.trim(), password));
  }

  const mailAgain = () =>
    run(async () => {
      await requestVerification(email.trim());
      onMailed({ kind: "verify", email: email.trim() });
    });

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <AddressField email={email} onType={onType} isWrong={isWrong} />
        <PasswordField label={t("password")} value={password} onType={setPassword} />
        <ErrorNotice error={error} />
        {waits && (
          <Button variant="light" size="md" loading={isBusy} onClick={() => void mailAgain()}>
            {t("login.mail_again")}
          </Button>
        )}
        <Button type="submit" size="md" loading={isBusy} disabled={password === ""}>
          {t("login.action")}
        </Button>
        <Group justify="space-between" gap={0}>
          <Button variant="subtle" size="compact-sm" onClick={() => onView("magic_link")}>
            {t("login.magic_link")}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => onView("reset")}>
            {t("login.forgot")}
          </Button>
        </Group>
        <Button variant="default" size="md" onClick={() => onView("register")}>
          {t("login.register")}
        </Button>
      </Stack>
    </form>
  );
}
