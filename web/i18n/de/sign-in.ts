import type { signIn as english } from "#web/i18n/en/sign-in";
import type { Translated } from "#web/i18n/translated";

export const signIn: Translated<typeof english> = {
  title: "Bei Sideline anmelden",
  subtitle: "Wo Coaches und ihre Leute reden.",
  way: { label: "Wie du dich anmeldest", phone: "Telefon", email: "E-Mail" },
  phone: {
    label: "Telefonnummer",
    hint: "Mit Ländervorwahl, zum Beispiel +49 …",
    new_here: "Neu hier? Mit dem Code beginnt dein Konto.",
    invalid: "Beginne mit + und der Ländervorwahl, dann folgt die Nummer.",
    action: "Code senden",
  },
  code: {
    title: "Code eingeben",
    sent: "Sechs Ziffern sind unterwegs an {{phone}}.",
    label: "Sechsstelliger Code",
    digit: "Ziffer {{count}} von 6",
    action: "Anmelden",
    resend: "Neuen Code senden",
    resend_in: "Neuer Code in {{seconds}} s",
    resent: "Ein neuer Code ist unterwegs.",
    other: "Andere Nummer verwenden",
  },
  mail: {
    resend: "Noch einmal schicken",
    resend_in: "Noch einmal in {{seconds}} s",
    resent: "Eine neue Mail ist unterwegs.",
  },
  dev: {
    use: "Code aus der Entwicklerpost verwenden",
    open: "Entwicklerpost öffnen",
    about: "Dieser Server läuft nur zur Entwicklung. Nachrichten bleiben hier.",
    none: "Für diese Nummer liegt kein Code in der Entwicklerpost.",
  },
  name: {
    title: "Wie heißt du?",
    hint: "Diesen Namen sehen andere. Du kannst ihn jederzeit ändern.",
    label: "Dein Name",
    action: "Weiter",
    later: "Später",
    invalid: "Ein Name hat 1 bis 64 Zeichen.",
  },
  ended: "Du wurdest auf diesem Gerät abgemeldet. Melde dich wieder an, um weiterzumachen.",
};
