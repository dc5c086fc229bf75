import { ActionIcon, Button, Group, Text } from "@mantine/core";
import { mdiPencilOutline } from "@mdi/js";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Chat } from "#sdk/index";
import info from "#web/chat/info.module.css";
import { GroupFields, trimmed } from "#web/groups/group-fields.tsx";
import css from "#web/groups/group-words.module.css";
import { useGroup } from "#web/groups/use-group";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { useBusy } from "#web/ui/use-busy";

/** A group's name and description; its admins change them in their place. */
export function GroupWords({ details, isAdmin }: { details: Chat; isAdmin: boolean }) {
  const { t } = useTranslation("chat");
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <Editor details={details} onDone={() => setEditing(false)} />;
  return (
    <>
      <h3 className={info.name}>
        {details.name}
        {isAdmin && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("group.edit")}
            onClick={() => setEditing(true)}
          >
            <Icon path={mdiPencilOutline} size={18} />
          </ActionIcon>
        )}
      </h3>
      {details.description !== "" && (
        <Text className={css.description!}>{details.description}</Text>
      )}
    </>
  );
}

function Editor({ details, onDone }: { details: Chat; onDone: () => void }) {
  const { t } = useTranslation("chat");
  const { name, description } = details;
  const [words, setWords] = useState({ name: name ?? "", description });
  const { isBusy, error, run } = useBusy();
  const { change } = useGroup(details.chat_id);
  const save = () =>
    run(async () => {
      await change(trimmed(words));
      onDone();
    });
  return (
    <form
      className={css.editor}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <GroupFields words={words} onChange={setWords} />
      <ErrorNotice error={error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t("cancel")}
        </Button>
        <Button type="submit" loading={isBusy} disabled={trimmed(words).name === ""}>
          {t("group.save")}
        </Button>
      </Group>
    </form>
  );
}
