import { Button, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";

import type { SessionUser } from "#sdk/index";
import { useSession } from "#sdk/react";
import { wayOn } from "#web/invite/waiting-invite";
import { Frame } from "#web/sign-in/frame.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { focusOnShow } from "#web/ui/focus-on-show";
import { useBusy } from "#web/ui/use-busy";

const nameOf = ({ display_name, phone, email }: SessionUser) => display_name || phone || email;

type OpenLinkProps = { kind: "verify-email" | "magic-link"; token: string };

/**
 * Opens a link when its reader says so: programs that look at all links in a mail would use it up.
 */
export function OpenLink({ kind, token }: OpenLinkProps) {
  const { t } = useTranslation("email");
  const { state, verifyEmail, signInWithMagicLink } = useSession();
  const { isBusy, error, run } = useBusy();
  const [, go] = useLocation();
  const open = () =>
    run(async () => {
      await (kind === "verify-email" ? verifyEmail(token) : signInWithMagicLink(token));
      go(wayOn("/"), { replace: true });
    });
  const isIn = state.status === "signed-in";
  return (
    <Frame isAlone title={t(`link.${kind}.title`)} subtitle={t(`link.${kind}.subtitle`)}>
      <Stack>
        {isIn && <Text size="sm">{t("link.signed_in", { name: nameOf(state.user) })}</Text>}
        <ErrorNotice error={error} />
        <Button size="md" loading={isBusy} onClick={() => void open()} ref={focusOnShow}>
          {t(`link.${kind}.action`)}
        </Button>
        {Boolean(error) && (
          <Button component={Link} href="/" variant="default" size="md">
            {t("link.home")}
          </Button>
        )}
      </Stack>
    </Frame>
  );
}
