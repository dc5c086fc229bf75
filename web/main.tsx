import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "#web/theme/colours.css";
import { createRoot } from "react-dom/client";

import { App } from "#web/app.tsx";
import { startI18n } from "#web/i18n/language";

const root = document.querySelector("#root");
if (!root) throw new Error("The page has lost its root");
await startI18n();
createRoot(root).render(<App />);
