import { Route, Switch } from "wouter";

import { loadWords } from "#web/i18n/language";
import { ChatsPage } from "#web/shell/chats-page.tsx";
import { Missing } from "#web/shell/missing.tsx";
import { part } from "#web/shell/part.tsx";

const Settings = part(async () => (await import("#web/settings/settings.tsx")).Settings);
const Inbox = part(async () => (await import("#web/inbox/inbox.tsx")).Inbox);
const Tracker = part(async () => {
  const [{ Tracker: Loaded }] = await Promise.all([
    import("#web/tracker/tracker.tsx"),
    loadWords("tracker"),
  ]);
  return Loaded;
});
const Training = part(async () => {
  const [{ Training: Loaded }] = await Promise.all([
    import("#web/training/training.tsx"),
    loadWords("training"),
  ]);
  return Loaded;
});
const Coach = part(async () => {
  const [{ Coach: Loaded }] = await Promise.all([
    import("#web/coach/coach.tsx"),
    loadWords("coach"),
    // A client's progress is shown to the coach as to the client.
    loadWords("training"),
  ]);
  return Loaded;
});
const Console = part(async () => (await import("#web/console/console.tsx")).Console);

/** Where the chats are shown, beside their list. */
const CHATS = /^\/(?:c\/[^/]+(?:\/.*)?|new|new-group|starred)?$/;

/** The pages of who is signed in. What few people open is fetched when they do. */
export const Pages = () => (
  <Switch>
    <Route path={CHATS}>
      <ChatsPage />
    </Route>
    <Route path="/today/*?">
      <Tracker />
    </Route>
    <Route path="/training/*?">
      <Training />
    </Route>
    <Route path="/coach/*?">
      <Coach />
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
