import { Button, Text } from "@mantine/core";

import type { InviteCode } from "#sdk/index";
import { useSideline } from "#sdk/react";
import css from "#web/coach/invites/invite-codes.module.css";
import { useWords } from "#web/coach/use-words";
import { shownLocale } from "#web/i18n/shown-locale";
import { useBusy } from "#web/ui/use-busy";
import { useReport } from "#web/ui/use-report";

/** One code that nobody has used yet. */
export function InviteLine({ invite, onShow }: { invite: InviteCode; onShow: () => void }) {
  const t = useWords();
  const { rest } = useSideline();
  const report = useReport();
  const { isBusy, run } = useBusy();
  const { id, code, expires_at } = invite;
  const until = new Intl.DateTimeFormat(shownLocale(), { dateStyle: "medium" });
  const deactivate = () =>
    run(() =>
      rest
        .PATCH("/api/v1/coaches/me/invite-codes/{id}/deactivate", { params: { path: { id } } })
        .catch(report),
    );
  return (
    <div className={css.line}>
      <span className={css.code}>{code}</span>
      <Text size="sm" c="dimmed" className={css.when!}>
        {t("invite.until", { at: until.format(new Date(expires_at)) })}
      </Text>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={onShow}
        aria-label={t("invite.show_code", { code })}
      >
        {t("invite.show")}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        loading={isBusy}
        onClick={deactivate}
        aria-label={t("invite.end_code", { code })}
      >
        {t("invite.end")}
      </Button>
    </div>
  );
}
