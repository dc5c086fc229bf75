import type { strings } from "#web/i18n/en/strings";
import type { tracker } from "#web/i18n/en/tracker";

/** Makes every key a type: a string that is missing does not compile. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: typeof strings & { tracker: typeof tracker };
  }
}
