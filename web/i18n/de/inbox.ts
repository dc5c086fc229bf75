import type { inbox as english } from "#web/i18n/en/inbox";
import type { Translated } from "#web/i18n/translated";

export const inbox: Translated<typeof english> = {
  title: "Entwicklerpost",
  about: "Was dieser Server verschickt hätte. Es verlässt diesen Rechner nie.",
  filter: "Nur für diese Nummer oder Adresse",
  clear: "Filter leeren",
  empty: "Noch wurde nichts verschickt. Fordere einen Code an, dann liegt er hier.",
  empty_for: "An {{to}} wurde nichts verschickt.",
  channel: { sms: "SMS", email: "Mail", push: "Push" },
  copy_code: "Code {{code}} kopieren",
  open_link: "Link öffnen",
  show_mail: "Mail zeigen",
  hide_mail: "Mail schließen",
  absent_title: "Dieser Server verschickt wirklich",
  absent: "Ein ausgelieferter Server hat keine Entwicklerpost: Seine Nachrichten kommen an.",
  sign_in: "Anmelden",
};
