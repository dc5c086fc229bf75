import { Button } from "@mantine/core";
import { mdiInboxArrowDown } from "@mdi/js";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useSideline } from "#sdk/react";
import { Icon } from "#web/ui/icon.tsx";

/** On a server under development the mail is one click away. Deployed, there is nothing here. */
export function DevInboxLink({ to }: { to: string }) {
  const { t } = useTranslation("signIn");
  const { rest } = useSideline();
  const { isSuccess } = useQuery({
    queryKey: ["dev-inbox", to],
    queryFn: () => rest.GET("/dev/inbox", { params: { query: { to, limit: 1 } } }),
  });
  if (!isSuccess) return null;
  return (
    <Button
      component="a"
      variant="light"
      leftSection={<Icon path={mdiInboxArrowDown} size={18} />}
      href={`/inbox?to=${encodeURIComponent(to)}`}
      target="_blank"
      rel="noreferrer"
    >
      {t("dev.open")}
    </Button>
  );
}
