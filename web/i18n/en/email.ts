/** Signing in by e-mail, and the pages that the links of mails lead to. */
export const email = {
  address: "E-mail address",
  address_invalid: "Enter an address such as ann@example.com.",
  password: "Password",
  new_password: "New password",
  password_hint: "8 to 128 characters. Several words are easy to remember and hard to guess.",
  password_invalid: "A password has 8 to 128 characters.",
  show_password: "Show the password",
  back: "Back",
  login: {
    action: "Sign in",
    magic_link: "Mail me a link",
    forgot: "Forgot password?",
    register: "Create an account",
    mail_again: "Mail me the link again",
  },
  register: {
    title: "Create your account",
    subtitle: "We mail you a link that finishes it.",
    action: "Create account",
  },
  magic_link: {
    title: "Sign in with a link",
    subtitle: "We mail you a link that signs you in, without a password.",
    action: "Mail me the link",
  },
  reset: {
    title: "Choose a new password",
    subtitle: "We mail you a link to do it with.",
    action: "Mail me the link",
  },
  sent: {
    title: "Check your mail",
    verify: "A mail is on its way to {{email}}. Open its link to finish.",
    magic_link: "If {{email}} has an account, a link to sign in is on its way there.",
    reset: "If {{email}} has an account, a link to choose a new password is on its way there.",
    nothing: "Nothing there? It may take a minute. Look into the spam folder as well.",
    other: "Back",
  },
  link: {
    broken_title: "This link is not whole",
    broken: "Part of it is missing. Copy all of it from the mail, or ask for a new one.",
    home: "Go to Sideline",
    signed_in: "You are signed in as {{name}} here. A link to another account signs you out of it.",
    "verify-email": {
      title: "Confirm your address",
      subtitle: "One click, and you are in.",
      action: "Confirm and go on",
    },
    "magic-link": {
      title: "Welcome back",
      subtitle: "This link signs you in on this device.",
      action: "Sign in",
    },
  },
  choose: {
    title: "Choose a new password",
    subtitle: "All devices that are signed in will be signed out.",
    action: "Set the password",
  },
  chosen: {
    title: "Your password is set",
    subtitle: "Sign in with it on every device.",
    action: "Sign in",
  },
};
