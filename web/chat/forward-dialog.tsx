import { Button, Checkbox, ScrollArea, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { ChatMessage, ChatRow } from "#sdk/index";
import { useChats, useConversation } from "#sdk/react";
import css from "#web/chat/forward-dialog.module.css";
import { goesRound } from "#web/chat/goes-round";
import { ChatAvatar } from "#web/chats/chat-avatar.tsx";
import { useTitling } from "#web/chats/chat-title";
import { Dialog } from "#web/ui/dialog.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { tell } from "#web/ui/tell";
import { useBusy } from "#web/ui/use-busy";

/** Targets of one forward, as the server takes them. */
const MOST = 20;
/** Lines shown before one searches. */
const SHOWN = 50;

/** Sends a message on to other chats. */
export function ForwardDialog(props: { chat: ChatRow; message: ChatMessage; onClose: () => void }) {
  const { chat, message, onClose } = props;
  const { t } = useTranslation("chat");
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<string[]>([]);
  const { isBusy, error, run } = useBusy();
  const conversation = useConversation(chat.chat_id);
  const { chats } = useChats();
  const titleOf = useTitling();
  const nameOf = (id: string) => {
    const target = chats.find(({ chat_id }) => chat_id === id);
    return target ? titleOf(target) : t("someone");
  };
  const most = goesRound(message) ? 1 : MOST;
  const send = () =>
    run(async () => {
      const results = await conversation.forward(message.message_id, chosen);
      const refused = results.filter(({ message_id }) => message_id === null);
      tell(t("forward.done", { count: results.length - refused.length }));
      for (const { chat_id } of refused) tell(t("forward.refused", { name: nameOf(chat_id) }));
      onClose();
    });
  return (
    <Dialog title={t("forward.title")} onClose={onClose}>
      <TextInput
        data-autofocus
        aria-label={t("forward.search")}
        placeholder={t("forward.search")}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Targets search={search} chosen={chosen} most={most} onChoose={setChosen} />
      <Text size="xs" c="dimmed" aria-live="polite">
        {chosen.length >= most &&
          (most === 1 ? t("forward.one_only") : t("forward.most", { count: most }))}
      </Text>
      <ErrorNotice error={error} />
      <Button loading={isBusy} disabled={chosen.length === 0} onClick={() => void send()}>
        {t("forward.send", { count: chosen.length })}
      </Button>
    </Dialog>
  );
}

function Targets(props: {
  search: string;
  chosen: string[];
  most: number;
  onChoose: (chosen: string[]) => void;
}) {
  const { search, chosen, most, onChoose } = props;
  const { t } = useTranslation("chat");
  const { chats } = useChats({ search });
  const titleOf = useTitling();
  const shown = chats.slice(0, SHOWN);
  if (shown.length === 0) return <Text c="dimmed">{t("forward.none")}</Text>;
  return (
    <ScrollArea.Autosize
      mah="45dvh"
      viewportProps={{ tabIndex: 0, "aria-label": t("forward.title") }}
    >
      <Checkbox.Group value={chosen} onChange={onChoose} aria-label={t("forward.title")}>
        {shown.map((chat) => (
          <Checkbox
            key={chat.chat_id}
            value={chat.chat_id}
            disabled={chosen.length >= most && !chosen.includes(chat.chat_id)}
            classNames={{ root: css.target!, body: css.body!, labelWrapper: css.words! }}
            label={
              <span className={css.label}>
                <ChatAvatar chat={chat} size={36} />
                <span className={css.title}>{titleOf(chat)}</span>
              </span>
            }
          />
        ))}
      </Checkbox.Group>
    </ScrollArea.Autosize>
  );
}
