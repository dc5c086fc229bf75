import { clients, invite } from "#web/i18n/de/coach-clients";
import { hours, overrides, types } from "#web/i18n/de/coach-hours";
import * as pages from "#web/i18n/de/coach-pages";
import * as training from "#web/i18n/de/coach-training";
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
  more: "Mehr zeigen",
  discard: "Änderungen verwerfen",
  begin: {
    title: "Werde hier Coach",
    about: "Nur zwei Felder. Alles andere hat Zeit.",
    clients: "Klienten per Link oder Code einladen",
    workouts: "Workouts planen und sehen, was getan wurde",
    sessions: "Klienten aus deinen freien Zeiten buchen lassen",
    name: "Name deines Angebots",
    name_hint: "So sehen ihn Klienten. Darf leer bleiben.",
    zone: "Zeitzone",
    zone_hint: "Nach ihr gehen deine Zeiten und dein Kalender.",
    start: "Mit dem Coachen beginnen",
  },
  clients,
  invite,
  hours,
  overrides,
  types,
  ...training,
  ...pages,
};
