import { Button } from "@mantine/core";
import { mdiConnection, mdiLanDisconnect } from "@mdi/js";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { useSideline } from "#sdk/react";
import { Icon } from "#web/ui/icon.tsx";

/** Cuts the socket, as a dead network would, and opens it again: also when one leaves the page. */
export function CutButton() {
  const { t } = useTranslation("console");
  const { connection, session } = useSideline();
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    if (!isCut) return;
    connection.stop();
    return () => {
      if (session.state.value.status === "signed-in") connection.start();
    };
  }, [connection, session, isCut]);
  return (
    <Button
      variant="default"
      leftSection={<Icon path={isCut ? mdiConnection : mdiLanDisconnect} size={18} />}
      onClick={() => setCut(!isCut)}
    >
      {isCut ? t("reconnect") : t("cut")}
    </Button>
  );
}
