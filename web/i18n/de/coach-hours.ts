import type {
  hours as englishHours,
  overrides as englishOverrides,
  types as englishTypes,
} from "#web/i18n/en/coach-hours";
import type { Translated } from "#web/i18n/translated";

export const hours: Translated<typeof englishHours> = {
  title: "Zeiten",
  about: "Klienten buchen innerhalb dieser Zeiten, und nirgends sonst.",
  weekly: "Jede Woche",
  zone: "Zeitzone dieser Zeiten",
  zone_hint: "Klienten sehen sie in ihrer eigenen.",
  free: "Nicht verfügbar",
  from: "Von",
  until: "Bis",
  remove: "Diese Zeit entfernen",
  copy: "Auf alle Werktage übertragen",
  copy_day: "Zeiten von {{day}} auf alle Werktage übertragen",
  add_day: "Mehr Zeiten am {{day}}",
  save: "Zeiten speichern",
  backwards: "Zeiten müssen nach ihrem Beginn enden.",
  overlap: "Zeiten eines Tages dürfen sich nicht überschneiden.",
};

export const overrides: Translated<typeof englishOverrides> = {
  title: "Ausnahmen",
  add: "Ausnahme hinzufügen",
  none: "Urlaub, Kurse, ein langer Samstag: jeder Tag, der nicht wie seine Woche ist.",
  open: "Offen",
  closed: "Frei",
  remove: "{{day}} wieder wie jede Woche",
  date: "Tag",
  kind: "Was anders ist",
  kinds: { day_off: "Frei", hours_off: "Stunden frei", other_hours: "Andere Zeiten" },
  reason: "Grund, nur für dich",
};

export const types: Translated<typeof englishTypes> = {
  title: "Was gebucht werden kann",
  add: "Neue Terminart",
  change: "Terminart",
  edit: "{{name}} bearbeiten",
  none: "Ein Erstgespräch, eine Stunde Training, ein Kurs: noch kann nichts gebucht werden.",
  minutes: "{{count}} Min.",
  seats: "{{count}} Plätze",
  off: "Aus",
  remove: "Löschen",
  name: "Name",
  duration_minutes: "Minuten",
  capacity: "Plätze",
  capacity_hint: "Mehr als einer macht eine Gruppe.",
  location: "Wo",
  color: "Farbe",
  rules: "Wann gebucht werden kann",
  slot_interval_minutes: "Beginn alle … Minuten",
  buffer_before_minutes: "Minuten frei davor",
  buffer_after_minutes: "Minuten frei danach",
  min_notice_minutes: "Minuten vorher, mindestens",
  cancellation_notice_minutes: "Minuten vorher absagen",
  max_advance_days: "Tage voraus, höchstens",
  max_per_day: "Am Tag, höchstens",
  active: "Kann gebucht werden",
};
