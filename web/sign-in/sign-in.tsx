import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearch } from "wouter";

import { useSession } from "#sdk/react";
import { ByEmail } from "#web/sign-in/by-email.tsx";
import { ByPhone } from "#web/sign-in/by-phone.tsx";
import { type Way, WayChoice } from "#web/sign-in/way-choice.tsx";

/** The ways in: by phone or by e-mail. An address may ask for the second: `/?with=email`. */
export function SignIn() {
  const { t } = useTranslation("signIn");
  const { state } = useSession();
  const wished = new URLSearchParams(useSearch()).get("with");
  const [way, setWay] = useState<Way>(wished === "email" ? "email" : "phone");
  const hasEnded = state.status === "signed-out" && state.reason === "ended";
  const subtitle = hasEnded ? t("ended") : t("subtitle");
  const choice = <WayChoice way={way} onChange={setWay} />;
  return way === "phone" ? (
    <ByPhone subtitle={subtitle} choice={choice} />
  ) : (
    <ByEmail subtitle={subtitle} choice={choice} />
  );
}
