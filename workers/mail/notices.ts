import type { Notice } from "#contract/letters";
import type { Words } from "#workers/mail/compose";

const NOT_YOU =
  "You get this mail so that nobody can change your account without your knowing of it.";

/** What people are told about their account after the fact. */
export const NOTICES: Record<Notice, Words> = {
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
};
