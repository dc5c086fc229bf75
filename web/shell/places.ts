import { mdiCalendarCheck, mdiCog, mdiConsole, mdiForum, mdiInboxArrowDown } from "@mdi/js";

/** Where the rail and the tabs lead. `isForDevelopers`: only where texts stay on the machine. */
export const PLACES = [
  { name: "chats", href: "/", icon: mdiForum },
  { name: "today", href: "/today", icon: mdiCalendarCheck },
  { name: "console", href: "/console", icon: mdiConsole },
  { name: "inbox", href: "/inbox", icon: mdiInboxArrowDown, isForDevelopers: true },
  { name: "settings", href: "/settings", icon: mdiCog },
] as const;

const CHATS = /^\/(c|new|new-group|starred)?(\/|$)/;

/** Whether a path lies within the place at `href`. */
export const isWithin = (path: string, href: string): boolean =>
  href === "/" ? CHATS.test(path) : path === href || path.startsWith(`${href}/`);
