import { Box, NavLink, ScrollArea, Title, VisuallyHidden } from "@mantine/core";
import {
  mdiAccountCancelOutline,
  mdiAccountCircleOutline,
  mdiDevices,
  mdiKeyOutline,
  mdiLogout,
  mdiPaletteOutline,
  mdiShieldLockOutline,
} from "@mdi/js";
import { useTranslation } from "react-i18next";
import { Link, Redirect } from "wouter";

import { Account } from "#web/settings/account.tsx";
import { Blocked } from "#web/settings/blocked.tsx";
import { Look } from "#web/settings/look.tsx";
import { Privacy } from "#web/settings/privacy.tsx";
import { Profile } from "#web/settings/profile.tsx";
import css from "#web/settings/settings.module.css";
import { Sessions } from "#web/settings/sessions.tsx";
import { SignOut } from "#web/settings/sign-out.tsx";
import { usePlaces } from "#web/shell/use-places";
import { BackLink } from "#web/ui/back-link.tsx";
import { Icon } from "#web/ui/icon.tsx";

const SECTIONS = [
  { name: "profile", icon: mdiAccountCircleOutline, Section: Profile },
  { name: "account", icon: mdiKeyOutline, Section: Account },
  { name: "privacy", icon: mdiShieldLockOutline, Section: Privacy },
  { name: "sessions", icon: mdiDevices, Section: Sessions },
  { name: "blocked", icon: mdiAccountCancelOutline, Section: Blocked },
  { name: "look", icon: mdiPaletteOutline, Section: Look },
  { name: "sign_out", icon: mdiLogout, Section: SignOut },
] as const;

/** The settings: their list and one section beside it; on a phone one after the other. */
export function Settings({ section }: { section: string | undefined }) {
  const { t } = useTranslation("settings");
  const chosen = SECTIONS.find(({ name }) => name === (section ?? "profile"));
  if (!chosen) return <Redirect to="/settings" />;
  return (
    <div className={css.page} data-at={section === undefined ? "list" : "section"}>
      <VisuallyHidden component="h1">{t("title")}</VisuallyHidden>
      <nav className={css.list} aria-label={t("title")}>
        <Title order={2} size="h3" px="sm" py="md">
          {t("title")}
        </Title>
        {SECTIONS.map(({ name, icon }) => (
          <NavLink
            key={name}
            component={Link}
            href={`/settings/${name}`}
            label={t(`sections.${name}`)}
            leftSection={<Icon path={icon} />}
            active={chosen.name === name}
            aria-current={chosen.name === name ? "page" : undefined}
            className={css.link!}
          />
        ))}
        <ForDevelopers />
      </nav>
      <ScrollArea className={css.section!} type="auto">
        <Box className={css.content!}>
          <div className={css.head}>
            <BackLink href="/settings" />
            <Title order={2} size="h3">
              {t(`sections.${chosen.name}`)}
            </Title>
          </div>
          <chosen.Section />
        </Box>
      </ScrollArea>
    </div>
  );
}

/** On a phone the way to what only developers open; a wide window has it at its side. */
function ForDevelopers() {
  const { t } = useTranslation();
  const places = usePlaces().filter(({ isForDevelopers }) => isForDevelopers);
  return (
    <Box className={css.developers!}>
      {places.map(({ name, href, icon }) => (
        <NavLink
          key={name}
          component={Link}
          href={href}
          label={t(`nav.${name}`)}
          leftSection={<Icon path={icon} />}
          className={css.link!}
        />
      ))}
    </Box>
  );
}
