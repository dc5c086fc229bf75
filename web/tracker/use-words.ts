import { useTranslation } from "react-i18next";

/** The tracker's own words. */
export const useWords = () => useTranslation("tracker").t;
