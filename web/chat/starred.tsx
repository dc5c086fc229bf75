import { Button } from "@mantine/core";
import { mdiStarOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";

import { StarredMessage } from "#web/chat/starred-message.tsx";
import css from "#web/chat/starred.module.css";
import { useStarred } from "#web/chat/use-starred";
import { Page } from "#web/people/page.tsx";
import { Splash } from "#web/shell/splash.tsx";
import { Empty } from "#web/ui/empty.tsx";
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
        <Empty icon={mdiStarOutline} title={t("starred.empty")} hint={t("starred.empty_hint")} />
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
