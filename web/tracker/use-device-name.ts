import { useEffect } from "react";

import { useSideline, useSync, useTracker } from "#sdk/react";
import { deviceName } from "#web/device-name";

/** What the server calls a device that nobody has named. */
const UNNAMED = /^Device \d+$/;

/** Gives this device a name that its owner knows it by, once it has synced. */
export function useDeviceName(): void {
  const { rest } = useSideline();
  const { deviceId } = useTracker();
  const hasSynced = useSync().last_synced_at !== undefined;
  useEffect(() => {
    const key = `sideline-named-${deviceId}`;
    if (!hasSynced || deviceId === "" || localStorage.getItem(key) !== null) return;
    const give = async () => {
      const { devices } = await rest.GET("/api/v1/sync/devices");
      const isUnnamed = devices.some(({ id, name }) => id === deviceId && UNNAMED.test(name));
      const params = { path: { id: deviceId } };
      const body = { name: deviceName(navigator.userAgent) };
      if (isUnnamed) await rest.PATCH("/api/v1/sync/devices/{id}", { params, body });
      localStorage.setItem(key, "yes");
    };
    // The next visit tries again.
    give().catch(() => undefined);
  }, [rest, deviceId, hasSynced]);
}
