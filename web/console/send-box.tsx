import { Button, Group, JsonInput, Select, Stack, Text } from "@mantine/core";
import { mdiSend } from "@mdi/js";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useSideline } from "#sdk/react";
import css from "#web/console/console.module.css";
import { parseFrame } from "#web/console/parse-frame";
import { isSendable, SENDABLE, TEMPLATES } from "#web/console/templates";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { useBusy } from "#web/ui/use-busy";

const written = (event: keyof typeof TEMPLATES) =>
  JSON.stringify({ event, data: TEMPLATES[event] }, null, 2);

/** Sends a frame by hand, and says how it was answered. */
export function SendBox() {
  const { t } = useTranslation("console");
  const { connection } = useSideline();
  const { isBusy, error, run } = useBusy();
  const [text, setText] = useState(() => written("ping"));
  const [ms, setMs] = useState<number>();
  const frame = parseFrame(text);

  const send = () =>
    run(async () => {
      if (!frame) return;
      const began = performance.now();
      setMs(undefined);
      await connection.request(frame.event, frame.data);
      setMs(Math.round(performance.now() - began));
    });

  return (
    <Stack className={css.send!} gap="xs">
      <JsonInput
        aria-label={t("box")}
        value={text}
        onChange={setText}
        error={!frame && t("invalid")}
        autosize
        minRows={3}
        maxRows={8}
        spellCheck={false}
      />
      <Group gap="xs">
        <Select
          aria-label={t("template")}
          placeholder={t("template")}
          data={SENDABLE}
          value={frame?.event ?? null}
          onChange={(event) => event !== null && isSendable(event) && setText(written(event))}
          searchable
          w={220}
        />
        <Button
          leftSection={<Icon path={mdiSend} size={18} />}
          disabled={!frame}
          loading={isBusy}
          onClick={() => void send()}
        >
          {t("send")}
        </Button>
        <Text size="sm" c="dimmed" component="output" data-numbers>
          {ms !== undefined && t("answered", { ms })}
        </Text>
      </Group>
      <ErrorNotice error={error} />
    </Stack>
  );
}
