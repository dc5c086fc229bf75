import { Indicator } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";

import { isWithin } from "#web/shell/places";
import css from "#web/shell/tab-bar.module.css";
import { usePlaces } from "#web/shell/use-places";
import { useUnread } from "#web/shell/use-unread";
import { Icon } from "#web/ui/icon.tsx";

/** The places at the foot of a phone; those for developers are among the settings there. */
export function TabBar() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const unread = useUnread();
  const places = usePlaces().filter(({ isForDevelopers }) => !isForDevelopers);
  return (
    <nav className={css.bar} aria-label={t("nav.label")}>
      {places.map(({ name, href, icon }) => (
        <Link
          key={href}
          href={href}
          className={css.tab}
          aria-current={isWithin(path, href) ? "page" : undefined}
        >
          <Indicator disabled={name !== "chats" || unread === 0} label={unread} size={16}>
            <Icon path={icon} />
          </Indicator>
          {t(`nav.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
