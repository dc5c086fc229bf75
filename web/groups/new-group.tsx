import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import { useSideline } from "#sdk/react";
import { LEAST_OTHERS, MOST } from "#web/groups/group";
import { GroupFields, trimmed } from "#web/groups/group-fields.tsx";
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
  const [words, setWords] = useState({ name: "", description: "" });
  const [picked, setPicked] = useState<string[]>([]);
  const { isBusy, error, run } = useBusy();
  const group = trimmed(words);
  const isReady = group.name !== "" && picked.length >= LEAST_OTHERS && picked.length < MOST;
  const create = () =>
    run(async () => {
      go(`/c/${await chats.createGroup({ ...group, participant_ids: picked })}`);
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
        <GroupFields words={words} onChange={setWords} />
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
