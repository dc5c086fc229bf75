import type { shell as english } from "#web/i18n/en/shell";
import type { Translated } from "#web/i18n/translated";

export const shell: Translated<typeof english> = {
  app: "Sideline",
  skip: "Zum Inhalt springen",
  loading: "Wird geladen",
  nav: {
    label: "Hauptmenü",
    chats: "Chats",
    chats_unread_one: "Chats, {{count}} ungelesen",
    chats_unread_other: "Chats, {{count}} ungelesen",
    settings: "Einstellungen",
    inbox: "Entwicklerpost",
    console: "Live-Konsole",
    docs: "Dokumentation",
    shortcuts: "Tastenkürzel",
  },
  connection: {
    offline: "Du bist offline. Geschriebenes wird später gesendet.",
    connecting: "Verbindung wird aufgebaut …",
    retry_in_one: "Keine Verbindung. Neuer Versuch in {{count}} Sekunde.",
    retry_in_other: "Keine Verbindung. Neuer Versuch in {{count}} Sekunden.",
    catching_up: "Neues wird geholt …",
    retry: "Jetzt versuchen",
  },
  update: {
    title: "Eine neue Version ist da",
    body: "Es dauert eine Sekunde, und nichts Geschriebenes geht verloren.",
    action: "Jetzt aktualisieren",
  },
  error: {
    request: "Anfrage {{id}}",
    retry: "Noch einmal",
    crash_title: "Diese Seite ist gestolpert",
    crash_body: "Nichts Geschriebenes ist verloren. Lade sie neu, um weiterzumachen.",
    reload: "Neu laden",
    missing_title: "Hier ist nichts",
    missing_body: "Die Adresse führt nirgendwohin. Vielleicht ist sie vertippt.",
    home: "Zurück zu den Chats",
  },
  shortcuts: {
    title: "Tastenkürzel",
    key_mod: "Strg",
    search: "Chats durchsuchen",
    new_chat: "Neuer Chat",
    settings: "Einstellungen",
    help: "Diese Liste",
    back: "Zurück, oder Offenes schließen",
  },
  empty: {
    title: "Wähle eine Unterhaltung",
    body: "Oder drücke <key>?</key>, um zu sehen, was die Tastatur kann.",
  },
  actions: {
    copy: "Kopieren",
    copied: "Kopiert",
    cancel: "Abbrechen",
    save: "Speichern",
    back: "Zurück",
    close: "Schließen",
  },
};
