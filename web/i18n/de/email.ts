import type { email as english } from "#web/i18n/en/email";
import type { Translated } from "#web/i18n/translated";

export const email: Translated<typeof english> = {
  address: "E-Mail-Adresse",
  address_invalid: "Gib eine Adresse an, zum Beispiel ann@example.com.",
  password: "Passwort",
  new_password: "Neues Passwort",
  password_hint: "8 bis 128 Zeichen. Mehrere Wörter merkt man sich gut und errät man schlecht.",
  password_invalid: "Ein Passwort hat 8 bis 128 Zeichen.",
  show_password: "Passwort zeigen",
  back: "Zurück",
  login: {
    action: "Anmelden",
    magic_link: "Link schicken",
    forgot: "Passwort vergessen?",
    register: "Konto anlegen",
    mail_again: "Den Link noch einmal schicken",
  },
  register: {
    title: "Konto anlegen",
    subtitle: "Wir schicken dir einen Link, mit dem es fertig ist.",
    action: "Konto anlegen",
  },
  magic_link: {
    title: "Mit einem Link anmelden",
    subtitle: "Wir schicken dir einen Link, der dich ohne Passwort anmeldet.",
    action: "Link schicken",
  },
  reset: {
    title: "Neues Passwort wählen",
    subtitle: "Wir schicken dir einen Link dafür.",
    action: "Link schicken",
  },
  sent: {
    title: "Sieh in deine Mail",
    verify: "Eine Mail ist unterwegs an {{email}}. Öffne ihren Link, dann ist alles fertig.",
    magic_link: "Wenn {{email}} ein Konto hat, ist ein Link zum Anmelden dorthin unterwegs.",
    reset: "Wenn {{email}} ein Konto hat, ist ein Link für ein neues Passwort dorthin unterwegs.",
    nothing: "Nichts da? Es kann eine Minute dauern. Sieh auch im Spam-Ordner nach.",
    other: "Zurück",
  },
  link: {
    broken_title: "Dieser Link ist nicht vollständig",
    broken: "Ein Teil fehlt. Kopiere ihn ganz aus der Mail oder fordere einen neuen an.",
    home: "Zu Sideline",
    signed_in:
      "Du bist hier als {{name}} angemeldet. Ein Link zu einem anderen Konto meldet dich ab.",
    "verify-email": {
      title: "Adresse bestätigen",
      subtitle: "Ein Klick, und du bist drin.",
      action: "Bestätigen und weiter",
    },
    "magic-link": {
      title: "Willkommen zurück",
      subtitle: "Dieser Link meldet dich auf diesem Gerät an.",
      action: "Anmelden",
    },
  },
  choose: {
    title: "Neues Passwort wählen",
    subtitle: "Alle angemeldeten Geräte werden abgemeldet.",
    action: "Passwort setzen",
  },
  chosen: {
    title: "Dein Passwort ist gesetzt",
    subtitle: "Melde dich damit auf jedem Gerät an.",
    action: "Anmelden",
  },
};
