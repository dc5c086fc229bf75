import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import type { ChatMessage, ChatRow } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { fullOf } from "#web/chat/dates";
import css from "#web/chat/receipts-dialog.module.css";
import { Avatar } from "#web/people/avatar.tsx";
import { useAvatarUrl, useNaming } from "#web/people/names.tsx";
import { Splash } from "#web/shell/splash.tsx";
import { Dialog } from "#web/ui/dialog.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";

/** Who has got one's message, who has read it, and when. */
export function ReceiptsDialog(props: {
  chat: ChatRow;
  message: ChatMessage;
  onClose: () => void;
}) {
  const { message, onClose } = props;
  const { t, i18n } = useTranslation("chat");
  return (
    <Dialog title={t("receipts.title")} onClose={onClose}>
      <Text size="sm" c="dimmed">
        {t("receipts.sent_at", { when: fullOf(message.created_at, i18n.language) })}
      </Text>
      <Lists message={message} />
    </Dialog>
  );
}

function Lists({ message: { message_id, state } }: { message: ChatMessage }) {
  const { t } = useTranslation("chat");
  const { rest } = useSideline();
  const { data, error } = useQuery({
    queryKey: ["receipts", message_id, state],
    queryFn: () =>
      rest.GET("/api/v1/messages/{message_id}/receipts", { params: { path: { message_id } } }),
    staleTime: 0,
    placeholderData: (before) => before,
  });
  if (error) return <ErrorNotice error={error} />;
  if (!data) return <Splash />;
  const { receipts } = data;
  const read = receipts.filter(({ read_at }) => read_at !== null);
  const got = receipts.filter((one) => one.read_at === null && one.delivered_at !== null);
  const pending = receipts.filter((one) => one.read_at === null && one.delivered_at === null);
  return (
    <>
      <Marks title={t("receipts.read")} marks={read.map((one) => [one.user_id, one.read_at])} />
      <Marks
        title={t("receipts.delivered")}
        marks={got.map((one) => [one.user_id, one.delivered_at])}
      />
      <Marks title={t("receipts.pending")} marks={pending.map(({ user_id }) => [user_id, null])} />
    </>
  );
}

function Marks({ title, marks }: { title: string; marks: [id: string, at: string | null][] }) {
  if (marks.length === 0) return null;
  return (
    <section>
      <h3 className={css.title}>{title}</h3>
      <ul className={css.list}>
        {marks.map(([id, at]) => (
          <Mark key={id} id={id} at={at} />
        ))}
      </ul>
    </section>
  );
}

function Mark({ id, at }: { id: string; at: string | null }) {
  const { i18n } = useTranslation("chat");
  const name = useNaming()(id);
  const url = useAvatarUrl(id);
  return (
    <li className={css.mark}>
      <Avatar id={id} name={name} url={url} size={32} />
      <span className={css.name}>{name}</span>
      {at !== null && <time dateTime={at}>{fullOf(at, i18n.language)}</time>}
    </li>
  );
}
