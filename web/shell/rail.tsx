import { ActionIcon, Indicator, Stack, Tooltip } from "@mantine/core";
import { mdiBookOpenPageVariantOutline, mdiKeyboardOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";

import { isWithin } from "#web/shell/places";
import css from "#web/shell/rail.module.css";
import { usePlaces } from "#web/shell/use-places";
import { useUnread } from "#web/shell/use-unread";
import { Icon } from "#web/ui/icon.tsx";

/** The places at the left of a wide window. */
export function Rail({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack component="nav" aria-label={t("nav.label")} className={css.rail!} align="center" gap={6}>
      <img className={css.mark} src="/icons/icon.svg" alt="" width={36} height={36} />
      {usePlaces().map((place) => (
        <Place key={place.href} {...place} />
      ))}
      <Stack mt="auto" gap={6}>
        <Tooltip label={t("nav.docs")} position="right">
          <ActionIcon component="a" href="/docs" {...LOOK} aria-label={t("nav.docs")}>
            <Icon path={mdiBookOpenPageVariantOutline} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t("nav.shortcuts")} position="right">
          <ActionIcon {...LOOK} aria-label={t("nav.shortcuts")} onClick={onHelp}>
            <Icon path={mdiKeyboardOutline} />
          </ActionIcon>
        </Tooltip>
      </Stack>
    </Stack>
  );
}

const LOOK = { size: 44, variant: "subtle", color: "gray", className: css.place! } as const;

function Place({ name, href, icon }: ReturnType<typeof usePlaces>[number]) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const unread = useUnread();
  const isBadged = name === "chats" && unread > 0;
  const label = isBadged ? t("nav.chats_unread", { count: unread }) : t(`nav.${name}`);
  return (
    <Tooltip label={label} position="right">
      <Indicator disabled={!isBadged} label={unread > 99 ? "99+" : unread} size={18} offset={6}>
        <ActionIcon
          component={Link}
          href={href}
          {...LOOK}
          aria-label={label}
          aria-current={isWithin(path, href) ? "page" : undefined}
        >
          <Icon path={icon} />
        </ActionIcon>
      </Indicator>
    </Tooltip>
  );
}
