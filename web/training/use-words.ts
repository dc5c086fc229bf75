import { useTranslation } from "react-i18next";

/** The words of the client's side. */
export const useWords = () => useTranslation("training").t;
