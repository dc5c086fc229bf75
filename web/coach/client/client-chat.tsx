import { useEffect, useState } from "react";

import type { Client } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { Conversation } from "#web/chat/conversation.tsx";
import css from "#web/coach/client/client-page.module.css";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";
import { Waiting } from "#web/ui/waiting.tsx";

/** The direct chat of the two, as among the chats. */
export function ClientChat({ client }: { client: Client }) {
  const { chats } = useSideline();
  const { error, run } = useBusy();
  const [chatId, setChatId] = useState<string>();
  useEffect(() => {
    void run(async () => setChatId(await chats.openDirect(client.user_id)));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Opened once for each client; `run` is another function each time.
  }, [chats, client.user_id]);
  if (chatId === undefined) return error ? <ErrorNotice error={error} /> : <Waiting rows={5} />;
  return (
    <div className={css.chat}>
      <Conversation chatId={chatId} />
    </div>
  );
}
