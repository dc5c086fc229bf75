import { Sideline } from "#sdk/index";
import { deviceName } from "#web/device-name";
import { dexieStorage } from "#web/storage";

/** The one client of this page. It loads what is kept and connects by itself. */
export const client = new Sideline({
  url: location.origin,
  storage: dexieStorage("sideline"),
  deviceName: deviceName(navigator.userAgent),
});
