import type { coach as english } from "#web/i18n/en/coach";
import type { Translated } from "#web/i18n/translated";

export const coach: Translated<typeof english> = {
  nav: {
    label: "Coaching",
    overview: "Übersicht",
    clients: "Klienten",
    templates: "Vorlagen",
    calendar: "Kalender",
    hours: "Zeiten",
    profile: "Profil",
  },
};
