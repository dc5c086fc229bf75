import {
  mdiCalendarCheck,
  mdiCog,
  mdiConsole,
  mdiDumbbell,
  mdiForum,
  mdiInboxArrowDown,
  mdiWhistle,
} from "@mdi/js";

/**
 * Where the rail and the tabs lead. `isForDevelopers`: a phone has them among the settings, where
 * they take no room. `isLocal`: only where texts stay on the machine.
 */
export const PLACES = [
  { name: "chats", href: "/", icon: mdiForum, isForDevelopers: false, isLocal: false },
  { name: "today", href: "/today", icon: mdiCalendarCheck, isForDevelopers: false, isLocal: false },
  {
    name: "training",
    href: "/training",
    icon: mdiDumbbell,
    isForDevelopers: false,
    isLocal: false,
  },
  { name: "coach", href: "/coach", icon: mdiWhistle, isForDevelopers: false, isLocal: false },
  { name: "console", href: "/console", icon: mdiConsole, isForDevelopers: true, isLocal: false },
  { name: "inbox", href: "/inbox", icon: mdiInboxArrowDown, isForDevelopers: true, isLocal: true },
  { name: "settings", href: "/settings", icon: mdiCog, isForDevelopers: false, isLocal: false },
] as const;

const CHATS = /^\/(c|new|new-group|starred)?(\/|$)/;

/** Whether a path lies within the place at `href`. */
export const isWithin = (path: string, href: string): boolean =>
  href === "/" ? CHATS.test(path) : path === href || path.startsWith(`${href}/`);
