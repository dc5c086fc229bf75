import { useTranslation } from "react-i18next";

import type { Chat } from "#sdk/index";
import { useMyId } from "#web/chat/my-id";
import { MemberMenu } from "#web/groups/member-menu.tsx";
import css from "#web/groups/members.module.css";
import { Avatar } from "#web/people/avatar.tsx";
import { useNaming } from "#web/people/names.tsx";

/** Who is in the group: admins first, then by name. */
export function Members({ details, isAdmin }: { details: Chat; isAdmin: boolean }) {
  const { t, i18n } = useTranslation("chat");
  const nameOf = useNaming();
  const myId = useMyId();
  const compare = new Intl.Collator(i18n.language).compare;
  const members = details.participants.toSorted(
    (a, b) =>
      Number(b.role === "admin") - Number(a.role === "admin") ||
      compare(nameOf(a.user_id), nameOf(b.user_id)),
  );
  return (
    <ul className={css.members}>
      {members.map(({ user_id, avatar_url, role }) => (
        <li key={user_id} className={css.member}>
          <Avatar id={user_id} name={nameOf(user_id)} url={avatar_url} size={40} />
          <span className={css.name}>
            {nameOf(user_id)} {user_id === myId && <small>({t("group.you")})</small>}
          </span>
          {role === "admin" && <span className={css.role}>{t("group.admin")}</span>}
          {user_id !== myId && (
            <MemberMenu chatId={details.chat_id} userId={user_id} role={role} isAdmin={isAdmin} />
          )}
        </li>
      ))}
    </ul>
  );
}
