import { z } from "zod";

/** An IANA zone that this runtime knows. Offsets are refused: they know no daylight saving. */
export const TimeZone = z
  .string()
  .max(64)
  .refine(isZone, "must be an IANA time zone, such as Europe/Berlin")
  .meta({ id: "TimeZone", example: "Europe/Berlin" });

function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
