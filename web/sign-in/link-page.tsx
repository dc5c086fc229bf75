import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearch } from "wouter";

import { Frame } from "#web/sign-in/frame.tsx";
import { NewPassword } from "#web/sign-in/new-password.tsx";
import { OpenLink } from "#web/sign-in/open-link.tsx";

export type LinkKind = "verify-email" | "magic-link" | "reset-password";

/** Where the links of mails lead. The token goes from the address bar, and so from the history. */
export function LinkPage({ kind }: { kind: LinkKind }) {
  const { t } = useTranslation("email");
  const search = useSearch();
  const [token] = useState(() => new URLSearchParams(search).get("token"));
  useEffect(() => history.replaceState(null, "", location.pathname), []);
  if (token === null) {
    return (
      <Frame isAlone title={t("link.broken_title")} subtitle={t("link.broken")}>
        <Button component={Link} href="/" size="md" fullWidth>
          {t("link.home")}
        </Button>
      </Frame>
    );
  }
  return kind === "reset-password" ? (
    <NewPassword token={token} />
  ) : (
    <OpenLink kind={kind} token={token} />
  );
}
