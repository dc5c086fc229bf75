const E164 = /^\+[1-9]\d{6,14}$/;

/** A number as people write it, with spaces, brackets, dashes or a leading 00, in E.164; or nothing. */
export function phoneOf(written: string): string | undefined {
  const bare = written.trim().replace(/[\s().\-/]/gu, "");
  const phone = bare.replace(/^00/u, "+");
  return E164.test(phone) ? phone : undefined;
}
