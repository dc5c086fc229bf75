import { Button, Group, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type Contact, useNickname } from "#web/people/contacts";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { tell } from "#web/ui/tell";
import { useBusy } from "#web/ui/use-busy";

/** What the reader calls a contact. */
export function NicknameField({ contact }: { contact: Contact }) {
  const { t } = useTranslation("chat");
  const [nickname, setNickname] = useState(contact.nickname);
  const { isBusy, error, run } = useBusy();
  const keep = useNickname();
  const save = () =>
    run(async () => {
      await keep(contact.user_id, nickname.trim());
      tell(t("people.nickname_saved"));
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Group align="flex-end" gap="xs">
        <TextInput
          flex={1}
          label={t("people.nickname")}
          description={t("people.nickname_hint")}
          maxLength={64}
          value={nickname}
          onChange={(event) => setNickname(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="light"
          loading={isBusy}
          disabled={nickname.trim() === contact.nickname}
        >
          {t("people.save")}
        </Button>
      </Group>
      <ErrorNotice error={error} />
    </form>
  );
}
