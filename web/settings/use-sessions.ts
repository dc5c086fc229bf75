import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useSideline } from "#sdk/react";
import { useOptimistic } from "#web/settings/use-optimistic";
import { tell } from "#web/ui/tell";

const KEY = ["sessions"];

export type DeviceSession = {
  session_id: string;
  device_name: string;
  created_at: string;
  last_seen_at: string;
  current: boolean;
};

/** One's signed-in devices. What is ended goes from the list at once. */
export function useSessions() {
  const { t } = useTranslation("settings");
  const { rest } = useSideline();
  const { data, error } = useQuery({
    queryKey: KEY,
    queryFn: async (): Promise<DeviceSession[]> =>
      (await rest.GET("/api/v1/users/me/sessions")).sessions,
    staleTime: 0,
  });

  async function save(ended: string): Promise<undefined> {
    if (ended === "others") await rest.POST("/api/v1/auth/logout-others");
    else {
      const params = { path: { sid: ended } };
      await rest.DELETE("/api/v1/users/me/sessions/{sid}", { params });
    }
    tell(ended === "others" ? t("sessions.others_ended") : t("sessions.ended"));
  }

  const { mutate } = useOptimistic<DeviceSession[], string>({
    queryKey: KEY,
    apply: (now, ended) =>
      now.filter(({ session_id, current }) =>
        ended === "others" ? current : session_id !== ended,
      ),
    save,
  });
  return {
    sessions: data,
    error,
    end: (sessionId: string) => mutate(sessionId),
    endOthers: () => mutate("others"),
  };
}
