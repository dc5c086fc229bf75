import { lazy, Suspense } from "react";
import { useRoute } from "wouter";

import { useSession } from "#sdk/react";
import { Shell } from "#web/shell/shell.tsx";
import { Splash } from "#web/shell/splash.tsx";
import { SignIn } from "#web/sign-in/sign-in.tsx";

const Inbox = lazy(async () => ({ default: (await import("#web/inbox/inbox.tsx")).Inbox }));

/** Decides by the session who comes in. The dev inbox is open to everybody. */
export function Entrance() {
  const { state } = useSession();
  const [atInbox] = useRoute("/inbox");
  if (state.status === "loading") return <Splash />;
  if (state.status === "signed-in") return <Shell />;
  if (!atInbox) return <SignIn />;
  return (
    <Suspense fallback={<Splash />}>
      <Inbox />
    </Suspense>
  );
}
