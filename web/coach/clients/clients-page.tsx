import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useDebouncedValue, useDisclosure } from "@mantine/hooks";
import { mdiAccountMultiplePlusOutline, mdiMagnify } from "@mdi/js";
import { useState } from "react";

import { useClients } from "#sdk/react";
import { ClientLine } from "#web/coach/clients/client-line.tsx";
import css from "#web/coach/clients/clients-page.module.css";
import { NoClients } from "#web/coach/clients/no-clients.tsx";
import { InviteDialog } from "#web/coach/invites/invite-dialog.tsx";
import { InviteCodes } from "#web/coach/invites/invite-codes.tsx";
import { useWords } from "#web/coach/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const SHOWN = ["active", "paused", "archived"] as const;
const TYPING_MS = 250;

/** A coach's clients, and the codes that bring new ones. */
export function ClientsPage() {
  const t = useWords();
  const [isInviting, invite] = useDisclosure();
  const [status, setStatus] = useState<(typeof SHOWN)[number]>("active");
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed.trim(), TYPING_MS);
  const { items, hasMore, loadMore, isLoadingMore, error } = useClients({
    status,
    ...(search !== "" && { search }),
  });
  return (
    <>
      <PageHead title={t("clients.title")} about={t("clients.about")}>
        <Button
          leftSection={<Icon path={mdiAccountMultiplePlusOutline} size={18} />}
          onClick={invite.open}
        >
          {t("invite.open")}
        </Button>
      </PageHead>
      <div className={css.tools}>
        <TextInput
          className={css.search!}
          type="search"
          aria-label={t("clients.search")}
          placeholder={t("clients.search")}
          leftSection={<Icon path={mdiMagnify} size={18} />}
          maxLength={64}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <SegmentedControl
          className={css.which!}
          aria-label={t("clients.which")}
          data={SHOWN.map((value) => ({ value, label: t(`clients.status.${value}`) }))}
          value={status}
          onChange={setStatus}
        />
      </div>
      <ErrorNotice error={error} />
      {!items && !error && <Waiting rows={4} />}
      {items?.length === 0 && (
        <NoClients isSearch={search !== ""} status={status} onInvite={invite.open} />
      )}
      {items && items.length > 0 && (
        <ul className={css.list}>
          {items.map((client) => (
            <ClientLine key={client.id} client={client} />
          ))}
        </ul>
      )}
      {hasMore && (
        <Button variant="default" mt="md" loading={isLoadingMore} onClick={loadMore}>
          {t("more")}
        </Button>
      )}
      <InviteCodes />
      {isInviting && <InviteDialog onClose={invite.close} />}
    </>
  );
}
