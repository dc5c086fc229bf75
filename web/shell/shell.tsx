import { useDisclosure } from "@mantine/hooks";
import { lazy, Suspense, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import { Afterwards } from "#web/shell/afterwards.tsx";
import { ConnectionBanner } from "#web/shell/connection-banner.tsx";
import { ErrorBoundary } from "#web/shell/error-boundary.tsx";
import { hasTracked } from "#web/shell/has-tracked";
import { Pages } from "#web/shell/pages.tsx";
import { Rail } from "#web/shell/rail.tsx";
import css from "#web/shell/shell.module.css";
import { TabBar } from "#web/shell/tab-bar.tsx";
import { useFocusOnRoute } from "#web/shell/use-focus-on-route";
import { useShortcuts } from "#web/shell/use-shortcuts";
import { useTitle } from "#web/shell/use-title";

const ShortcutList = lazy(async () => ({
  default: (await import("#web/shell/shortcut-list.tsx")).ShortcutList,
}));

const tellZone = async () => (await import("#web/shell/tell-zone.tsx")).TellZone;

const keepInStep = async () => (await import("#web/tracker/keep-in-step.tsx")).KeepInStep;

const sendSets = async () => (await import("#web/training/send-sets.tsx")).SendSets;

/** What lies within a page has its own way back, and the whole of a phone. */
const IN_DEPTH = /^\/(c|new|new-group|starred|settings\/.+)(\/|$)/;

/** The frame around every page of who is signed in: a rail, or tabs on a phone. */
export function Shell() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const [hasHelp, help] = useDisclosure();
  const main = useRef<HTMLElement>(null);
  useTitle();
  useFocusOnRoute(main);
  useShortcuts(help.open);
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main">
        {t("skip")}
      </a>
      <ConnectionBanner />
      <Rail onHelp={help.open} />
      <main className={css.main} id="main" tabIndex={-1} ref={main}>
        <ErrorBoundary at={path}>
          <Pages />
        </ErrorBoundary>
      </main>
      {!IN_DEPTH.test(path) && <TabBar />}
      <Afterwards load={tellZone} />
      <Afterwards load={sendSets} />
      {hasTracked() && <Afterwards load={keepInStep} />}
      {hasHelp && (
        <Suspense>
          <ShortcutList onClose={help.close} />
        </Suspense>
      )}
    </div>
  );
}
