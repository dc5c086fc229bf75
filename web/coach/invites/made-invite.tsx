import { Button, CopyButton, Group, Text } from "@mantine/core";
import { mdiCheck, mdiContentCopy, mdiShareVariantOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";

import type { InviteCode } from "#sdk/index";
import css from "#web/coach/invites/invite-dialog.module.css";
import { inviteLink } from "#web/coach/invites/invite-link";
import { useWords } from "#web/coach/use-words";
import { shownLocale } from "#web/i18n/shown-locale";
import { Dialog } from "#web/ui/dialog.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { QrCode } from "#web/ui/qr-code.tsx";

type MadeInviteProps = { invite: InviteCode; onClose: () => void };

/** A code to read out, to scan, to copy or to send. */
export function MadeInvite({ invite, onClose }: MadeInviteProps) {
  const { t: shell } = useTranslation();
  const t = useWords();
  const link = inviteLink(invite.code);
  const until = new Intl.DateTimeFormat(shownLocale(), { dateStyle: "long", timeStyle: "short" });
  const share = () => {
    // Whoever closes the sheet has shared nothing, and knows it.
    navigator.share({ url: link, text: t("invite.shared") }).catch(() => undefined);
  };
  return (
    <Dialog title={t("invite.made")} onClose={onClose}>
      <div className={css.made}>
        <QrCode text={link} label={t("invite.qr")} className={css.qr} />
        <output className={css.code}>{invite.code}</output>
        <Text c="dimmed" size="sm">
          {t("invite.until", { at: until.format(new Date(invite.expires_at)) })}
        </Text>
        <Group justify="center">
          <CopyButton value={link}>
            {({ copied, copy }) => (
              <Button
                variant="light"
                leftSection={<Icon path={copied ? mdiCheck : mdiContentCopy} size={18} />}
                onClick={copy}
              >
                {copied ? shell("actions.copied") : t("invite.copy")}
              </Button>
            )}
          </CopyButton>
          {"share" in navigator && (
            <Button leftSection={<Icon path={mdiShareVariantOutline} size={18} />} onClick={share}>
              {t("invite.share")}
            </Button>
          )}
        </Group>
      </div>
    </Dialog>
  );
}
