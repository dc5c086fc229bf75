import { Button, CopyButton, Group, Paper, Text } from "@mantine/core";
import { mdiCheck, mdiContentCopy } from "@mdi/js";
import { useTranslation } from "react-i18next";

import css from "#web/inbox/inbox.module.css";
import { codeIn } from "#web/inbox/latest-code";
import type { KeptLetter } from "#web/inbox/use-letters";
import { ago } from "#web/ui/ago";
import { Icon } from "#web/ui/icon.tsx";

/** One text, and its code to copy if it carries one. */
export function Letter({ letter }: { letter: KeptLetter }) {
  const code = codeIn(letter);
  return (
    <Paper component="li" withBorder p="md" className={css.letter!}>
      <div>
        <Group gap="xs">
          <Text fw={600} data-numbers>
            {letter.to}
          </Text>
          <Text size="sm" c="dimmed" component="time" dateTime={letter.created_at}>
            {ago(letter.created_at)}
          </Text>
        </Group>
        <Text size="sm">{letter.body}</Text>
      </div>
      {code !== undefined && <Code code={code} />}
    </Paper>
  );
}

function Code({ code }: { code: string }) {
  const { t } = useTranslation("inbox");
  return (
    <CopyButton value={code} timeout={1500}>
      {({ copied, copy }) => (
        <Button
          variant="light"
          size="md"
          onClick={copy}
          aria-label={t("copy_code", { code })}
          rightSection={<Icon path={copied ? mdiCheck : mdiContentCopy} size={18} />}
          style={{ flexShrink: 0 }}
        >
          <span className={css.code}>{code}</span>
        </Button>
      )}
    </CopyButton>
  );
}
