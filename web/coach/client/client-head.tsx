import { ActionIcon, Menu, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import {
  mdiArchiveOutline,
  mdiDotsVertical,
  mdiPauseCircleOutline,
  mdiPlayCircleOutline,
} from "@mdi/js";

import type { Client } from "#sdk/index";
import { useSideline } from "#sdk/react";
import css from "#web/coach/client/client-page.module.css";
import { StateBadge } from "#web/ui/state-badge.tsx";
import { useWords } from "#web/coach/use-words";
import { shownLocale } from "#web/i18n/shown-locale";
import { Avatar } from "#web/people/avatar.tsx";
import { BackLink } from "#web/ui/back-link.tsx";
import { ConfirmDialog } from "#web/ui/confirm-dialog.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { useReport } from "#web/ui/use-report";

/** Where a client can be brought from each state. */
const MOVES = [
  { verb: "pause", from: ["active"], icon: mdiPauseCircleOutline },
  { verb: "reactivate", from: ["paused", "archived"], icon: mdiPlayCircleOutline },
  { verb: "archive", from: ["active", "paused"], icon: mdiArchiveOutline },
] as const;
const TONES = { active: "good", paused: "open", archived: "quiet" } as const;

/** Who it is, how it stands between the two, and how to change that. */
export function ClientHead({ client }: { client: Client }) {
  const t = useWords();
  const { rest } = useSideline();
  const report = useReport();
  const { id, user_id, display_name, avatar_url, status, joined_at, archived_by } = client;
  const name = display_name || t("clients.nameless");
  const since = new Intl.DateTimeFormat(shownLocale(), { dateStyle: "medium" });
  // Whom the client left, only an invite brings back.
  const moves = archived_by === "client" ? [] : MOVES.filter(({ from }) => isAmong(from, status));
  const [isArchiving, archive] = useDisclosure();
  const move = (verb: (typeof MOVES)[number]["verb"]) =>
    rest.POST(`/api/v1/coaches/me/clients/{id}/${verb}`, { params: { path: { id } } });
  return (
    <header className={css.head}>
      <BackLink href="/coach/clients" />
      <Avatar id={user_id} name={name} url={avatar_url} size={56} />
      <div className={css.who}>
        <Title order={1} size="h3">
          {name}
        </Title>
        <div className={css.stand}>
          <StateBadge tone={TONES[status]} words={t(`clients.status.${status}`)} />
          <Text size="sm" c="dimmed">
            {t("client.since", { day: since.format(new Date(joined_at)) })}
          </Text>
        </div>
      </div>
      {moves.length > 0 && (
        <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={44} aria-label={t("client.actions")}>
              <Icon path={mdiDotsVertical} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {moves.map(({ verb, icon }) => (
              <Menu.Item
                key={verb}
                leftSection={<Icon path={icon} size={18} />}
                onClick={verb === "archive" ? archive.open : () => void move(verb).catch(report)}
              >
                {t(`client.${verb}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {isArchiving && (
        <ConfirmDialog
          title={t("client.archive_title", { name })}
          action={t("client.archive")}
          onConfirm={async () => {
            await move("archive");
            archive.close();
          }}
          onClose={archive.close}
        >
          <Text>{t("client.archive_about")}</Text>
        </ConfirmDialog>
      )}
    </header>
  );
}

const isAmong = (states: readonly string[], state: string): boolean => states.includes(state);
