import { Button, Group, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { focusOnShow } from "#web/ui/focus-on-show";

type ConfirmButtonProps = { question: string; onConfirm: () => void; children: ReactNode };

/** A button for what cannot be undone: it asks in its own place before it does it. */
export function ConfirmButton({ question, onConfirm, children }: ConfirmButtonProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Group>
        <Button variant="light" color="red" onClick={() => setAsking(true)}>
          {children}
        </Button>
      </Group>
    );
  }
  return (
    <Group>
      <Text fw={550}>{question}</Text>
      <Button
        color="red"
        ref={focusOnShow}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {children}
      </Button>
      <Button variant="default" onClick={() => setAsking(false)}>
        {t("actions.cancel")}
      </Button>
    </Group>
  );
}
