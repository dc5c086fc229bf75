import { shownLocale } from "#web/i18n/shown-locale";

/** What can be measured of a body, as the server calls it: the name ends with the unit. */
export const MEASURES = [
  "weight_kg",
  "body_fat_percent",
  "waist_cm",
  "hips_cm",
  "chest_cm",
  "shoulders_cm",
  "neck_cm",
  "upper_arm_cm",
  "thigh_cm",
  "calf_cm",
] as const;
export type Measure = (typeof MEASURES)[number];

const UNITS = { kg: "kilogram", percent: "percent", cm: "centimeter" } as const;

/** As `Intl.NumberFormat` calls it. */
function unitOf(measure: Measure): string {
  if (measure.endsWith("_kg")) return UNITS.kg;
  return measure.endsWith("_cm") ? UNITS.cm : UNITS.percent;
}

/** What was measured, with its unit: `72.5 kg`. */
export const measureText = (measure: Measure, value: number): string =>
  new Intl.NumberFormat(shownLocale(), {
    style: "unit",
    unit: unitOf(measure),
    maximumFractionDigits: 1,
  }).format(value);
