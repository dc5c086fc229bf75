import i18next from "i18next";
import { initReactI18next } from "react-i18next";

/** The languages, in their own words; each is fetched when somebody reads it. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof LANGUAGES;

const LOADERS = {
  en: () => import("#web/i18n/en/strings"),
  de: () => import("#web/i18n/de/strings"),
} satisfies Record<Language, unknown>;

/** The words of parts that most visits do without, each fetched with its part. */
const LATER = {
  en: {
    tracker: async () => (await import("#web/i18n/en/tracker")).tracker,
    training: async () => (await import("#web/i18n/en/training")).training,
    coach: async () => (await import("#web/i18n/en/coach")).coach,
  },
  de: {
    tracker: async () => (await import("#web/i18n/de/tracker")).tracker,
    training: async () => (await import("#web/i18n/de/training")).training,
    coach: async () => (await import("#web/i18n/de/coach")).coach,
  },
} satisfies Record<Language, unknown>;
const PARTS = ["tracker", "training", "coach"] as const;
type Part = (typeof PARTS)[number];

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
  const shown = PARTS.filter((part) => i18next.hasResourceBundle(i18next.language, part));
  const [{ strings }] = await Promise.all([
    LOADERS[language](),
    ...shown.map((part) => fetchWords(language, part)),
  ]);
  for (const [namespace, words] of Object.entries(strings)) {
    i18next.addResourceBundle(language, namespace, words, true, true);
  }
  await i18next.changeLanguage(language);
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
}

/** Fetches the words of a part, in the language that is shown. */
export const loadWords = (part: Part): Promise<void> => fetchWords(shownLanguage(), part);

async function fetchWords(language: Language, part: Part): Promise<void> {
  i18next.addResourceBundle(language, part, await LATER[language][part](), true, true);
}

/** The language that is shown. */
export const shownLanguage = (): Language =>
  isLanguage(i18next.language) ? i18next.language : "en";
