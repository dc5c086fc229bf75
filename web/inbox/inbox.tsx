import { Button, Center, CloseButton, Stack, Text, TextInput, Title } from "@mantine/core";
import { mdiMagnify } from "@mdi/js";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearch } from "wouter";

import { SidelineError } from "#sdk/index";
import { useSession } from "#sdk/react";
import css from "#web/inbox/inbox.module.css";
import { Letter } from "#web/inbox/letter.tsx";
import { useLetters } from "#web/inbox/use-letters";
import { phoneOf } from "#web/people/phone";
import { isAddress } from "#web/sign-in/email-rules";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Page } from "#web/ui/page.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** What a server under development would have sent, as it comes. */
export function Inbox() {
  const { t } = useTranslation("inbox");
  const { state } = useSession();
  const search = useSearch();
  const [filter, setFilter] = useState(() => new URLSearchParams(search).get("to") ?? "");
  const { letters, error } = useLetters(recipientOf(filter));
  if (error instanceof SidelineError && error.status === 404) return <Absent />;
  return (
    <Page
      title={t("title")}
      about={t("about")}
      end={
        state.status === "signed-out" && (
          <Button component={Link} href="/" variant="light">
            {t("sign_in")}
          </Button>
        )
      }
    >
      <Stack className={css.column!} gap="md">
        <TextInput
          type="text"
          aria-label={t("filter")}
          placeholder={t("filter")}
          value={filter}
          onChange={({ currentTarget }) => setFilter(currentTarget.value)}
          leftSection={<Icon path={mdiMagnify} size={18} />}
          rightSection={
            filter && <CloseButton aria-label={t("clear")} onClick={() => setFilter("")} />
          }
        />
        <ErrorNotice error={error} />
        {!letters && !error && <Waiting rows={4} height={84} />}
        {letters?.length === 0 && (
          <Text c="dimmed" ta="center" py="xl">
            {filter ? t("empty_for", { to: filter }) : t("empty")}
          </Text>
        )}
        <Stack component="ul" gap="sm" p={0} m={0} aria-live="polite">
          {letters?.map((letter) => (
            <Letter key={letter.id} letter={letter} />
          ))}
        </Stack>
      </Stack>
    </Page>
  );
}

/** Whom the filter means, once it is a whole number or address. */
function recipientOf(filter: string): string | undefined {
  const address = filter.trim().toLowerCase();
  return isAddress(address) ? address : phoneOf(filter);
}

function Absent() {
  const { t } = useTranslation("inbox");
  return (
    <Center h="100%" p="xl">
      <Stack align="center" gap="xs" ta="center">
        <Title order={1} size="h2">
          {t("absent_title")}
        </Title>
        <Text c="dimmed">{t("absent")}</Text>
      </Stack>
    </Center>
  );
}
