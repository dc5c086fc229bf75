import type { Supplement } from "#sdk/sync";
import { numberText } from "#web/i18n/number-text";
import type { useWords } from "#web/tracker/use-words";

type Words = ReturnType<typeof useWords>;

/** The unit as it is written, where that is not what the library calls it. */
const UNITS: Partial<Record<Supplement["dose_unit"], string>> = {
  mcg: "µg",
  billion_cfu: "10⁹ CFU",
};

/** "0.5 mg", as the reader writes numbers. */
export const doseText = (dose: number, unit: string): string =>
  `${numberText(dose)} ${unit}`.trim();

export const unitOf = ({ dose_unit }: Supplement): string => UNITS[dose_unit] ?? dose_unit;

/** "200 to 400 mg" */
export function usualDose(supplement: Supplement, t: Words): string {
  const { dose_min, dose_max } = supplement;
  const amount =
    dose_min === dose_max
      ? numberText(dose_min)
      : t("library.range", { from: dose_min, to: dose_max });
  return `${amount} ${unitOf(supplement)}`;
}
