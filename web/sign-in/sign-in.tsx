import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useSession } from "#sdk/react";
import { CodeStep } from "#web/sign-in/code-step.tsx";
import { Frame } from "#web/sign-in/frame.tsx";
import { PhoneStep } from "#web/sign-in/phone-step.tsx";

/** Two steps: a number, and the code that comes to it. */
export function SignIn() {
  const { t } = useTranslation("signIn");
  const { state } = useSession();
  const [phone, setPhone] = useState<string>();
  const [typed, setTyped] = useState("");
  const hasEnded = state.status === "signed-out" && state.reason === "ended";
  if (phone !== undefined) {
    return (
      <Frame title={t("code.title")} subtitle={t("code.sent", { phone })}>
        <CodeStep phone={phone} onOther={() => setPhone(undefined)} />
      </Frame>
    );
  }
  return (
    <Frame title={t("title")} subtitle={hasEnded ? t("ended") : t("subtitle")}>
      <PhoneStep typed={typed} onType={setTyped} onSent={setPhone} />
    </Frame>
  );
}
