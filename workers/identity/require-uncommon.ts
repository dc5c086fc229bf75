import { fieldError } from "#lib/errors";

/** As long as a password must be, so that the list holds nothing that is refused anyway. */
const SHORTEST = 8;

let common: Promise<ReadonlySet<string>> | undefined;

/** Fetched and unpacked when somebody first sets a password: some 20 ms that no other request pays. */
async function unpack(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  const words = dictionary["passwords-common"].map(String);
  return new Set(words.filter(({ length }) => length >= SHORTEST));
}

/**
 * Refuses a password that stands on the lists that every guesser begins with, in whatever case.
 * Others are anybody's own business: no rules of capitals and digits.
 */
export async function requireUncommon(field: string, password: string): Promise<void> {
  common ??= unpack();
  if ((await common).has(password.normalize("NFC").toLowerCase())) {
    throw fieldError(field, "is among the passwords that are guessed first");
  }
}
