import { Badge, Group, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { useConnection, useSideline } from "#sdk/react";
import { useRoundTrip } from "#web/console/use-round-trip";

const COLOURS = {
  offline: "red",
  connecting: "yellow",
  "catching-up": "yellow",
  online: "grass",
} as const;

/** How the socket is: its state, how far this device knows everything, how far the server is. */
export function Status() {
  const { t } = useTranslation("console");
  const { status } = useConnection();
  const cursor = useHubCursor();
  const ms = useRoundTrip(status === "online");
  return (
    <Group gap="lg">
      <Badge size="lg" variant="light" color={COLOURS[status]} component="output">
        {t(`state.${status}`)}
      </Badge>
      <Figure label={t("cursor")} value={String(cursor)} />
      <Figure label={t("round_trip")} value={ms === undefined ? "–" : t("round_trip_ms", { ms })} />
    </Group>
  );
}

const Figure = ({ label, value }: { label: string; value: string }) => (
  <div>
    <Text size="xs" c="dimmed">
      {label}
    </Text>
    <Text fw={650} data-numbers>
      {value}
    </Text>
  </div>
);

/** It moves with the frames that come in, and is looked up after each. */
function useHubCursor(): number {
  const { connection } = useSideline();
  const [cursor, setCursor] = useState(connection.hubSeq);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The frame is shown before it has been worked in.
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setCursor(connection.hubSeq), 100);
    };
    look();
    const leave = connection.onFrame(look);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [connection]);
  return cursor;
}
