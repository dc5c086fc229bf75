import type { errors as english } from "#web/i18n/en/errors";
import type { Translated } from "#web/i18n/translated";

export const errors: Translated<typeof english> = {
  OFFLINE: {
    title: "Du bist offline",
    hint: "Prüfe deine Verbindung und versuche es noch einmal.",
  },
  TIMEOUT: { title: "Der Server antwortet nicht", hint: "Versuche es gleich noch einmal." },
  SESSION_ENDED: { title: "Du wurdest abgemeldet", hint: "Melde dich wieder an." },
  UNAUTHENTICATED: { title: "Du wurdest abgemeldet", hint: "Melde dich wieder an." },
  TOKEN_EXPIRED: { title: "Du wurdest abgemeldet", hint: "Melde dich wieder an." },
  REFRESH_TOKEN_INVALID: { title: "Du wurdest abgemeldet", hint: "Melde dich wieder an." },
  OTP_INVALID: { title: "Der Code stimmt nicht", hint: "Prüfe ihn oder fordere einen neuen an." },
  OTP_EXPIRED: { title: "Der Code ist zu alt", hint: "Fordere einen neuen an." },
  INVALID_CREDENTIALS: {
    title: "Adresse oder Passwort stimmt nicht",
    hint: "Prüfe beides oder lass dir einen Link schicken.",
  },
  EMAIL_NOT_VERIFIED: {
    title: "Deine Adresse ist noch nicht bestätigt",
    hint: "Öffne den Link in der Mail, die wir dir geschickt haben.",
  },
  LINK_INVALID: {
    title: "Dieser Link gilt nicht mehr",
    hint: "Jeder Link gilt einmal und nur eine Weile. Fordere einen neuen an.",
  },
  PHONE_IN_USE: {
    title: "Diese Nummer gehört zu einem anderen Konto",
    hint: "Melde dich mit ihr an, um jenes Konto zu benutzen.",
  },
  FORBIDDEN: { title: "Das darfst du nicht", hint: "Frage jemanden, der es darf." },
  NOT_A_MEMBER: {
    title: "Du bist nicht in diesem Chat",
    hint: "Bitte einen Admin, dich aufzunehmen.",
  },
  ADMIN_ONLY: { title: "Das dürfen nur Admins", hint: "Frage einen Admin der Gruppe." },
  BLOCKED: {
    title: "Jemand von euch blockiert den anderen",
    hint: "Zuerst muss die Blockierung weg.",
  },
  DELETE_WINDOW_CLOSED: {
    title: "Zu spät, um sie für alle zu löschen",
    hint: "Lösche sie stattdessen für dich.",
  },
  NOT_FOUND: { title: "Das gibt es nicht", hint: "Es ist weg, oder war nie für dich sichtbar." },
  INVITE_USED: {
    title: "Diese Einladung wurde schon benutzt",
    hint: "Bitte deinen Coach um eine neue.",
  },
  INVITE_INVALID: {
    title: "Diese Einladung gilt nicht mehr",
    hint: "Bitte deinen Coach um eine neue.",
  },
  COACH_NOT_ACCEPTING: {
    title: "Dieser Coach nimmt gerade niemanden auf",
    hint: "Frag nach oder versuche es später.",
  },
  COACH_PROFILE_REQUIRED: { title: "Das können nur Coaches", hint: "Beginne erst als Coach." },
  FREE_TIER_LIMIT_REACHED: {
    title: "Drei aktive Klienten sind kostenlos",
    hint: "Pausiere oder archiviere einen, oder nimm Pro.",
  },
  CLIENT_ARCHIVED: { title: "Dieser Klient ist archiviert", hint: "Nimm ihn erst wieder auf." },
  WORKOUT_STATE_INVALID: {
    title: "Das Workout ist schon weiter",
    hint: "Sieh nach und entscheide neu.",
  },
  SESSION_STATE_INVALID: {
    title: "Der Termin ist schon weiter",
    hint: "Sieh nach und entscheide neu.",
  },
  SESSION_NOT_STARTED: { title: "Er hat noch nicht begonnen", hint: "Warte, bis es so weit ist." },
  SESSION_CONFLICT: { title: "Diese Zeit ist gerade weg", hint: "Wähle eine andere." },
  CLIENT_CONFLICT: { title: "Da ist schon ein anderer Termin", hint: "Wähle eine andere Zeit." },
  OUTSIDE_AVAILABILITY: { title: "Dann arbeitet der Coach nicht", hint: "Wähle eine freie Zeit." },
  AVAILABILITY_CHANGED: {
    title: "Die Zeiten haben sich gerade geändert",
    hint: "Sieh nach und wähle neu.",
  },
  SESSION_FULL: { title: "Alle Plätze sind vergeben", hint: "Wähle eine andere Zeit." },
  ALREADY_BOOKED: {
    title: "Du bist schon in diesem Termin",
    hint: "Sieh unter deinen Terminen nach.",
  },
  NOTICE_TOO_SHORT: { title: "Das ist zu bald", hint: "Wähle eine spätere Zeit." },
  TOO_FAR_AHEAD: { title: "Das ist zu weit voraus", hint: "Wähle eine frühere Zeit." },
  IN_PAST: { title: "Diese Zeit ist vorbei", hint: "Wähle eine spätere." },
  CANCELLATION_WINDOW_CLOSED: {
    title: "Zum Absagen oder Verschieben ist es zu spät",
    hint: "Schreib deinem Coach.",
  },
  CONFLICT: { title: "Inzwischen hat sich etwas geändert", hint: "Sieh nach und entscheide neu." },
  PRECONDITION_FAILED: {
    title: "Jemand war schneller",
    hint: "Sieh nach und ändere es noch einmal.",
  },
  LAST_ADMIN: { title: "Die Gruppe braucht einen Admin", hint: "Ernenne zuerst jemand anderen." },
  GROUP_FULL: { title: "Die Gruppe ist voll", hint: "Eine Gruppe fasst 256 Menschen." },
  PAYLOAD_TOO_LARGE: { title: "Das ist zu lang", hint: "Sende es in Teilen." },
  VALIDATION_ERROR: { title: "Eine Angabe stimmt nicht", hint: "Prüfe, was du eingegeben hast." },
  REPLY_NOT_FOUND: { title: "Die zitierte Nachricht ist weg", hint: "Sende sie ohne das Zitat." },
  NOT_FORWARDABLE: {
    title: "Diese Nachricht lässt sich nicht weiterleiten",
    hint: "Was oft herumging, geht nur noch an einen Chat auf einmal.",
  },
  TOO_MANY_PINS: { title: "Fünf Chats sind schon angeheftet", hint: "Löse zuerst einen." },
  RATE_LIMITED: {
    title: "Das war zu viel auf einmal",
    hint: "Warte ein wenig und versuche es dann.",
  },
  CHECKSUM_MISMATCH: {
    title: "Diese Datei ist kein vollständiger Export",
    hint: "Wähle eine Datei, die hier exportiert wurde, so wie sie ist.",
  },
  QUOTA_EXCEEDED: { title: "Dein Tracker ist voll", hint: "Lösche, was du nicht brauchst." },
  ROW_CHANGED: {
    title: "Es wurde seither wieder geändert",
    hint: "Ein anderes Gerät hat damit weitergemacht; ändere es von Hand.",
  },
  ALREADY_RESOLVED: {
    title: "Das ist schon entschieden",
    hint: "Ein anderes Gerät war schneller.",
  },
  DEVICE_REVOKED: {
    title: "Dieses Gerät wurde ausgeschlossen",
    hint: "Melde dich ab und wieder an.",
  },
  INTERNAL: { title: "Bei uns ging etwas schief", hint: "Versuche es gleich noch einmal." },
  UNAVAILABLE: { title: "Gerade nicht verfügbar", hint: "Versuche es gleich noch einmal." },
  UNEXPECTED: { title: "Etwas ging schief", hint: "Lade die Seite neu; nichts ist verloren." },
};
