import { CloseButton, TextInput } from "@mantine/core";
import { mdiCheckCircle, mdiCircleOutline, mdiPhonePlusOutline } from "@mdi/js";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import css from "#web/groups/people-picker.module.css";
import { Avatar } from "#web/people/avatar.tsx";
import { useContacts, useFindByPhone } from "#web/people/contacts";
import { PersonButton } from "#web/people/person-button.tsx";
import { phoneOf } from "#web/people/phone";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { plain } from "#web/ui/plain";
import { useBusy } from "#web/ui/use-busy";

/** Picks people among one's contacts; a number that is none yet can be entered. */
export function PeoplePicker(props: {
  picked: string[];
  onPick: (picked: string[]) => void;
  /** Who is in already. */
  without?: string[];
}) {
  const { picked, onPick, without = [] } = props;
  const { t } = useTranslation("chat");
  const [search, setSearch] = useState("");
  const { data: contacts = [], error } = useContacts();
  const people = contacts.filter(({ user_id }) => !without.includes(user_id));
  const shown = people.filter((person) => matches(person, search));
  const toggle = (id: string) =>
    onPick(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  return (
    <div className={css.picker}>
      <Picked people={people.filter(({ user_id }) => picked.includes(user_id))} onDrop={toggle} />
      <TextInput
        aria-label={t("group.pick_search")}
        placeholder={t("group.pick_search")}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <ErrorNotice error={error} />
      <ul className={css.people}>
        {shown.map((person) => (
          <li key={person.user_id}>
            <Candidate
              person={person}
              isPicked={picked.includes(person.user_id)}
              onToggle={() => toggle(person.user_id)}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && (
        <ByPhone
          search={search}
          onFound={(id) => {
            if (!picked.includes(id) && !without.includes(id)) onPick([...picked, id]);
            setSearch("");
          }}
        />
      )}
    </div>
  );
}

type Person = { user_id: string; nickname: string; display_name: string; phone: string };

const nameOf = ({ nickname, display_name, phone }: Person): string =>
  nickname || display_name || phone;

function matches(person: Person, search: string): boolean {
  const wanted = phoneOf(search) ?? plain(search.trim());
  const words = [person.nickname, person.display_name, person.phone];
  return words.some((word) => plain(word).includes(wanted));
}

function Candidate(props: { person: Person; isPicked: boolean; onToggle: () => void }) {
  const { person, isPicked, onToggle } = props;
  return (
    <PersonButton
      id={person.user_id}
      name={nameOf(person)}
      hint={person.phone}
      isPressed={isPicked}
      onClick={onToggle}
    >
      <span className={css.check} data-picked={isPicked || undefined}>
        <Icon path={isPicked ? mdiCheckCircle : mdiCircleOutline} />
      </span>
    </PersonButton>
  );
}

function Picked({ people, onDrop }: { people: Person[]; onDrop: (id: string) => void }) {
  const { t } = useTranslation("chat");
  return (
    <ul className={css.picked} aria-label={t("group.picked", { count: people.length })}>
      {people.map((person) => (
        <li key={person.user_id}>
          <Avatar id={person.user_id} name={nameOf(person)} size={24} />
          <span>{nameOf(person)}</span>
          <CloseButton
            size="sm"
            aria-label={t("group.unpick", { name: nameOf(person) })}
            onClick={() => onDrop(person.user_id)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Offers to look up what was entered, when it is a number. */
function ByPhone({ search, onFound }: { search: string; onFound: (id: string) => void }) {
  const { t } = useTranslation("chat");
  const [missed, setMissed] = useState<string>();
  const { error, run } = useBusy();
  const find = useFindByPhone();
  const phone = phoneOf(search);
  if (phone === undefined) return <p className={css.none}>{t("people.contacts_empty")}</p>;
  if (missed === phone) return <p className={css.none}>{t("people.not_here")}</p>;
  const lookUp = () =>
    run(async () => {
      const id = await find(phone);
      if (id === undefined) setMissed(phone);
      else onFound(id);
    });
  return (
    <>
      <button type="button" className={css.find} onClick={() => void lookUp()}>
        <Icon path={mdiPhonePlusOutline} />
        {t("group.pick_phone", { phone })}
      </button>
      <ErrorNotice error={error} />
    </>
  );
}
