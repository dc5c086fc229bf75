import { requestId } from "hono/request-id";

import { AppError } from "#lib/errors";
import { onError } from "#workers/http/errors";
import { newRouter } from "#workers/http/router";
import { connect, connectToChat } from "#workers/realtime/connect";

export const app = newRouter();

app.use(requestId());
app.onError(onError);
app.notFound(() => {
  throw new AppError("NOT_FOUND");
});

app.get("/ws", connect);
app.get("/ws/chats/:chat_id", connectToChat);
