import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import { useUnread } from "#web/shell/use-unread";

const PAGES = ["today", "training", "coach", "settings", "inbox", "console"] as const;

/** The tab says where one is and how much is unread; so does the icon of the installed app. */
export function useTitle(): void {
  const { t } = useTranslation();
  const [path] = useLocation();
  const unread = useUnread();
  const page = PAGES.find((name) => path.startsWith(`/${name}`)) ?? "chats";
  const name = t(`nav.${page}`);
  useEffect(() => {
    document.title = `${unread > 0 ? `(${unread}) ` : ""}${name} · ${t("app")}`;
  }, [unread, name, t]);
  useEffect(() => {
    // Not every browser has badges, and some have them only for what is installed.
    void navigator.setAppBadge?.(unread).catch(() => undefined);
  }, [unread]);
}
