import { VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Route, Switch, useLocation } from "wouter";

import { Conversation } from "#web/chat/conversation.tsx";
import { ChatList } from "#web/chats/chat-list.tsx";
import css from "#web/shell/chats-page.module.css";
import { NothingChosen } from "#web/shell/nothing-chosen.tsx";
import { part } from "#web/shell/part.tsx";

const NewChat = part(async () => (await import("#web/people/new-chat.tsx")).NewChat);
const NewGroup = part(async () => (await import("#web/groups/new-group.tsx")).NewGroup);
const Starred = part(async () => (await import("#web/chat/starred.tsx")).Starred);

/** List left and conversation right; on a phone one at a time, by the address. */
export function ChatsPage() {
  const { t } = useTranslation();
  const [path] = useLocation();
  return (
    <div className={css.page} data-at={path === "/" ? "list" : "chat"}>
      <VisuallyHidden component="h1">{t("nav.chats")}</VisuallyHidden>
      <div className={css.list}>
        <ChatList />
      </div>
      <div className={css.chat}>
        <Switch>
          <Route path="/c/:chatId/*?">
            {({ chatId }) => <Conversation key={chatId} chatId={chatId} />}
          </Route>
          <Route path="/new">
            <NewChat />
          </Route>
          <Route path="/new-group">
            <NewGroup />
          </Route>
          <Route path="/starred">
            <Starred />
          </Route>
          <Route>
            <NothingChosen />
          </Route>
        </Switch>
      </div>
    </div>
  );
}
