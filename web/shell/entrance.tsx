import { Box } from "@mantine/core";
import { useEffect, useState } from "react";
import { useLocation, useRoute } from "wouter";

import { useSession } from "#sdk/react";
import { loadWords } from "#web/i18n/language";
import { forgetReads } from "#web/queries";
import { useMe } from "#web/settings/use-me";
import { noteSignedIn } from "#web/shell/last-time";
import { part } from "#web/shell/part.tsx";
import { Splash } from "#web/shell/splash.tsx";

const Shell = part(async () => (await import("#web/shell/shell.tsx")).Shell);
const SignIn = part(async () => (await import("#web/sign-in/sign-in.tsx")).SignIn);
const NamePrompt = part(async () => (await import("#web/sign-in/name-prompt.tsx")).NamePrompt);
const LinkPage = part(async () => (await import("#web/sign-in/link-page.tsx")).LinkPage);
const InvitePage = part(async () => {
  const [{ InvitePage: Loaded }] = await Promise.all([
    import("#web/invite/invite-page.tsx"),
    loadWords("training"),
  ]);
  return Loaded;
});
const Inbox = part(async () => (await import("#web/inbox/inbox.tsx")).Inbox);

/** The pages that the links of mails lead to. */
const LINKS = ["verify-email", "magic-link", "reset-password"] as const;

/**
 * Decides by the session who comes in, and fetches only what they will see. The dev inbox,
 * the links of mails and invites are open to everybody.
 */
export function Entrance() {
  const { state } = useSession();
  const [atInbox] = useRoute("/inbox");
  const [isInvited, invite] = useRoute("/invite/:code");
  const [path] = useLocation();
  const link = LINKS.find((kind) => path === `/${kind}`);
  const { status } = state;
  useEffect(() => {
    if (status === "signed-out") forgetReads();
    if (status !== "loading") noteSignedIn(status === "signed-in");
  }, [status]);
  if (status === "loading") return <Splash />;
  if (link) return <LinkPage key={link} kind={link} />;
  if (isInvited) return <InvitePage code={invite.code} />;
  if (status === "signed-in") {
    return state.user.display_name === "" ? <Nameless key={state.user.id} /> : <Shell />;
  }
  if (!atInbox) return <SignIn />;
  return (
    <Box component="main" h="100%">
      <Inbox />
    </Box>
  );
}

/** Had no name at sign-in, and may have one by now. Nobody is kept waiting for the answer. */
function Nameless() {
  const { me } = useMe();
  const [isAsked, setAsked] = useState(false);
  const isNameless = me?.display_name === "";
  return isNameless && !isAsked ? <NamePrompt onDone={() => setAsked(true)} /> : <Shell />;
}
