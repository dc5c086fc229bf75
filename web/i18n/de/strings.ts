import { chat } from "#web/i18n/de/chat";
import { console } from "#web/i18n/de/console";
import { email } from "#web/i18n/de/email";
import { errors } from "#web/i18n/de/errors";
import { inbox } from "#web/i18n/de/inbox";
import { settings } from "#web/i18n/de/settings";
import { shell } from "#web/i18n/de/shell";
import { signIn } from "#web/i18n/de/sign-in";

/** German. */
export const strings = { chat, console, email, errors, inbox, settings, shell, signIn };
