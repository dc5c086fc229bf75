import { useMemo } from "react";

import type { ChatRow } from "#sdk/index";
import { useChats } from "#sdk/react";
import { useTitling } from "#web/chats/chat-title";
import { phoneOf } from "#web/people/phone";
import { useContacts } from "#web/people/contacts";
import { plain } from "#web/ui/plain";

/** The chats that are shown: one of both sections, or what a search finds in both. */
export function useFound(search: string, isArchive: boolean): { chats: ChatRow[] } {
  const { chats: here } = useChats({ archived: isArchive });
  const { chats: there } = useChats({ archived: !isArchive });
  const titleOf = useTitling();
  const phones = usePhones();
  const chats = useMemo(() => {
    if (search === "") return here;
    const wanted = plain(search);
    const digits = phoneOf(search) ?? search.replace(/[\s()-]/gu, "");
    return [...here, ...there].filter(
      (chat) =>
        plain(titleOf(chat)).includes(wanted) ||
        plain(chat.participant?.display_name ?? "").includes(wanted) ||
        plain(chat.last_message?.preview ?? "").includes(wanted) ||
        (digits.length > 2 && (phones.get(chat.participant?.id ?? "") ?? "").includes(digits)),
    );
  }, [search, here, there, titleOf, phones]);
  return { chats };
}

function usePhones(): ReadonlyMap<string, string> {
  const { data } = useContacts();
  return useMemo(() => new Map(data?.map(({ user_id, phone }) => [user_id, phone])), [data]);
}
