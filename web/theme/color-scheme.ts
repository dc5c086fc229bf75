import { localStorageColorSchemeManager } from "@mantine/core";

/** Keeps the choice where public/color-scheme.js looks for it before the first paint. */
export const colorScheme = localStorageColorSchemeManager({ key: "sideline-color-scheme" });
