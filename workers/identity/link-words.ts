import type { LinkKind } from "#workers/identity/email-link";
import type { Words } from "#workers/mail/compose";

/** What a mail that was asked for can be about. */
export type LinkWords =
  | LinkKind
  | "verify_without_password"
  | "registered_already"
  | "address_in_use";

type LinkMail = Words & {
  /** The page of the web client that takes the token, and what its button says. */
  opens?: { page: string; label: string };
};

const IGNORE = "If you did not ask for this, do nothing: without the link nothing happens.";
const CONFIRM = { page: "/verify-email", label: "Confirm my address" };

/**
 * The words of mails with links. Names stay out of them: a registration may name anybody's address,
 * and nobody shall send a stranger words of their own from ours.
 */
export const WORDS: Record<LinkWords, LinkMail> = {
  verify: {
    subject: "Confirm your address",
    lines: [
      "Somebody, most likely you, registered with this address at Sideline. Confirm it, and your account is ready.",
      "The link works once, for 24 hours. If you did not register, do not open it: the password was chosen by whoever did.",
    ],
    opens: CONFIRM,
    note: IGNORE,
  },
  verify_without_password: {
    subject: "Confirm your address",
    lines: [
      "This address was registered at Sideline and waits to be confirmed. The link opens your account and signs you in.",
      "No password comes with it, since somebody else may have chosen one. Set yours with “Forgot password”.",
      "The link works once, for a short time.",
    ],
    opens: CONFIRM,
    note: IGNORE,
  },
  attach: {
    subject: "Confirm your address",
    lines: [
      "Somebody who is signed in to a Sideline account wants to add this address to it. Whoever reads its mail can then sign in to that account.",
      "The link works once, for 24 hours. Open it only if the account is yours.",
    ],
    opens: CONFIRM,
    note: IGNORE,
  },
  reset: {
    subject: "Choose a new password",
    lines: [
      "You can choose a new password for Sideline now. All devices that are signed in will be signed out.",
      "The link works once, for one hour.",
    ],
    opens: { page: "/reset-password", label: "Choose a password" },
    note: IGNORE,
  },
  magic_link: {
    subject: "Sign in to Sideline",
    lines: ["Here is your link to sign in. It works once, for 15 minutes."],
    opens: { page: "/magic-link", label: "Sign in" },
    note: IGNORE,
  },
  registered_already: {
    subject: "You have an account already",
    lines: [
      "Somebody, maybe you, tried to register with this address at Sideline. It has an account already, and nothing was changed.",
      "Sign in with your password, or have a link sent to you where you sign in.",
    ],
    note: "If that was not you, there is nothing to do: your account is safe.",
  },
  address_in_use: {
    subject: "This address has an account already",
    lines: [
      "Somebody, maybe you, wanted to add this address to another Sideline account. It belongs to an account already, and nothing was changed.",
      "If both accounts are yours, sign in with this address and give that account another one first.",
    ],
    note: "If that was not you, there is nothing to do: your account is safe.",
  },
};
