import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useChats } from "#sdk/react";
import { ArchiveLink } from "#web/chats/archive-link.tsx";
import { ChatRows } from "#web/chats/chat-rows.tsx";
import css from "#web/chats/chat-list.module.css";
import { ChatsSkeleton } from "#web/chats/chats-skeleton.tsx";
import { ListHeader } from "#web/chats/list-header.tsx";
import { NoChats } from "#web/chats/no-chats.tsx";
import { SearchField } from "#web/chats/search-field.tsx";
import { SearchedPeople } from "#web/chats/searched-people.tsx";
import { useFound } from "#web/chats/use-found";

/** The chats: searched, or as they are, or those in the archive. */
export function ChatList() {
  const { t } = useTranslation("chat");
  const [search, setSearch] = useState("");
  const [isArchive, setArchive] = useState(false);
  const [wanted] = useDebouncedValue(search.trim(), search === "" ? 0 : 120);
  const { chats: archived, isLoading } = useChats({ archived: true });
  const found = useFound(wanted, isArchive);
  return (
    <section className={css.list} aria-label={t("list.label")}>
      <ListHeader isArchive={isArchive} onLeaveArchive={() => setArchive(false)} />
      <SearchField value={search} onChange={setSearch} />
      {isLoading ? (
        <ChatsSkeleton />
      ) : (
        <>
          {!isArchive && wanted === "" && archived.length > 0 && (
            <ArchiveLink chats={archived} onOpen={() => setArchive(true)} />
          )}
          <ChatRows
            chats={found.chats}
            foot={
              wanted === "" ? undefined : (
                <SearchedPeople search={wanted} chats={found.chats} onDone={() => setSearch("")} />
              )
            }
          />
          {found.chats.length === 0 && <NoChats search={wanted} isArchive={isArchive} />}
        </>
      )}
    </section>
  );
}
