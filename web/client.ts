import { Sideline } from "#sdk/index";
import { deviceName } from "#web/device-name";
import { shownLanguage } from "#web/i18n/language";
import { dexieStorage } from "#web/storage";

/** The one client of this page. It loads what is kept and connects by itself. */
export const client = new Sideline({
  url: location.origin,
  storage: dexieStorage("sideline"),
  deviceName: deviceName(navigator.userAgent),
  fetch: (input, init) => {
    const request = new Request(input, init);
    // Mail is in the language that is read here, whatever the browser's own is.
    request.headers.set("accept-language", shownLanguage());
    return fetch(request);
  },
});
