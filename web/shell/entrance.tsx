import { Box } from "@mantine/core";
import { lazy, Suspense, useEffect, useState } from "react";
import { useRoute } from "wouter";

import { useSession } from "#sdk/react";
import { forgetReads } from "#web/queries";
import { useMe } from "#web/settings/use-me";
import { Shell } from "#web/shell/shell.tsx";
import { Splash } from "#web/shell/splash.tsx";
import { NamePrompt } from "#web/sign-in/name-prompt.tsx";
import { SignIn } from "#web/sign-in/sign-in.tsx";

const Inbox = lazy(async () => ({ default: (await import("#web/inbox/inbox.tsx")).Inbox }));

/** Decides by the session who comes in. The dev inbox is open to everybody. */
export function Entrance() {
  const { state } = useSession();
  const [atInbox] = useRoute("/inbox");
  const { status } = state;
  useEffect(() => {
    if (status === "signed-out") forgetReads();
  }, [status]);
  if (status === "loading") return <Splash />;
  if (status === "signed-in") {
    return state.user.display_name === "" ? <Nameless key={state.user.id} /> : <Shell />;
  }
  if (!atInbox) return <SignIn />;
  return (
    <Suspense fallback={<Splash />}>
      <Box component="main" h="100%">
        <Inbox />
      </Box>
    </Suspense>
  );
}

/** Had no name at sign-in, and may have one by now. Nobody is kept waiting for the answer. */
function Nameless() {
  const { me } = useMe();
  const [isAsked, setAsked] = useState(false);
  const isNameless = me?.display_name === "";
  return isNameless && !isAsked ? <NamePrompt onDone={() => setAsked(true)} /> : <Shell />;
}
