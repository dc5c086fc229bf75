import { Button, CopyButton, Group, Paper, Text } from "@mantine/core";
import {
  mdiBellOutline,
  mdiCheck,
  mdiContentCopy,
  mdiEmailOutline,
  mdiMessageTextOutline,
  mdiOpenInNew,
} from "@mdi/js";
import { useTranslation } from "react-i18next";

import { Sign } from "#web/chat/sign.tsx";
import css from "#web/inbox/inbox.module.css";
import { codeIn } from "#web/inbox/latest-code";
import { Mail } from "#web/inbox/mail.tsx";
import { textIn } from "#web/inbox/text-in";
import type { KeptLetter } from "#web/inbox/use-letters";
import { ago } from "#web/ui/ago";
import { Icon } from "#web/ui/icon.tsx";

const CHANNELS = {
  sms: mdiMessageTextOutline,
  email: mdiEmailOutline,
  push: mdiBellOutline,
} as const;

/** One text, mail or push, with its code to copy or its link to open if it carries one. */
export function Letter({ letter }: { letter: KeptLetter }) {
  const { t } = useTranslation("inbox");
  const { channel, to, created_at } = letter;
  const code = codeIn(letter);
  const [html, url] = [textIn(letter, "html"), textIn(letter, "url")];
  return (
    <Paper component="li" withBorder p="md">
      <div className={css.letter}>
        <div className={css.words}>
          <Group gap="xs">
            <Sign path={CHANNELS[channel]} label={t(`channel.${channel}`)} size={18} />
            <Text fw={600} data-numbers style={{ overflowWrap: "anywhere" }}>
              {to}
            </Text>
            <Text size="sm" c="dimmed" component="time" dateTime={created_at}>
              {ago(created_at)}
            </Text>
          </Group>
          <Words letter={letter} />
        </div>
        {code !== undefined && <Code code={code} />}
        {url !== undefined && <OpenLink url={url} />}
      </div>
      {html !== undefined && <Mail html={html} title={letter.subject ?? to} />}
    </Paper>
  );
}

/** A mail is shown as a whole below; of the others this is all that there is. */
function Words({ letter: { channel, subject, body } }: { letter: KeptLetter }) {
  return (
    <>
      {subject !== undefined && (
        <Text size="sm" fw={channel === "push" ? 600 : 400}>
          {subject}
        </Text>
      )}
      {channel !== "email" && <Text size="sm">{body}</Text>}
    </>
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

/** Wherever the link was to lead, it is this client's page that knows what to do with it. */
function OpenLink({ url }: { url: string }) {
  const { t } = useTranslation("inbox");
  const { pathname, search } = new URL(url);
  return (
    <Button
      component="a"
      href={pathname + search}
      variant="light"
      size="md"
      rightSection={<Icon path={mdiOpenInNew} size={18} />}
      style={{ flexShrink: 0 }}
    >
      {t("open_link")}
    </Button>
  );
}
