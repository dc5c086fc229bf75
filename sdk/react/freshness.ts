import { type Query, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import { concerns } from "#sdk/react/areas";
import { restKey } from "#sdk/react/query-key";
import type { Sideline } from "#sdk/sideline";

/** Any path of what happens in coaching. */
const COACHING = "/api/v1/coaches";

/**
 * Keeps what hooks have read over REST as the server has it: what is shown is read again after each
 * write of this client's that it may hang together with, when the socket tells of something, and
 * when it is back. What was read for somebody who has left is forgotten.
 */
export function Freshness({ client }: { client: Sideline }): null {
  const queries = useQueryClient();
  useEffect(() => {
    const queryKey = restKey(client);
    const readAgain = (written?: string) => {
      const predicate = (query: Query) => written === undefined || concerns(written, pathOf(query));
      void queries.invalidateQueries({ queryKey, predicate });
      // A first answer that is on its way may be from before, and TanStack takes it for new.
      for (const query of queries.getQueryCache().findAll({ queryKey, predicate })) {
        if (query.state.data !== undefined || query.state.fetchStatus === "idle") continue;
        query.promise?.then(
          () => queries.invalidateQueries({ queryKey: query.queryKey, exact: true }),
          () => undefined,
        );
      }
    };
    const { connection, events, rest, session } = client;
    // What happens between the first reads and the first connection, no socket tells either.
    let isFirst = connection.state.value.status !== "online";
    let isBehind = false;
    const ends = [
      rest.onWrite(readAgain),
      events.onAny(() => readAgain(COACHING)),
      connection.state.subscribe(() => {
        const { status } = connection.state.value;
        if (status === "offline") isBehind = true;
        if (status !== "online") return;
        if (isBehind) readAgain();
        else if (isFirst) readAgain(COACHING);
        isBehind = false;
        isFirst = false;
      }),
      session.state.subscribe(() => {
        if (session.state.value.status === "signed-out") queries.removeQueries({ queryKey });
      }),
    ];
    return () => ends.forEach((end) => end());
  }, [client, queries]);
  return null;
}

/** After the key of all comes the path of each. */
const pathOf = ({ queryKey }: Query): string => String(queryKey[3]);
