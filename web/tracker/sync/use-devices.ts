import { useQuery } from "@tanstack/react-query";

import { useEffect, useRef } from "react";

import { useSideline, useSync } from "#sdk/react";
import { instant } from "#web/tracker/instant";
import { useOptimistic } from "#web/settings/use-optimistic";

const KEY = ["sync-devices"];

export type TrackerDevice = {
  id: string;
  name: string;
  platform: string;
  last_sync_at: string;
  revoked_at: string | null;
};
type Change = { id: string; name: string } | { id: string; revoked_at: string };

/** The devices that sync. What is changed is shown at once. */
export function useDevices() {
  const { rest } = useSideline();
  const { last_synced_at, status, error: trouble } = useSync();
  // This device is known to the server, by its name, when its first sync is through.
  const settledAt = status === "syncing" ? undefined : last_synced_at;
  const {
    data: devices,
    error,
    refetch,
  } = useQuery({
    queryKey: KEY,
    queryFn: async (): Promise<TrackerDevice[]> => (await rest.GET("/api/v1/sync/devices")).devices,
    staleTime: 0,
    enabled: settledAt !== undefined || status === "offline" || trouble !== undefined,
  });
  const known = useRef(settledAt);
  useEffect(() => {
    if (settledAt === undefined || known.current === settledAt) return;
    known.current = settledAt;
    void refetch();
  }, [settledAt, refetch]);
  const { mutate } = useOptimistic<TrackerDevice[], Change>({
    queryKey: KEY,
    apply: (now, change) =>
      now.map((device) => (device.id === change.id ? { ...device, ...change } : device)),
    save: async ({ id, ...change }) => {
      const params = { path: { id } };
      if ("name" in change) {
        await rest.PATCH("/api/v1/sync/devices/{id}", { params, body: { name: change.name } });
      } else await rest.DELETE("/api/v1/sync/devices/{id}", { params });
      return undefined;
    },
  });
  return {
    devices,
    error,
    rename: (id: string, name: string) => mutate({ id, name }),
    revoke: (id: string) => mutate({ id, revoked_at: instant() }),
  };
}
