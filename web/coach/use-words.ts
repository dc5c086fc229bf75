import { useTranslation } from "react-i18next";

/** The words of the coach's side. */
export const useWords = () => useTranslation("coach").t;
