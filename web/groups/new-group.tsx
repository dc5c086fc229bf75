import { Button, Text, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import { useSideline } from "#sdk/react";
import { DESCRIPTION_LENGTH, LEAST_OTHERS, MOST, NAME_LENGTH } from "#web/groups/group";
import css from "#web/groups/new-group.module.css";
import { PeoplePicker } from "#web/groups/people-picker.tsx";
import { Page } from "#web/people/page.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Brings a group together. */
export function NewGroup() {
  const { t } = useTranslation("chat");
  const { chats } = useSideline();
  const [, go] = useLocation();
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const [picked, setPicked] = useState<string[]>([]);
  const { isBusy, error, run } = useBusy();
  const isReady = name.trim() !== "" && picked.length >= LEAST_OTHERS && picked.length < MOST;
  const create = () =>
    run(async () => {
      const group = { name: name.trim(), description: description.trim(), participant_ids: picked };
      go(`/c/${await chats.createGroup(group)}`);
    });
  return (
    <Page title={t("group.new_title")}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void create();
        }}
      >
        <TextInput
          required
          data-autofocus
          label={t("group.name")}
          maxLength={NAME_LENGTH}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          autosize
          minRows={2}
          label={t("group.description")}
          description={t("group.description_hint")}
          maxLength={DESCRIPTION_LENGTH}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <section>
          <h3 className={css.title}>{t("group.pick")}</h3>
          <Text size="xs" c="dimmed" mb="xs">
            {t("group.pick_hint")}
          </Text>
          <PeoplePicker picked={picked} onPick={setPicked} />
        </section>
        <ErrorNotice error={error} />
        <Button
          type="submit"
          size="md"
          loading={isBusy}
          disabled={!isReady}
          className={css.create!}
        >
          {t("group.create")}
        </Button>
      </form>
    </Page>
  );
}
