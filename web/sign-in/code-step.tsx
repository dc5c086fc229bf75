import { Button, Group, PinInput, Stack } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { useSession } from "#sdk/react";
import { mayHaveInbox } from "#web/inbox/may-have-inbox";
import { DevCode } from "#web/sign-in/dev-code.tsx";
import { Resend } from "#web/sign-in/resend.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

const DIGITS = 6;

type CodeStepProps = { phone: string; onOther: () => void };

/** Asks for the code, and signs in as soon as its last digit is there. */
export function CodeStep({ phone, onOther }: CodeStepProps) {
  const { t } = useTranslation("signIn");
  const { requestCode, signIn } = useSession();
  const { isBusy, error, run } = useBusy();
  const [code, setCode] = useState("");
  const first = useRef<HTMLInputElement>(null);

  useEffect(() => first.current?.focus(), []);

  const enter = (otp: string) =>
    run(async () => {
      setCode(otp);
      try {
        await signIn(phone, otp);
      } catch (thrown) {
        setCode("");
        first.current?.focus();
        throw thrown;
      }
    });

  return (
    <Stack>
      {/* With an id that it makes itself it makes its fields anew, and they lose the focus. */}
      <PinInput
        id="code"
        ref={first}
        length={DIGITS}
        type="number"
        size="lg"
        gap="xs"
        placeholder=""
        oneTimeCode
        readOnly={isBusy}
        error={error !== undefined}
        value={code}
        onChange={setCode}
        onComplete={(otp) => void enter(otp)}
        aria-label={t("code.label")}
        getInputProps={(index) => ({ "aria-label": t("code.digit", { count: index + 1 }) })}
      />
      <ErrorNotice error={error} />
      <Button
        size="md"
        loading={isBusy}
        disabled={code.length < DIGITS}
        onClick={() => void enter(code)}
      >
        {t("code.action")}
      </Button>
      {mayHaveInbox() && <DevCode phone={phone} isBusy={isBusy} onCode={enter} />}
      <Group justify="center" gap="xs">
        <Resend words="code" again={() => requestCode(phone)} />
        <Button variant="subtle" size="compact-sm" onClick={onOther}>
          {t("code.other")}
        </Button>
      </Group>
    </Stack>
  );
}
