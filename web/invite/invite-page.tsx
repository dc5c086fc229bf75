import { Button, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";

import { SidelineError } from "#sdk/index";
import { useSession, useSideline } from "#sdk/react";
import { forgetInvite, keepInvite } from "#web/invite/waiting-invite";
import { Avatar } from "#web/people/avatar.tsx";
import { Frame } from "#web/sign-in/frame.tsx";
import { SignIn } from "#web/sign-in/sign-in.tsx";
import { useCoachName } from "#web/training/use-coach-name";
import { useWords } from "#web/training/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";
import { Waiting } from "#web/ui/waiting.tsx";

/**
 * Where an invite's link leads: who invites, for everybody who has the code; and for who is signed
 * in, the way to accept. Signing in keeps the address, and so comes back here.
 */
export function InvitePage({ code }: { code: string }) {
  const t = useWords();
  const coachName = useCoachName();
  const { state } = useSession();
  const [isSigningIn, setSigningIn] = useState(false);
  const { data: invite, error } = useInvite(code);
  const isSignedIn = state.status === "signed-in";
  useEffect(() => {
    if (isSignedIn) forgetInvite();
  }, [isSignedIn]);
  const comeIn = () => {
    keepInvite(code);
    setSigningIn(true);
  };
  if (isSigningIn && !isSignedIn) return <SignIn />;
  // Without a network nothing is known of it: then that is what it says.
  if (error && !isGone(error)) {
    return (
      <Frame title={t("invited.title")} subtitle="">
        <ErrorNotice error={error} />
        <Home />
      </Frame>
    );
  }
  if (error) {
    return (
      <Frame title={t("invited.gone")} subtitle={t("invited.gone_about")}>
        <Home />
      </Frame>
    );
  }
  if (!invite) {
    return (
      <Frame title={t("invited.title")} subtitle="">
        <Waiting rows={2} />
      </Frame>
    );
  }
  const { coach, business_name } = invite;
  const name = coachName(invite);
  return (
    <Frame title={t("invited.by", { name })} subtitle={business_name || t("invited.title")}>
      <Stack align="center">
        <Avatar id={code} name={name} url={coach.avatar_url} size={96} />
        <Text ta="center">{t("invited.about", { name })}</Text>
        {isSignedIn ? (
          <Accept code={code} />
        ) : (
          <Button size="md" fullWidth onClick={comeIn}>
            {t("invited.sign_in")}
          </Button>
        )}
      </Stack>
    </Frame>
  );
}

/** Asked once, unlike what the SDK's hooks read: as soon as it is accepted it is used up, and gone. */
function useInvite(code: string) {
  const { rest } = useSideline();
  return useQuery({
    queryKey: ["invite", code],
    queryFn: () => rest.GET("/api/v1/invites/{code}", { params: { path: { code } } }),
    staleTime: Infinity,
  });
}

const isGone = (error: Error): boolean =>
  error instanceof SidelineError && error.code === "INVITE_INVALID";

/** The code itself is good, or nobody would be shown: there is nothing else that may not fit. */
const isOwn = (error: unknown): boolean =>
  error instanceof SidelineError && error.code === "VALIDATION_ERROR";

function Accept({ code }: { code: string }) {
  const t = useWords();
  const { rest } = useSideline();
  const [, go] = useLocation();
  const { isBusy, error, run } = useBusy();
  const accept = () =>
    run(async () => {
      await rest.POST("/api/v1/invites/accept", { body: { code } });
      go("/training");
    });
  return (
    <>
      {isOwn(error) ? (
        <Text role="alert">{t("invited.own")}</Text>
      ) : (
        <>
          <ErrorNotice error={error} />
          <Button size="md" fullWidth loading={isBusy} onClick={accept}>
            {t("invited.accept")}
          </Button>
        </>
      )}
      <Home />
    </>
  );
}

function Home() {
  const t = useWords();
  const [, go] = useLocation();
  return (
    <Button variant="subtle" color="gray" fullWidth onClick={() => go("/")}>
      {t("invited.home")}
    </Button>
  );
}
