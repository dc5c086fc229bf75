import type { coach } from "#web/i18n/en/coach";
import type { strings } from "#web/i18n/en/strings";
import type { tracker } from "#web/i18n/en/tracker";
import type { training } from "#web/i18n/en/training";

/** The words of parts that are fetched with them. */
type Later = { tracker: typeof tracker; training: typeof training; coach: typeof coach };

/** Makes every key a type: a string that is missing does not compile. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: typeof strings & Later;
  }
}
