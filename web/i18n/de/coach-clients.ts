import type {
  clients as englishClients,
  invite as englishInvite,
} from "#web/i18n/en/coach-clients";
import type { Translated } from "#web/i18n/translated";

export const clients: Translated<typeof englishClients> = {
  title: "Klienten",
  about: "Alle, die du coachst.",
  search: "Nach Namen suchen",
  which: "Welche Klienten",
  status: { active: "Aktiv", paused: "Pausiert", archived: "Archiviert" },
  nameless: "Noch ohne Namen",
  no_goals: "Noch keine Ziele notiert",
  none_found: "Niemand heißt so",
  none_paused: "Niemand pausiert",
  none_archived: "Niemand ist archiviert",
  none_active: "Noch keine Klienten",
  none_about: "Lade jemanden ein: Code scannen oder Link öffnen, und ihr seid verbunden.",
};

export const invite: Translated<typeof englishInvite> = {
  open: "Klienten einladen",
  first: "Ersten Klienten einladen",
  title: "Klienten einladen",
  about: "Ein Code ist für eine Person. Wer ihn annimmt, ist sofort dein Klient.",
  days: "Wie viele Tage gültig?",
  make: "Code erstellen",
  made: "Gib diesen Code weiter",
  qr: "Der Link der Einladung zum Scannen",
  until: "Gültig bis {{at}}",
  copy: "Link kopieren",
  share: "Teilen",
  shared: "Trainiere mit mir auf Sideline",
  codes: "Offene Codes",
  show: "Zeigen",
  show_code: "Code {{code}} zeigen",
  end: "Zurückziehen",
  end_code: "Code {{code}} zurückziehen",
};
