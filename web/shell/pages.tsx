import { Route, Switch } from "wouter";

import { ChatsPage } from "#web/shell/chats-page.tsx";
import { Missing } from "#web/shell/missing.tsx";
import { part } from "#web/shell/part.tsx";

const Settings = part(async () => (await import("#web/settings/settings.tsx")).Settings);
const Inbox = part(async () => (await import("#web/inbox/inbox.tsx")).Inbox);
const Console = part(async () => (await import("#web/console/console.tsx")).Console);

/** Where the chats are shown, beside their list. */
const CHATS = /^\/(?:c\/[^/]+(?:\/.*)?|new|new-group|starred)?$/;

/** The pages of who is signed in. What few people open is fetched when they do. */
export const Pages = () => (
  <Switch>
    <Route path={CHATS}>
      <ChatsPage />
    </Route>
    <Route path="/settings/:section?">{({ section }) => <Settings section={section} />}</Route>
    <Route path="/inbox">
      <Inbox />
    </Route>
    <Route path="/console">
      <Console />
    </Route>
    <Route>
      <Missing />
    </Route>
  </Switch>
);
