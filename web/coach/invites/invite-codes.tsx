import { Button } from "@mantine/core";
import { mdiTicketConfirmationOutline } from "@mdi/js";
import { useState } from "react";

import type { InviteCode } from "#sdk/index";
import { useInvites } from "#sdk/react";
import css from "#web/coach/invites/invite-codes.module.css";
import { InviteLine } from "#web/coach/invites/invite-line.tsx";
import { MadeInvite } from "#web/coach/invites/made-invite.tsx";
import { useWords } from "#web/coach/use-words";
import { Card } from "#web/ui/card.tsx";

/** The codes that can still be used: to be shown again, or made useless. Nothing while there are none. */
export function InviteCodes() {
  const t = useWords();
  const { items = [], hasMore, loadMore, isLoadingMore } = useInvites("active");
  const [shown, show] = useState<InviteCode>();
  if (items.length === 0) return null;
  return (
    <div className={css.codes}>
      <Card title={t("invite.codes")} icon={mdiTicketConfirmationOutline}>
        {items.map((invite) => (
          <InviteLine key={invite.id} invite={invite} onShow={() => show(invite)} />
        ))}
        {hasMore && (
          <Button variant="subtle" size="compact-sm" loading={isLoadingMore} onClick={loadMore}>
            {t("more")}
          </Button>
        )}
      </Card>
      {shown && <MadeInvite invite={shown} onClose={() => show(undefined)} />}
    </div>
  );
}
