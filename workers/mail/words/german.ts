import type { Vocabulary } from "#workers/mail/words/words";

const IGNORE = "Wenn du das nicht angefordert hast, tu nichts: Ohne den Link geschieht nichts.";
const SAFE = "Wenn du das nicht warst, ist nichts zu tun: Dein Konto ist sicher.";
const NOT_YOU =
  "Du bekommst diese Mail, damit niemand dein Konto ändern kann, ohne dass du davon erfährst.";
const CONFIRM = { page: "/verify-email", label: "Adresse bestätigen" };

export const german: Vocabulary = {
  address: "Oder öffne diese Adresse:",
  links: {
    verify: {
      subject: "Bestätige deine Adresse",
      lines: [
        "Jemand, vermutlich du, hat sich mit dieser Adresse bei Sideline registriert. Bestätige sie, dann ist dein Konto bereit.",
        "Der Link gilt einmal, 24 Stunden lang. Wenn du dich nicht registriert hast, öffne ihn nicht: Das Passwort hat dann jemand anderes gewählt.",
      ],
      opens: CONFIRM,
      note: IGNORE,
    },
    verify_without_password: {
      subject: "Bestätige deine Adresse",
      lines: [
        "Diese Adresse wurde bei Sideline registriert und wartet darauf, bestätigt zu werden. Der Link öffnet dein Konto und meldet dich an.",
        "Ein Passwort ist nicht dabei, denn jemand anderes könnte es gewählt haben. Deines setzt du mit „Passwort vergessen?“.",
        "Der Link gilt einmal und nur kurze Zeit.",
      ],
      opens: CONFIRM,
      note: IGNORE,
    },
    attach: {
      subject: "Bestätige deine Adresse",
      lines: [
        "Jemand, der bei einem Sideline-Konto angemeldet ist, möchte ihm diese Adresse hinzufügen. Wer ihre Mails liest, kann sich dann bei diesem Konto anmelden.",
        "Der Link gilt einmal, 24 Stunden lang. Öffne ihn nur, wenn es dein Konto ist.",
      ],
      opens: CONFIRM,
      note: IGNORE,
    },
    reset: {
      subject: "Wähle ein neues Passwort",
      lines: [
        "Du kannst jetzt ein neues Passwort für Sideline wählen. Alle angemeldeten Geräte werden dabei abgemeldet.",
        "Der Link gilt einmal, eine Stunde lang.",
      ],
      opens: { page: "/reset-password", label: "Passwort wählen" },
      note: IGNORE,
    },
    magic_link: {
      subject: "Bei Sideline anmelden",
      lines: ["Hier ist dein Link zum Anmelden. Er gilt einmal, 15 Minuten lang."],
      opens: { page: "/magic-link", label: "Anmelden" },
      note: IGNORE,
    },
    registered_already: {
      subject: "Du hast schon ein Konto",
      lines: [
        "Jemand, vielleicht du, wollte sich mit dieser Adresse bei Sideline registrieren. Sie hat schon ein Konto, und nichts wurde geändert.",
        "Melde dich mit deinem Passwort an, oder lass dir dort, wo du dich anmeldest, einen Link schicken.",
      ],
      note: SAFE,
    },
    address_in_use: {
      subject: "Diese Adresse hat schon ein Konto",
      lines: [
        "Jemand, vielleicht du, wollte diese Adresse einem anderen Sideline-Konto hinzufügen. Sie gehört schon zu einem Konto, und nichts wurde geändert.",
        "Wenn beide Konten deine sind, melde dich mit dieser Adresse an und gib jenem Konto zuerst eine andere.",
      ],
      note: SAFE,
    },
  },
  notices: {
    password_changed: {
      subject: "Dein Passwort wurde geändert",
      lines: [
        "Das Passwort deines Sideline-Kontos wurde geändert, und alle anderen Geräte wurden abgemeldet.",
        "Wenn du das nicht warst, setze jetzt ein neues: Wähle „Passwort vergessen?“, wo du dich anmeldest.",
      ],
      note: NOT_YOU,
    },
    email_changed: {
      subject: "Deine Adresse wurde geändert",
      lines: [
        "Dein Sideline-Konto hat jetzt eine andere E-Mail-Adresse. Mails dazu kommen nicht mehr hierher.",
        "Wenn du das nicht warst, melde dich mit deinem Telefon an und füge diese Adresse wieder hinzu.",
      ],
      note: NOT_YOU,
    },
    phone_attached: {
      subject: "Ein Telefon wurde hinzugefügt",
      lines: [
        "Deinem Sideline-Konto wurde eine Telefonnummer hinzugefügt. Wer das Telefon hat, kann sich anmelden.",
        "Wenn du das nicht warst, melde in den Einstellungen alle anderen Geräte ab und füge deine eigene Nummer hinzu.",
      ],
      note: NOT_YOU,
    },
  },
};
