import i18next from "i18next";
import { initReactI18next } from "react-i18next";

/** The languages, in their own words; each is fetched when somebody reads it. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof LANGUAGES;

const LOADERS = {
  en: () => import("#web/i18n/en/strings"),
  de: () => import("#web/i18n/de/strings"),
} satisfies Record<Language, unknown>;

/** The words of parts that most visits do without. */
const LATER = {
  en: async () => ({ tracker: (await import("#web/i18n/en/tracker")).tracker }),
  de: async () => ({ tracker: (await import("#web/i18n/de/tracker")).tracker }),
} satisfies Record<Language, unknown>;

const KEPT = "sideline-language";

/** The chosen language, or the first of the browser's that we know. */
function preferred(): Language {
  const wished = [localStorage.getItem(KEPT) ?? "", ...navigator.languages];
  return wished.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? "en";
}

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag);

/** Before the first paint: nobody sees a key, or another language for a moment. */
export async function startI18n(): Promise<void> {
  const language = preferred();
  const { strings } = await LOADERS[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(strings),
    defaultNS: "shell",
    resources: { [language]: strings },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

/** Changes the language at once, and keeps the choice on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  const isLater = i18next.hasResourceBundle(i18next.language, "tracker");
  const [{ strings }, later] = await Promise.all([
    LOADERS[language](),
    isLater ? LATER[language]() : {},
  ]);
  for (const [namespace, words] of Object.entries({ ...strings, ...later })) {
    i18next.addResourceBundle(language, namespace, words, true, true);
  }
  await i18next.changeLanguage(language);
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
}

/** Fetches the tracker's words, in the language that is shown. */
export async function loadTrackerWords(): Promise<void> {
  const language = shownLanguage();
  const { tracker } = await LATER[language]();
  i18next.addResourceBundle(language, "tracker", tracker, true, true);
}

/** The language that is shown. */
export const shownLanguage = (): Language =>
  isLanguage(i18next.language) ? i18next.language : "en";
