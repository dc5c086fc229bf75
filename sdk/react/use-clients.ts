import { type Pages, useRestPages } from "#sdk/react/use-rest-pages";
import type { Client, ClientStatus } from "#sdk/wire";

export type ClientFilter = {
  status?: ClientStatus;
  tag?: string;
  /** Words of a name, or their beginnings. */
  search?: string;
};

/** A coach's clients, the newest first. */
export const useClients = (filter: ClientFilter = {}): Pages<Client> =>
  useRestPages("/api/v1/coaches/me/clients", ({ clients }) => clients, {
    params: { query: filter },
  });
