import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";

import { ChatsPage } from "#web/shell/chats-page.tsx";
import { Missing } from "#web/shell/missing.tsx";
import { Splash } from "#web/shell/splash.tsx";

const Settings = lazy(async () => ({
  default: (await import("#web/settings/settings.tsx")).Settings,
}));
const Inbox = lazy(async () => ({ default: (await import("#web/inbox/inbox.tsx")).Inbox }));
const Console = lazy(async () => ({ default: (await import("#web/console/console.tsx")).Console }));

/** Where the chats are shown, beside their list. */
const CHATS = /^\/(?:c\/[^/]+(?:\/.*)?|new|new-group|starred)?$/;

/** The pages of who is signed in. What few people open is fetched when they do. */
export const Pages = () => (
  <Suspense fallback={<Splash />}>
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
  </Suspense>
);
