import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { useSession } from "#sdk/react";
import { AddressStep } from "#web/sign-in/address-step.tsx";
import { CheckMail, type Mailed } from "#web/sign-in/check-mail.tsx";
import { Frame } from "#web/sign-in/frame.tsx";
import { LoginStep } from "#web/sign-in/login-step.tsx";
import { RegisterStep } from "#web/sign-in/register-step.tsx";

/** What one is about to do; the last three end in a mail. */
type View = "login" | "register" | "magic_link" | "reset";

/** Signing in with a password, and all that a mail is needed for. */
export function ByEmail({ subtitle, choice }: { subtitle: string; choice: ReactNode }) {
  const { t } = useTranslation("email");
  const { t: common } = useTranslation("signIn");
  const session = useSession();
  const [view, setView] = useState<View>("login");
  const [email, setEmail] = useState("");
  const [mailed, setMailed] = useState<Mailed>();
  const field = { email, onType: setEmail };

  if (mailed) return <CheckMail mailed={mailed} onBack={() => setMailed(undefined)} />;
  if (view === "login") {
    return (
      <Frame title={common("title")} subtitle={subtitle}>
        {choice}
        <LoginStep {...field} onView={setView} onMailed={setMailed} />
      </Frame>
    );
  }
  const back = () => setView("login");
  if (view === "register") {
    return (
      <Frame title={t("register.title")} subtitle={t("register.subtitle")}>
        <RegisterStep {...field} onBack={back} onMailed={setMailed} />
      </Frame>
    );
  }
  const ask = view === "reset" ? session.forgotPassword : session.requestMagicLink;
  return (
    <Frame title={t(`${view}.title`)} subtitle={t(`${view}.subtitle`)}>
      <AddressStep
        {...field}
        action={t(`${view}.action`)}
        onSubmit={async (address) => {
          await ask(address);
          setMailed({ kind: view, email: address });
        }}
        onBack={back}
      />
    </Frame>
  );
}
