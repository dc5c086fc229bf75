import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

import type { Sideline } from "#sdk/index";
import { useSideline } from "#sdk/react";

const KEY = ["contacts"];
const PAGE = 500;

/** The people whom the reader has as contacts, in the order in which the server lists them. */
export function useContacts() {
  const { rest } = useSideline();
  return useQuery({ queryKey: KEY, queryFn: () => allContacts(rest), staleTime: 60_000 });
}

/** Who has no number has come by e-mail since: an empty one is shown nowhere. */
export type Contact = Awaited<ReturnType<typeof allContacts>>[number];

async function allContacts(rest: Sideline["rest"]) {
  let page = await rest.GET("/api/v1/users/contacts", { params: { query: { limit: PAGE } } });
  const contacts = [...page.contacts];
  while (page.next_cursor !== null) {
    const query = { limit: PAGE, cursor: page.next_cursor };
    page = await rest.GET("/api/v1/users/contacts", { params: { query } });
    contacts.push(...page.contacts);
  }
  return contacts.map((contact) => ({ ...contact, phone: contact.phone ?? "" }));
}

/** Looks a number up. Whoever is found becomes a contact. */
export function useFindByPhone(): (phone: string) => Promise<string | undefined> {
  const { rest } = useSideline();
  const queries = useQueryClient();
  return useCallback(
    async (phone) => {
      const body = { phone_numbers: [phone] };
      const found = await rest.POST("/api/v1/users/contacts/sync", { body });
      void queries.invalidateQueries({ queryKey: KEY });
      return found.registered_users[0]?.user_id;
    },
    [rest, queries],
  );
}

/** Gives a contact a name that only the reader sees; an empty one takes it away. */
export function useNickname(): (userId: string, nickname: string) => Promise<void> {
  const { rest } = useSideline();
  const queries = useQueryClient();
  return useCallback(
    async (id, nickname) => {
      await rest.PATCH("/api/v1/users/contacts/{id}", {
        params: { path: { id } },
        body: { nickname },
      });
      await queries.invalidateQueries({ queryKey: KEY });
    },
    [rest, queries],
  );
}
