import { randomBytes } from "node:crypto";

/** Crockford's: digits and letters without I, L, O and U, which are read as something else. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 10;

/** A new code: ten letters of 32 are 50 random bits, more than anybody can try. */
export const newInviteCode = (): string =>
  Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join("");

/** What somebody typed or read out, as codes are stored; undefined for what cannot be one. */
export function foldInviteCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const isCode = code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter));
  return isCode ? code : undefined;
}

/** As people are shown it, and can read it out: two groups of five. */
export const spoken = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;
