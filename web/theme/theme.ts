import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MenuProps,
} from "@mantine/core";

import { decimalSeparator } from "#web/i18n/number-text";

/** The pitch: from chalk to the shade under the stand. */
const grass: MantineColorsTuple = [
  "#ecf8f1",
  "#d7efe1",
  "#ade0c3",
  "#82d4a6",
  "#5fd296",
  "#3fb97b",
  "#279862",
  "#1b7a4b",
  "#15633d",
  "#0e4a2d",
];

/** Greys with a little of the pitch in them, for the dark. */
const dark: MantineColorsTuple = [
  "#e8f0eb",
  "#c3cfc8",
  "#9fb0a6",
  "#75867c",
  "#37443d",
  "#2a352f",
  "#1a211d",
  "#121714",
  "#0d110f",
  "#090c0a",
];

const gray: MantineColorsTuple = [
  "#fbfcfa",
  "#f1f4f1",
  "#e6ebe7",
  "#dfe6e1",
  "#c8d1cb",
  "#a5b1aa",
  "#7c8a82",
  "#54635b",
  "#34403a",
  "#16211c",
];

/** Menus open at once, within the page's landmark, with nothing in them but their items. */
const MENU: Partial<MenuProps> = {
  shadow: "md",
  transitionProps: { duration: 0 },
  portalProps: { target: "#main" },
  withInitialFocusPlaceholder: false,
};

/** What opens over a page is headed as pages are. */
const TITLE = { fontWeight: 700, fontSize: "var(--mantine-h4-font-size)" };

/** Mantine's parts in Sideline's colours; those that no part knows are in colours.css. */
export const theme = createTheme({
  primaryColor: "grass",
  primaryShade: 7,
  colors: { grass, dark, gray },
  black: "#16211c",
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  headings: { fontWeight: "700" },
  components: {
    Menu: { defaultProps: MENU },
    Modal: { styles: { title: TITLE } },
    Drawer: { styles: { title: TITLE } },
    // Asked each time: the language may be chosen anew.
    NumberInput: { defaultProps: () => ({ decimalSeparator: decimalSeparator() }) },
    // Its own grey is too pale to be read.
    Notification: {
      defaultProps: { withBorder: true },
      styles: { description: { color: "var(--soft)" } },
    },
  },
});

/** Grounds of quiet buttons in the dark, where Mantine's own are all but black. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {},
  dark: {
    "--mantine-color-grass-light": "#1f3a2c",
    "--mantine-color-grass-light-hover": "#264836",
    "--mantine-color-grass-light-color": grass[3],
    "--mantine-color-red-light": "#45211f",
    "--mantine-color-red-light-hover": "#552825",
    "--mantine-color-red-light-color": "#ffb3ad",
  },
});
