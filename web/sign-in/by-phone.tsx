import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { CodeStep } from "#web/sign-in/code-step.tsx";
import { Frame } from "#web/sign-in/frame.tsx";
import { PhoneStep } from "#web/sign-in/phone-step.tsx";

/** Two steps: a number, and the code that comes to it. */
export function ByPhone({ subtitle, choice }: { subtitle: string; choice: ReactNode }) {
  const { t } = useTranslation("signIn");
  const [phone, setPhone] = useState<string>();
  const [typed, setTyped] = useState("");
  if (phone !== undefined) {
    return (
      <Frame title={t("code.title")} subtitle={t("code.sent", { phone })}>
        <CodeStep phone={phone} onOther={() => setPhone(undefined)} />
      </Frame>
    );
  }
  return (
    <Frame title={t("title")} subtitle={subtitle}>
      {choice}
      <PhoneStep typed={typed} onType={setTyped} onSent={setPhone} />
    </Frame>
  );
}
