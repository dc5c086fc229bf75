import type { LinkKind } from "#workers/identity/email-link";

/** What a mail that was asked for can be about. */
export type LinkWords =
  | LinkKind
  | "verify_without_password"
  | "registered_already"
  | "address_in_use";
