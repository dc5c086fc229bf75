import { mdiMessagePlusOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import type { ChatRow } from "#sdk/index";
import { useSideline } from "#sdk/react";
import css from "#web/chats/searched-people.module.css";
import { PersonButton } from "#web/people/person-button.tsx";
import { useContacts, useFindByPhone } from "#web/people/contacts";
import { phoneOf } from "#web/people/phone";
import { Icon } from "#web/ui/icon.tsx";
import { plain } from "#web/ui/plain";
import { tell } from "#web/ui/tell";
import { useBusy } from "#web/ui/use-busy";
import { ErrorNotice } from "#web/ui/error-notice.tsx";

/** Below the chats that a search finds: people with whom there is none yet. */
export function SearchedPeople(props: { search: string; chats: ChatRow[]; onDone: () => void }) {
  const { search, chats, onDone } = props;
  const { t } = useTranslation("chat");
  const { chats: all } = useSideline();
  const [, go] = useLocation();
  const { error, run } = useBusy();
  const find = useFindByPhone();
  const people = useStrangers(search, chats);
  const phone = phoneOf(search);
  const open = (userId: string) =>
    run(async () => {
      go(`/c/${await all.openDirect(userId)}`);
      onDone();
    });
  const call = (number: string) =>
    run(async () => {
      const userId = await find(number);
      if (userId === undefined) return tell(t("people.not_here"));
      go(`/c/${await all.openDirect(userId)}`);
      onDone();
    });
  return (
    <>
      {people.length > 0 && <h3 className={css.title}>{t("list.people")}</h3>}
      {people.map((person) => (
        <PersonButton
          key={person.user_id}
          id={person.user_id}
          name={person.nickname || person.display_name || person.phone}
          hint={person.phone}
          onClick={() => void open(person.user_id)}
        />
      ))}
      {phone && (
        <button type="button" className={css.call} onClick={() => void call(phone)}>
          <Icon path={mdiMessagePlusOutline} />
          {t("list.chat_with", { phone })}
        </button>
      )}
      <ErrorNotice error={error} />
    </>
  );
}

/** Contacts that match and whose chat is not among those found already. */
function useStrangers(search: string, chats: ChatRow[]) {
  const { data } = useContacts();
  const wanted = plain(search);
  const shown = new Set(chats.map(({ participant }) => participant?.id));
  return (data ?? []).filter(
    ({ user_id, nickname, display_name, phone }) =>
      !shown.has(user_id) &&
      [nickname, display_name, phone].some((word) => plain(word).includes(wanted)),
  );
}
