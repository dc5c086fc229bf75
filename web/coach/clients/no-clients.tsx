import { Button } from "@mantine/core";
import { mdiAccountMultipleOutline } from "@mdi/js";

import type { ClientStatus } from "#sdk/index";
import { useWords } from "#web/coach/use-words";
import { Empty } from "#web/ui/empty.tsx";

type NoClientsProps = { isSearch: boolean; status: ClientStatus; onInvite: () => void };

/** Nobody is in the list: why, and how to change that. */
export function NoClients({ isSearch, status, onInvite }: NoClientsProps) {
  const t = useWords();
  if (isSearch)
    return <Empty order={2} icon={mdiAccountMultipleOutline} title={t("clients.none_found")} />;
  if (status !== "active") {
    return <Empty order={2} icon={mdiAccountMultipleOutline} title={t(`clients.none_${status}`)} />;
  }
  return (
    <Empty
      order={2}
      icon={mdiAccountMultipleOutline}
      title={t("clients.none_active")}
      hint={t("clients.none_about")}
    >
      <Button mt="sm" onClick={onInvite}>
        {t("invite.first")}
      </Button>
    </Empty>
  );
}
