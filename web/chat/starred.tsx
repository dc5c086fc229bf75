import { Button, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { StarredMessage } from "#web/chat/starred-message.tsx";
import css from "#web/chat/starred.module.css";
import { useStarred } from "#web/chat/use-starred";
import { Page } from "#web/people/page.tsx";
import { Splash } from "#web/shell/splash.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";

/** What the reader wants to find again, from all chats. */
export function Starred() {
  const { t } = useTranslation("chat");
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useStarred();
  return (
    <Page title={t("starred.title")}>
      <ErrorNotice error={error} />
      {isPending && <Splash />}
      {data?.length === 0 && (
        <div className={css.empty}>
          <Title order={3} size="h4">
            {t("starred.empty")}
          </Title>
          <Text size="sm" c="dimmed">
            {t("starred.empty_hint")}
          </Text>
        </div>
      )}
      <ul className={css.list}>
        {data?.map((message) => (
          <li key={message.message_id}>
            <StarredMessage message={message} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="light" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("starred.more")}
        </Button>
      )}
    </Page>
  );
}
