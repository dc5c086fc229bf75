import { Route, Switch, useLocation } from "wouter";

import { Conversation } from "#web/chat/conversation.tsx";
import { ChatList } from "#web/chats/chat-list.tsx";
import css from "#web/shell/chats-page.module.css";
import { NothingChosen } from "#web/shell/nothing-chosen.tsx";

/** List left and conversation right; on a phone one at a time, by the address. */
export function ChatsPage() {
  const [path] = useLocation();
  return (
    <div className={css.page} data-at={path === "/" ? "list" : "chat"}>
      <div className={css.list}>
        <ChatList />
      </div>
      <div className={css.chat}>
        <Switch>
          <Route path="/c/:chatId/*?">
            {({ chatId }) => <Conversation key={chatId} chatId={chatId} />}
          </Route>
          <Route>
            <NothingChosen />
          </Route>
        </Switch>
      </div>
    </div>
  );
}
