import { AppShell } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import { ConnectionBanner } from "#web/shell/connection-banner.tsx";
import { ErrorBoundary } from "#web/shell/error-boundary.tsx";
import { Pages } from "#web/shell/pages.tsx";
import { Rail } from "#web/shell/rail.tsx";
import { Shortcuts } from "#web/shell/shortcuts.tsx";
import css from "#web/shell/shell.module.css";
import { TabBar } from "#web/shell/tab-bar.tsx";
import { useConnectionNotice } from "#web/shell/use-connection-notice";
import { useFocusOnRoute } from "#web/shell/use-focus-on-route";
import { useTitle } from "#web/shell/use-title";

/** What lies within a page has its own way back, and the whole of a phone. */
const IN_DEPTH = /^\/(c|new|new-group|starred|settings\/.+)(\/|$)/;

/** The frame around every page of who is signed in: a rail, or tabs on a phone. */
export function Shell() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const [hasHelp, help] = useDisclosure();
  const main = useRef<HTMLElement>(null);
  const notice = useConnectionNotice();
  useTitle();
  useFocusOnRoute(main);
  return (
    <AppShell
      layout="alt"
      transitionDuration={0}
      header={{ height: 40, collapsed: notice === undefined }}
      navbar={{ width: 68, breakpoint: "sm", collapsed: { mobile: true } }}
      footer={{ height: { base: IN_DEPTH.test(path) ? 0 : 60, sm: 0 } }}
    >
      <a className={css.skip} href="#main">
        {t("skip")}
      </a>
      <AppShell.Header withBorder={false}>
        <ConnectionBanner notice={notice} />
      </AppShell.Header>
      <AppShell.Navbar aria-label={t("nav.label")}>
        <Rail onHelp={help.open} />
      </AppShell.Navbar>
      <AppShell.Main className={css.main} id="main" tabIndex={-1} ref={main}>
        <ErrorBoundary key={path.split("/")[1]}>
          <Pages />
        </ErrorBoundary>
      </AppShell.Main>
      {!IN_DEPTH.test(path) && (
        <AppShell.Footer hiddenFrom="sm">
          <TabBar />
        </AppShell.Footer>
      )}
      <Shortcuts isOpen={hasHelp} onOpen={help.open} onClose={help.close} />
    </AppShell>
  );
}
