import { requestId } from "hono/request-id";

import { AppError } from "#lib/errors";
import { onError } from "#workers/http/errors";
import { newRouter } from "#workers/http/router";
import { members } from "#workers/chats/member-routes";
import { ownSettings } from "#workers/chats/own-settings-routes";
import { chats } from "#workers/chats/routes";
import { devInbox } from "#workers/dev-inbox/routes";
import { identity } from "#workers/identity/routes";
import { requireSecrets } from "#workers/identity/secrets";
import { wellKnown } from "#workers/identity/well-known";
import { messages } from "#workers/messages/routes";
import { connect, connectToChat } from "#workers/realtime/connect";

export const app = newRouter();

app.use(requestId());
app.use(requireSecrets);
app.onError(onError);
app.notFound(() => {
  throw new AppError("NOT_FOUND");
});

app.get("/ws", connect);
app.get("/ws/chats/:chat_id", connectToChat);
app.route("/", wellKnown);
app.route("/", devInbox);
app.route("/api/v1", identity);
app.route("/api/v1", chats);
app.route("/api/v1", members);
app.route("/api/v1", ownSettings);
app.route("/api/v1", messages);
