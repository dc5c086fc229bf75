import { createRoot } from "react-dom/client";

import { App } from "#web/app.tsx";
import { startI18n } from "#web/i18n/language";
import { awaitInstallPrompt } from "#web/settings/use-install";

const root = document.querySelector("#root");
if (!root) throw new Error("The page has lost its root");
performance.mark("client");
awaitInstallPrompt();
await startI18n();
createRoot(root).render(<App />);
