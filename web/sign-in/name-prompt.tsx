import { Button, Center, Group, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { useSideline } from "#sdk/react";
import { useMyId } from "#web/chat/my-id";
import { Avatar } from "#web/people/avatar.tsx";
import { isName } from "#web/settings/profile-rules";
import { useMe } from "#web/settings/use-me";
import { Frame } from "#web/sign-in/frame.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { focusOnShow } from "#web/ui/focus-on-show";
import { useBusy } from "#web/ui/use-busy";

/** Who is new has no name yet; without one, others see a bare number. */
export function NamePrompt({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation("signIn");
  const { rest } = useSideline();
  const { keep } = useMe();
  const myId = useMyId();
  const { isBusy, error, run } = useBusy();
  const [name, setName] = useState("");
  const [isWrong, setWrong] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setWrong(!isName(name));
    if (!isName(name)) return;
    void run(async () => {
      keep(await rest.PATCH("/api/v1/users/me", { body: { display_name: name.trim() } }));
      onDone();
    });
  }

  return (
    <Frame title={t("name.title")} subtitle={t("name.hint")}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Center>
            <Avatar id={myId} name={name} size={72} />
          </Center>
          <TextInput
            label={t("name.label")}
            error={isWrong && t("name.invalid")}
            value={name}
            onChange={({ currentTarget }) => {
              setWrong(false);
              setName(currentTarget.value);
            }}
            autoComplete="name"
            size="md"
            ref={focusOnShow}
          />
          <ErrorNotice error={error} />
          <Group grow>
            <Button variant="default" size="md" onClick={onDone}>
              {t("name.later")}
            </Button>
            <Button type="submit" size="md" loading={isBusy}>
              {t("name.action")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Frame>
  );
}
