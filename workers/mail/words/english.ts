import type { Vocabulary } from "#workers/mail/words/words";

const IGNORE = "If you did not ask for this, do nothing: without the link nothing happens.";
const SAFE = "If that was not you, there is nothing to do: your account is safe.";
const NOT_YOU =
  "You get this mail so that nobody can change your account without your knowing of it.";
const CONFIRM = { page: "/verify-email", label: "Confirm my address" };

export const english: Vocabulary = {
  address: "Or open this address:",
  links: {
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
      note: SAFE,
    },
    address_in_use: {
      subject: "This address has an account already",
      lines: [
        "Somebody, maybe you, wanted to add this address to another Sideline account. It belongs to an account already, and nothing was changed.",
        "If both accounts are yours, sign in with this address and give that account another one first.",
      ],
      note: SAFE,
    },
  },
  notices: {
    password_changed: {
      subject: "Your password was changed",
      lines: [
        "The password of your Sideline account was changed, and all other devices were signed out.",
        "If that was not you, set a new one now: choose “Forgot password” where you sign in.",
      ],
      note: NOT_YOU,
    },
    email_changed: {
      subject: "Your address was changed",
      lines: [
        "Your Sideline account has another e-mail address now. Mail about it no longer comes here.",
        "If that was not you, sign in with your phone and attach this address again.",
      ],
      note: NOT_YOU,
    },
    phone_attached: {
      subject: "A phone was attached",
      lines: [
        "A phone number was attached to your Sideline account. Whoever has the phone can sign in.",
        "If that was not you, sign out all other devices in the settings and attach your own number.",
      ],
      note: NOT_YOU,
    },
  },
};
