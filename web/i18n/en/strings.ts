import { chat } from "#web/i18n/en/chat";
import { console } from "#web/i18n/en/console";
import { email } from "#web/i18n/en/email";
import { errors } from "#web/i18n/en/errors";
import { inbox } from "#web/i18n/en/inbox";
import { settings } from "#web/i18n/en/settings";
import { shell } from "#web/i18n/en/shell";
import { signIn } from "#web/i18n/en/sign-in";

/** English, and with it the keys that every other language has as well. */
export const strings = { chat, console, email, errors, inbox, settings, shell, signIn };
