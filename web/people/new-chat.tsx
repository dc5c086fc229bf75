import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import { useSideline } from "#sdk/react";
import { useContacts } from "#web/people/contacts";
import { Page } from "#web/people/page.tsx";
import { PersonButton } from "#web/people/person-button.tsx";
import { PhoneField } from "#web/people/phone-field.tsx";
import css from "#web/people/new-chat.module.css";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Begins a chat with somebody: by their number, or with a contact. */
export function NewChat() {
  const { t } = useTranslation("chat");
  const { chats } = useSideline();
  const [, go] = useLocation();
  const { data: contacts, error: contactsError } = useContacts();
  const { error, run } = useBusy();
  const open = async (userId: string) => go(`/c/${await chats.openDirect(userId)}`);
  return (
    <Page title={t("people.new_title")}>
      <PhoneField action={t("people.find")} onFound={open} />
      <ErrorNotice error={error ?? contactsError} />
      <section>
        <h3 className={css.title}>{t("people.contacts")}</h3>
        {contacts?.length === 0 && (
          <Text size="sm" c="dimmed">
            {t("people.contacts_empty")}
          </Text>
        )}
        {contacts?.map(({ user_id, nickname, display_name, phone }) => (
          <PersonButton
            key={user_id}
            id={user_id}
            name={nickname || display_name || phone}
            hint={phone}
            onClick={() => void run(() => open(user_id))}
          />
        ))}
      </section>
    </Page>
  );
}
