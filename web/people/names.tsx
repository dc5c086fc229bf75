import { useQueries } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { Chat } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { useContacts } from "#web/people/contacts";
import { profileOf } from "#web/people/profile";

export type Name = { display_name: string; avatar_url: string };
type Names = ReadonlyMap<string, Name>;

const Known = createContext<Names>(new Map());

/**
 * Tells those inside what to call people: by one's own nickname for them, else by the name they
 * gave themselves. `others` are those who may no longer be in the chat.
 */
export function NamesProvider(props: {
  chat: Chat | undefined;
  others: readonly string[];
  children: ReactNode;
}) {
  const { chat, others, children } = props;
  const participants = chat?.participants;
  const members = useMemo(
    () => new Map<string, Name>(participants?.map((one) => [one.user_id, one])),
    [participants],
  );
  // Without participants nobody can be told from those who left.
  const gone = useGone(participants ? others.filter((id) => !members.has(id)) : []);
  const nicknames = useNicknames();
  const names = useMemo(() => {
    const all = new Map<string, Name>([...gone, ...members]);
    for (const [id, name] of all) {
      const nickname = nicknames.get(id);
      if (nickname) all.set(id, { ...name, display_name: nickname });
    }
    return all;
  }, [gone, members, nicknames]);
  return <Known value={names}>{children}</Known>;
}

/** What the reader calls somebody; undefined while that is not known. */
export function useKnownName(): (id: string) => string | undefined {
  const names = useContext(Known);
  return useCallback((id) => names.get(id)?.display_name || undefined, [names]);
}

/** What the reader calls somebody. */
export function useNaming(): (id: string) => string {
  const { t } = useTranslation("chat");
  const nameOf = useKnownName();
  return useCallback((id) => nameOf(id) ?? t("someone"), [nameOf, t]);
}

export const useAvatarUrl = (id: string): string => useContext(Known).get(id)?.avatar_url ?? "";

/** The reader's own names for their contacts. */
export function useNicknames(): ReadonlyMap<string, string> {
  const { data } = useContacts();
  return useMemo(() => new Map(data?.map(({ user_id, nickname }) => [user_id, nickname])), [data]);
}

function useGone(ids: string[]): Names {
  const { rest } = useSideline();
  return useQueries({
    queries: ids.map((id) => profileOf(rest, id)),
    combine: useCallback(
      (results: { data: (Name & { id: string }) | undefined }[]) =>
        new Map(results.flatMap(({ data }) => (data ? [[data.id, data] as const] : []))),
      [],
    ),
  });
}
