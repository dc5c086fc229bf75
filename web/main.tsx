import { createRoot } from "react-dom/client";

import { App } from "#web/app.tsx";
import { startI18n } from "#web/i18n/language";
import { awaitInstallPrompt } from "#web/settings/use-install";
import { wasSignedIn } from "#web/shell/last-time";

/** A function, because a module that awaits something makes the bundler split far more. */
async function start(root: Element): Promise<void> {
  performance.mark("client");
  awaitInstallPrompt();
  if (wasSignedIn()) void import("#web/shell/shell.tsx");
  await startI18n();
  createRoot(root).render(<App />);
}

const root = document.querySelector("#root");
if (!root) throw new Error("The page has lost its root");
void start(root);
